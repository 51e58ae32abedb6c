import type { Condition } from "./condition.js";
import type { Consent } from "./consent.js";
import type { Outcome } from "./outcome.js";
import type { Overflow } from "./overflow.js";
import type { Question } from "./question.js";
import type { Stage } from "./stage.js";
import type { Persist } from "./tier.js";
import type { Ending, Position, PresentedAs, Show } from "./touchpoint.js";
import type { FrustrationKind } from "./trigger.js";

/** A whole number and a unit: `"30s"`, `"5m"`, `"12h"`, `"90d"`, `"2w"`. */
export type Duration = `${number}${"s" | "m" | "h" | "d" | "w"}`;

/** A day, `"2026-12-24"`, which begins at midnight UTC, or a moment: `"2026-12-24T09:00:00+01:00"`. */
export type DateText = string;

interface TriggerConfigBase {
  /** Waits this long after the moment; goes on over page loads. */
  delay?: Duration;
  /** Events that call it off while the delay runs. */
  cancelOn?: string[];
  where?: Condition;
}

export type TriggerConfig =
  | (TriggerConfigBase & { on: "load" | "route" | "exit" | "link" | "manual" })
  | (TriggerConfigBase & { on: "event"; name: string; count?: number; within?: Duration })
  | (TriggerConfigBase & { on: "sequence"; steps: string[]; within?: Duration })
  | (TriggerConfigBase & { on: "click"; selector: string })
  | (TriggerConfigBase & { on: "visible"; selector: string; ratio?: number; for?: Duration })
  | (TriggerConfigBase & { on: "scroll"; depth: number })
  | (TriggerConfigBase & { on: "dwell"; for: Duration; scope?: "page" | "visit" })
  | (TriggerConfigBase & { on: "idle" | "return"; for: Duration })
  | (TriggerConfigBase & { on: "frustration"; kinds?: FrustrationKind[]; count?: number })
  | (TriggerConfigBase & { on: "visit"; count: number });

/** A touchpoint as the product team writes it. */
export interface TouchpointConfig {
  id: string;
  /** `"test"` is a draft: shown only where answers are flagged as tests. Default: true. */
  enabled?: boolean | "test";
  /** Not asked before. */
  from?: DateText;
  /** Not asked from then on. */
  until?: DateText;
  /** Default: `use`. */
  stage?: Stage;
  /** Put it up when the wording changes: recorded with each answer. Default: 1. */
  revision?: number;
  /** Higher wins; ties go by the order in the file. Default: 0. */
  priority?: number;
  triggers?: TriggerConfig[];
  audience?: Condition;
  /** Whose experience it is: what employees say is reported apart. Default: `customer`. */
  respondent?: "customer" | "employee";
  /** Share of respondents who may be asked, 0 to 1. Default: 1. */
  sample?: number;
  frequency?: {
    /** Default: `untilAnswered`. */
    show?: Show;
    /** Defaults: answered 90d, dismissed 30d, ignored 7d, snoozed 1d. */
    cooldown?: { [outcome in Outcome]?: Duration };
    /** Names of `limits.groups` that it counts in. */
    groups?: string[];
  };
  presentation?: {
    /** Default: `popover`. */
    as?: PresentedAs;
    /** Default: `bottom-end`. */
    position?: Position;
    /** The words on the tab. */
    label?: string;
    /** Where it stands inline: a CSS selector, beside `<earshot-prompt touchpoint="ID">`. */
    target?: string;
    /** Closes by itself when nobody has turned to it for so long. Default: never. */
    autoClose?: Duration;
    /** Whether it can be put off: "Ask me later". Default: true. */
    later?: boolean;
  };
  questions: Question[];
  endings?: Ending[];
  /** Texts in other languages: `{ "de": { "questions.nps.text": "..." } }`. */
  messages?: { [language: string]: { [path: string]: string } };
}

/** What acknowledges a batch: results record by record, any success, or whichever of the two comes. */
export type Ack = "auto" | "items" | "status";

/** What a collector reads. */
export type FormatName =
  | "earshot"
  | "segment"
  | "posthog"
  | "cloudevents"
  | "cloudevents-batch"
  | "otlp"
  | "clickhouse";

/** What the prompt looks like; each value is checked by its type and never read as CSS. */
export interface Theme {
  /** Default: `plain`. What else is set goes before it. */
  preset?: "plain" | "soft" | "sharp";
  /** A hex colour: `#0b57d0`. */
  accent?: string;
  /** A length in px or rem: `12px`. */
  radius?: string;
  /** `inherit` takes the page's font. */
  font?: "system" | "inherit";
  /** Default: `auto`, after the visitor's preference. */
  scheme?: "auto" | "light" | "dark";
}

/** The file `touchpoints.json`, or the same object in code. */
export interface TouchpointsConfig {
  $schema?: string;
  version?: 1;
  /** Where batches are posted. The script tag or the code may give it instead. */
  collector?: string;
  /** The collector's public write key. */
  key?: string;
  /** What the collector reads. Default: `earshot`. */
  format?: FormatName;
  /** Sent along with every batch. Not a secret: every visitor can read them. */
  headers?: { [name: string]: string };
  /** `text/plain` spares a collector of another origin the preflight. Default: `application/json`. */
  contentType?: "application/json" | "text/plain";
  /** Default: `auto`. */
  ack?: Ack;
  limits?: {
    /** After any prompt was shown, none for this long. Default: 7d. */
    quiet?: Duration;
    /** Prompts per visit. Default: 1. */
    perSession?: number;
    /** So many prompts in so long a time, over all touchpoints that name the group. */
    groups?: { [name: string]: { max: number; per: Duration } };
  };
  /** BCP 47: `de-DE`. Default: `auto`, the page's own, else the browser's. */
  locale?: string;
  /** The language that the touchpoints are written in, for visitors whose own is not among their `messages`. */
  language?: string;
  /**
   * What the visitor has allowed so far; `earshot.consent()` says it later. Default: granted; pending where
   * the visitor's browser asks for privacy (Global Privacy Control).
   */
  consent?: Consent;
  /** How long anything may be kept on the device: `session` as long as the tab, `none` as long as the page. Default: `local`. */
  persist?: Persist;
  /** Whether e-mail addresses, card and phone numbers in free text are masked. Default: true. */
  maskText?: boolean;
  /**
   * Which answers are given up where the queue is full and the collector can't be reached: what has just been said, or
   * what is oldest. Default: `newest`.
   */
  overflow?: Overflow;
  /** Opens the inspector at `?earshot-debug` on any host. Default: on localhost only. */
  debug?: boolean;
  theme?: Theme;
  /** Flags records as test answers. Default: true on localhost, false elsewhere. */
  test?: boolean;
  touchpoints: TouchpointConfig[];
}
