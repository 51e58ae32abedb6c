import { type CSSProperties, createElement, type ReactElement } from "react";

export interface TouchpointProps {
  /** Of a touchpoint that is presented as `inline`. */
  readonly id: string;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/**
 * The place in the page for an inline touchpoint: empty until its audience holds.
 *
 * @example <Touchpoint id="docs-helpful" />
 */
export function Touchpoint({ id, className, style }: TouchpointProps): ReactElement {
  // By key: a place of another touchpoint is another element. `class`: React 18 knows no `className` of such elements.
  return createElement("earshot-prompt", { key: id, touchpoint: id, class: className, style });
}
