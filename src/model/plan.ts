import type { Consent } from "./consent.js";
import type { Moment } from "./moment.js";
import type { Overflow } from "./overflow.js";
import type { Persist } from "./tier.js";
import type { Touchpoint } from "./touchpoint.js";
import type { Ack, FormatName, Theme } from "./touchpoints-config.js";

/** A configuration as far as listening needs it. It is read to the letter when something is asked. */
export interface Plan {
  readonly collector?: string;
  readonly test?: boolean;
  readonly consent: Consent | undefined;
  readonly persist: Persist;
  readonly debug: boolean;
  readonly moments: readonly Moment[];
  /** Whether the visitor opens any touchpoint by a button on the edge of the page. */
  readonly tabs: boolean;
  /** Whether it asks for triggers or facts that come late. */
  readonly wantsMore: boolean;
  /** Whether nothing but its moment and its audience stands between a touchpoint and a visitor never asked before. */
  readonly open: boolean;
  /** Whether a mistake stood out though nobody looked for any. */
  readonly odd: boolean;
  readonly written: Written;
}

/** A configuration of which no more is known than that there is something to read. */
export interface Written {
  readonly touchpoints: readonly unknown[];
}

/** So many prompts in so long a time, over all touchpoints of a group. */
export interface GroupLimit {
  readonly max: number;
  readonly perMs: number;
}

/** How often one visitor is asked, over all touchpoints. */
export interface Limits {
  readonly quietMs: number;
  readonly perSession: number;
  readonly groups: Readonly<Record<string, GroupLimit>>;
}

/** A configuration made ready: what was broken is left out, what was left out has its default. */
export interface Settings {
  readonly collector?: string;
  readonly key?: string;
  readonly format: FormatName;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly ack: Ack;
  readonly test?: boolean;
  readonly consent: Consent;
  readonly persist: Persist;
  readonly maskText: boolean;
  readonly overflow: Overflow;
  readonly debug: boolean;
  readonly limits: Limits;
  readonly theme: Theme;
  /** BCP 47; `auto` is the page's own. */
  readonly locale: string;
  /** BCP 47: what the touchpoints are written in. */
  readonly language?: string;
  /** By priority, highest first. */
  readonly touchpoints: readonly Touchpoint[];
}
