/** Forms by plural category, as `Intl.PluralRules` names them; `{n}` stands for the number. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** The words that an NPS prompt needs: in English they are with what every prompt loads. */
export interface FirstStrings {
  /** Said to screen readers when a prompt appears; the question follows. */
  readonly appeared: string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly skip: string;
  /** Puts the prompt off to another day. */
  readonly later: string;
  /** Where in the prompt one is; `{n}` of `{total}`. */
  readonly progress: string;
  /** Marks a prompt whose answers count as tests. */
  readonly test: string;
  /** Marks a prompt that somebody of the team looks at. */
  readonly preview: string;
  /** Said of a link to screen readers. */
  readonly newTab: string;
  readonly nps: Ends;
  readonly saving: string;
  readonly thanks: string;
  readonly savedOffline: string;
  /** Said of an answer that lasts as long as the page. */
  readonly keepPage: string;
  readonly notSaved: string;
  readonly noRoom: string;
}

/** Every word of the wing that is not the team's own, in one language. Plain data: nothing in it is run. */
export interface Strings extends FirstStrings {
  /** The word on a tab that has none of its own. */
  readonly tab: string;
  /** Stops a prompt from closing by itself. */
  readonly keepOpen: string;
  readonly csat: Ends & {
    /** From 1 to 5. */
    readonly faces: readonly string[];
    /** Down and up. */
    readonly thumbs: readonly string[];
  };
  readonly ces: Ends;
  /** A value among stars; `{n}` of `{total}`. */
  readonly stars: string;
  readonly emotions: {
    readonly delighted: string;
    readonly happy: string;
    readonly surprised: string;
    readonly indifferent: string;
    readonly confused: string;
    readonly disappointed: string;
    readonly frustrated: string;
    readonly angry: string;
  };
  /** The option that stands for what is not among the options, and what is said of the field that it opens. */
  readonly other: string;
  readonly otherHint: string;
  /** Said where more than one option may be chosen. */
  readonly several: string;
  readonly placeholder: string;
  readonly charactersLeft: Plural;
  readonly email: string;
  readonly phone: string;
  /** What one agrees to who leaves an address. */
  readonly consent: string;
  readonly wrong: {
    readonly email: string;
    readonly phone: string;
    readonly consent: string;
    /** Said of a question that was passed over and must not be. */
    readonly missing: string;
  };
}
