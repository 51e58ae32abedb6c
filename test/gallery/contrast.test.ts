import { expect, test } from "vitest";
import type { Look } from "../../examples/gallery/src/look/look.js";
import { stages } from "./stages.js";
import { nastyAccents, schemes } from "./windows.js";

const { faultsOf } = stages();

/** Looks that show, between them, everything that has a colour. */
const colourful: readonly Partial<Look>[] = [
  { question: "nps", state: "chosen" },
  { question: "csat-smileys", state: "second" },
  { question: "csat-stars", state: "chosen" },
  { question: "emotion", state: "chosen" },
  { question: "choice-multiple", state: "chosen" },
  { question: "contact-email", state: "wrong" },
  { question: "text", state: "chosen" },
  { question: "statement", state: "auto-close" },
  { question: "nps", state: "ending-link" },
  { question: "nps", as: "tab" },
];

const all = schemes.flatMap((scheme) =>
  (["plain", "soft", "sharp"] as const).flatMap((preset) =>
    ["own", ...nastyAccents].map((accent) => ({ scheme, preset, accent })),
  ),
);

test.concurrent.each(all)("everything can be read: $accent, $preset, $scheme", async (theme) => {
  const looks = colourful.map((look) => ({ ...look, ...theme }));
  expect(await faultsOf({ width: 1280 }, looks)).toEqual([]);
});
