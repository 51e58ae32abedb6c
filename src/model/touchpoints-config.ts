import type { Condition } from "./condition.js";
import type { Outcome } from "./outcome.js";
import type { Question } from "./question.js";
import type { Stage } from "./stage.js";
import type { Ending, Position, Show } from "./touchpoint.js";

/** A whole number and a unit: `"30s"`, `"5m"`, `"12h"`, `"90d"`, `"2w"`. */
export type Duration = `${number}${"s" | "m" | "h" | "d" | "w"}`;

interface TriggerConfigBase {
  /** Waits this long after the moment. */
  delay?: Duration;
  where?: Condition;
}

export type TriggerConfig =
  | (TriggerConfigBase & { on: "load" | "route" | "manual" })
  | (TriggerConfigBase & { on: "event"; name: string })
  | (TriggerConfigBase & { on: "click"; selector: string })
  | (TriggerConfigBase & { on: "dwell"; for: Duration });

/** A touchpoint as the product team writes it. */
export interface TouchpointConfig {
  id: string;
  /** Default: `use`. */
  stage?: Stage;
  /** Put it up when the wording changes: recorded with each answer. Default: 1. */
  revision?: number;
  /** Higher wins; ties go by the order in the file. Default: 0. */
  priority?: number;
  triggers?: TriggerConfig[];
  audience?: Condition;
  /** Share of respondents who may be asked, 0 to 1. Default: 1. */
  sample?: number;
  frequency?: {
    /** Default: `untilAnswered`. */
    show?: Show;
    /** Defaults: answered 90d, dismissed 30d, ignored 7d, snoozed 1d. */
    cooldown?: { [outcome in Outcome]?: Duration };
  };
  presentation?: {
    /** Default: `popover`. */
    as?: "popover" | "tab";
    /** Default: `bottom-end`. */
    position?: Position;
    label?: string;
  };
  questions: Question[];
  endings?: Ending[];
}

/** What the prompt looks like; each value is checked by its type and never read as CSS. */
export interface Theme {
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
  limits?: {
    /** After any prompt was shown, none for this long. Default: 7d. */
    quiet?: Duration;
    /** Prompts per visit. Default: 1. */
    perSession?: number;
  };
  theme?: Theme;
  /** Flags records as test answers. Default: true on localhost, false elsewhere. */
  test?: boolean;
  touchpoints: TouchpointConfig[];
}
