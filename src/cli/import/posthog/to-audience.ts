import type { Condition } from "../../../model/condition.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, scalars, text } from "../loose.js";
import { textMatcher } from "../text-matcher.js";
import { and, not, type Truth } from "../truth.js";
import { toTargeting } from "./to-targeting.js";

export interface Audience {
  readonly audience?: Condition;
  readonly sample?: number;
}

const DEVICES = ["desktop", "tablet", "mobile"];

/** Everything that must hold when a survey is shown, whatever brought it up. */
export function toAudience(survey: Loose, path: string, losses: Losses): Audience {
  const conditions = fields(survey.conditions);
  const at = `${path}.conditions`;
  const { holds, sample } = toTargeting(survey, path, losses);
  const whole = and(onPage(conditions, at, losses), onDevice(conditions, at, losses), withElement(conditions), holds);
  return { ...(typeof whole === "object" && { audience: whole }), ...(sample !== undefined && { sample }) };
}

function onPage({ url, urlMatchType }: Loose, at: string, losses: Losses): Truth {
  const wanted = text(url);
  if (wanted === undefined) return true;

  const how = text(urlMatchType) ?? "icontains";
  const isNegative = how.startsWith("not_") || how === "is_not";
  const comparison = how.includes("contains") ? "contains" : how.includes("regex") ? "regex" : "exact";
  // A lone dot is read as a dot: of pages to shut out, that would be too few.
  const matcher = isNegative && comparison === "regex" ? undefined : textMatcher(comparison, wanted);
  if (matcher === undefined) {
    losses.widen(
      `${at}.url`,
      `the regular expression ${wanted}`,
      'Earshot has globs: "audience": { "page.url": { "glob": "https://*.example.com/**" } }',
    );
    return true;
  }
  if (comparison === "contains" && wanted !== wanted.toLowerCase()) {
    // Shutting out fewer addresses than before asks more people.
    const tell = isNegative ? losses.widen : losses.lose;
    tell(`${at}.url`, `"${wanted}" in capitals or not; now only as it is written`);
  }
  const condition: Condition = { "page.url": matcher };
  return isNegative ? not(condition) : condition;
}

function onDevice({ deviceTypes, deviceTypesMatchType }: Loose, at: string, losses: Losses): Truth {
  const wanted = scalars(deviceTypes).map((device) => String(device).toLowerCase());
  if (list(deviceTypes).length === 0) return true;

  const how = text(deviceTypesMatchType) ?? "icontains";
  const known = DEVICES.filter((device) =>
    wanted.some((word) => (how.includes("contains") ? device.includes(word) : device === word)),
  );
  if (known.length === 0 || how.includes("regex")) {
    losses.widen(
      `${at}.deviceTypes`,
      `only on ${wanted.join(", ")}`,
      'Earshot knows "device": desktop, tablet, mobile',
    );
    return true;
  }
  const [only = "", ...more] = known;
  const condition: Condition = { device: more.length > 0 ? { in: known } : only };
  return how.startsWith("not_") || how === "is_not" ? not(condition) : condition;
}

function withElement({ selector }: Loose): Truth {
  const wanted = text(selector);
  return wanted === undefined || { [`element.${wanted.replace(/\s+/g, " ")}`]: { exists: true } };
}
