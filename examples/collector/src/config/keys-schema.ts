import { z } from "zod";

const projectName = z.string().regex(/^[\w.-]{1,100}$/, "expected a name of at most 100 letters, digits and - _ .");

const origin = z.string().refine(isOrigin, "expected an origin without a path, like https://shop.example");

/** Half a day of guessing at the rate of one address is some ten thousand guesses: this is beyond all guessing. */
const secret = z
  .string()
  .regex(/^[\x21-\x7e]{24,200}$/, "expected at least 24 letters, digits and signs that nobody can guess");

export const writeKeys = z.array(
  z.strictObject({
    key: z.string().regex(/^[\x21-\x7e]{1,200}$/, "expected a key without spaces, like pk_shop"),
    project: projectName.exactOptional(),
    origins: z.union(
      [z.literal("*"), z.array(origin).min(1, 'expected at least one origin, or "*"')],
      'expected "*", or origins like https://shop.example',
    ),
  }),
);

export const readKeys = z.array(
  z.strictObject({ key: secret, project: projectName.exactOptional(), manage: z.boolean().exactOptional() }),
);

/** Written as browsers write it, for it is compared to the letter. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
