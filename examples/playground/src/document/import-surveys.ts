import { fromFormbricks } from "../../../../src/cli/import/formbricks/from-formbricks.js";
import type { Imported } from "../../../../src/cli/import/imported.js";
import { NotAnExport } from "../../../../src/cli/import/not-an-export.js";
import { fromPosthog } from "../../../../src/cli/import/posthog/from-posthog.js";
import { messageOf } from "../../../../src/lib/message-of.js";

export const products = { posthog: "PostHog", formbricks: "Formbricks" } as const;
export type Product = keyof typeof products;

const READ = { posthog: fromPosthog, formbricks: fromFormbricks };

export type ImportResult = Pick<Imported, "notes"> & { readonly text: string };

/** What `earshot import` makes of an export. @returns a text where it is none: what is wrong with it */
export function importSurveys(product: Product, exported: string): ImportResult | string {
  try {
    const { config, notes } = READ[product](JSON.parse(exported.replace(/^\uFEFF/, "")));
    if (config.touchpoints.length === 0) return "Nothing in it could be carried over.";
    return { text: `${JSON.stringify(config, null, 2)}\n`, notes };
  } catch (error) {
    return error instanceof NotAnExport ? error.message : `It can't be read: ${messageOf(error)}.`;
  }
}
