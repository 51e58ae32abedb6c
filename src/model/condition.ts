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
      /** `*` stands for anything but a slash, `**` for anything. */
      readonly glob?: string;
      readonly contains?: string;
      readonly startsWith?: string;
      readonly endsWith?: string;
    };

/** Facts and their matchers, all of which must hold; `any`, `all` and `not` nest. */
export type Condition = {
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
  readonly not?: Condition;
} & { readonly [fact: string]: Matcher | readonly Condition[] | Condition | undefined };

/** Looks a fact up by its dotted name; `undefined` when there is none. */
export type Facts = (name: string) => unknown;
