import type { Scalar } from "./json.js";

/**
 * One test of one fact. A bare value means `eq`; several operators in one matcher must all hold.
 * A missing fact fails every operator but `exists: false`, `ne` and `nin`.
 */
export type Matcher =
  | Scalar
  | {
      readonly eq?: Scalar;
      readonly ne?: Scalar;
      readonly in?: readonly Scalar[];
      readonly nin?: readonly Scalar[];
      readonly gt?: number | string;
      readonly gte?: number | string;
      readonly lt?: number | string;
      readonly lte?: number | string;
      readonly exists?: boolean;
      /** `*` stands for anything but a slash, `**` for anything, `{a,b}` for either. */
      readonly glob?: string;
      readonly contains?: string;
      readonly startsWith?: string;
      readonly endsWith?: string;
      /** Of a date: how many whole days ago it was, held against a matcher of its own. */
      readonly daysAgo?: DaysAgo;
    };

/** How many whole days ago: `{ "gte": 30 }`. */
export type DaysAgo =
  | number
  | {
      readonly eq?: number;
      readonly ne?: number;
      readonly gt?: number;
      readonly gte?: number;
      readonly lt?: number;
      readonly lte?: number;
    };

/** Facts and their matchers, all of which must hold; `any`, `all` and `not` nest. */
export type Condition = {
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
  readonly not?: Condition;
} & { readonly [fact: string]: Matcher | readonly Condition[] | Condition | undefined };

/** Looks a fact up by its dotted name; `undefined` when there is none. */
export type Facts = (name: string) => unknown;
