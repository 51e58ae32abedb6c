import { presetsCss } from "../../theme/presets.css.js";
import { tokensCss } from "../../theme/tokens.css.js";

const ownCss = `
.tab {
  position: fixed;
  z-index: 2147483646;
  inset-block-start: 50%;
  inset-inline-end: 0;
  translate: 0 -50%;
  max-height: 60vh;
  padding: 16px 8px;
  border: 1px solid var(--line);
  border-inline-end: 0;
  border-start-start-radius: var(--radius-small);
  border-end-start-radius: var(--radius-small);
  box-shadow: 0 2px 6px rgb(0 0 0 / .06);
  color: var(--quiet);
  font-size: .8125em;
  font-weight: 500;
  transition: .12s;
}
span { display: block; writing-mode: vertical-rl; rotate: 180deg }
.tab:hover { color: var(--ink) }
.tab:active { color: var(--accent-ink) }
@media (pointer: coarse) {
  .tab { padding-inline: 4px }
  .tab::before { content: ""; position: absolute; inset: 0; inset-inline-start: -20px }
}
`;

/** Slim to look at; on touch screens wide enough for a thumb. */
export const tabCss = tokensCss + presetsCss + ownCss;
