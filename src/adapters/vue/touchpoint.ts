import { type FunctionalComponent, h } from "vue";

export interface TouchpointProps {
  /** Of a touchpoint that is presented as `inline`. */
  readonly id: string;
}

/**
 * The place in the page for an inline touchpoint: empty until its audience holds.
 *
 * @example <Touchpoint id="docs-helpful" />
 */
export const Touchpoint: FunctionalComponent<TouchpointProps> = ({ id }) =>
  // By key: a place of another touchpoint is another element.
  h("earshot-prompt", { key: id, touchpoint: id });

Touchpoint.props = ["id"];
