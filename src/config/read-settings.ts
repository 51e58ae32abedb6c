import type { Consent } from "../model/consent.js";
import type { Overflow } from "../model/overflow.js";
import type { GroupLimit, Settings } from "../model/plan.js";
import type { Persist } from "../model/tier.js";
import type { Ack, FormatName, Theme } from "../model/touchpoints-config.js";
import {
  flag,
  identifier,
  integer,
  languageTag,
  matching,
  maybe,
  milliseconds,
  named,
  oneOf,
  type Read,
  section,
  shape,
  text,
  type Wrong,
} from "./read.js";

const QUIET_MS = 7 * 86_400_000;

const groupWritten = shape({ max: integer(0, 50), per: milliseconds });
const group: Read<GroupLimit> = (value, path, wrong) => {
  const { max = 0, per: perMs = 0 } = groupWritten(value, path, wrong) ?? {};
  return { max, perMs };
};

const locale: Read<string> = (value, path, wrong) => (value === "auto" ? value : languageTag(value, path, wrong));

const headerName = matching(/^[\w-]{1,64}$/, ["header"]);

const written = section({
  collector: maybe(text),
  key: maybe(text),
  format: maybe(
    oneOf<FormatName>("earshot", "segment", "posthog", "cloudevents", "cloudevents-batch", "otlp", "clickhouse"),
  ),
  headers: maybe(named(headerName, text)),
  contentType: maybe(oneOf("application/json", "text/plain")),
  ack: maybe(oneOf<Ack>("auto", "items", "status")),
  persist: maybe(oneOf<Persist>("local", "session", "none")),
  maskText: maybe(flag),
  overflow: maybe(oneOf<Overflow>("newest", "oldest")),
  test: maybe(flag),
  consent: maybe(oneOf<Consent>("granted", "pending", "denied")),
  debug: maybe(flag),
  limits: section({
    quiet: maybe(milliseconds),
    perSession: maybe(integer(0, 1000)),
    groups: maybe(named(identifier, group)),
  }),
  // Looked at here once for every renderer: what it is given can be read as CSS.
  theme: section({
    accent: maybe(matching(/^#([\da-f]{3}){1,2}$/i, ["accent"])),
    radius: maybe(matching(/^\d{1,3}(\.\d+)?(px|rem)$/, ["length"])),
    font: maybe(oneOf("system", "inherit")),
    scheme: maybe(oneOf("auto", "light", "dark")),
    preset: maybe(oneOf("plain", "soft", "sharp")),
  }) as Read<Theme>,
  locale: maybe(locale),
  language: maybe(languageTag),
});

/** What holds for all touchpoints. A setting that makes no sense has its default. */
export function readSettings(config: unknown, wrong: Wrong): Omit<Settings, "touchpoints"> {
  const {
    limits,
    consent = "granted",
    debug = false,
    persist = "local",
    maskText = true,
    overflow = "newest",
    format = "earshot",
    headers = {},
    contentType = "application/json",
    ack = "auto",
    theme = {},
    locale = "auto",
    ...rest
  } = written(config, "", wrong) ?? {};
  const { quiet: quietMs = QUIET_MS, perSession = 1, groups = {} } = limits ?? {};
  const privacy = { consent, persist, maskText };
  return {
    ...rest,
    ...privacy,
    overflow,
    format,
    headers,
    contentType,
    ack,
    debug,
    theme,
    locale,
    limits: { quietMs, perSession, groups },
  };
}
