import { utf8Length } from "../../lib/utf8-length.js";
import type { TouchpointConfig, TouchpointsConfig } from "../../model/touchpoints-config.js";
import { touchpoint as schema } from "../../schema/touchpoint.js";
import type { Carried } from "./carried.js";
import type { Losses } from "./create-losses.js";
import type { Imported } from "./imported.js";
import { sharedLimits } from "./shared-limits.js";
import { sharedTheme } from "./shared-theme.js";

const MAX_TOUCHPOINTS = 200;
/** A page takes no larger configuration. */
const MAX_BYTES = 64 * 1024;

/**
 * All surveys that came along as one configuration.
 *
 * @param losses what was lost of each survey, of those that didn't come along as well, in the order of the export
 * @param all what concerns all of them
 */
export function assemble(carried: readonly Carried[], losses: readonly Losses[], all: Losses): Imported {
  const valid = carried.filter(isValid);
  const fitting = valid.slice(0, MAX_TOUCHPOINTS);
  for (const { path, losses: own } of valid.slice(MAX_TOUCHPOINTS))
    own.lose(path, "the whole survey: one file may have 200 touchpoints", "import it on its own");

  const limits = sharedLimits(fitting);
  const theme = sharedTheme(fitting);
  const config: TouchpointsConfig = {
    $schema: "./node_modules/earshot/dist/touchpoints.schema.json",
    version: 1,
    ...(fitting.length > 0 && { limits }),
    ...(theme && { theme }),
    touchpoints: fitting.map(draftIfWider),
  };
  if (utf8Length(JSON.stringify(config)) > MAX_BYTES)
    all.lose(
      "(the whole export)",
      "more than the 64 KB that a page takes",
      "leave surveys out, or split them over sites",
    );
  return { config, notes: [all, ...losses].flatMap(({ notes }) => notes) };
}

/** The last word is the schema's: whatever an export holds, what comes out of it is valid. */
function isValid({ touchpoint, path, losses }: Carried): boolean {
  const { success, error } = schema.safeParse(touchpoint);
  const [issue] = error?.issues ?? [];
  if (issue) losses.lose(path, `the whole survey: ${issue.path.join(".")}: ${issue.message}`, "write it by hand");
  return success;
}

/** More people would be asked than before: so nobody is, but testers. */
function draftIfWider({ touchpoint, path, losses }: Carried): TouchpointConfig {
  const { id, enabled = true, ...rest } = touchpoint;
  if (losses.wider.length === 0 || enabled !== true) return touchpoint;
  const wider = losses.wider.map((place) => place.replace(`${path}.`, "")).join(", ");
  losses.lose(
    path,
    'is a draft for now, "enabled": "test": it would ask more people than before',
    `see ${wider}; then take "enabled" out`,
  );
  return { id, enabled: "test", ...rest };
}
