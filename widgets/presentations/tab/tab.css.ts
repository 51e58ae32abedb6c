import { presetsCss } from "../../theme/presets.css.js";
import { tokensCss } from "../../theme/tokens.css.js";

const ownCss = `
.tab {
  position: fixed;
  z-index: 2147483646;
  inset-block-start: 50%;
  inset-inline-end: var(--earshot-inset, 0);
  translate: 0 -50%;
  max-height: 60vh;
  padding: 16px 8px;
  border: 1px solid var(--line);
  border-inline-end-width: 0;
  border-radius: var(--radius-small);
  border-start-end-radius: 0;
  border-end-end-radius: 0;
  box-shadow: 0 2px 6px rgb(0 0 0 / .06);
  color: var(--quiet);
  font-size: .8125em;
  font-weight: 500;
}
span {
  display: block;
  max-width: 40vw;
  max-height: calc(60vh - 34px);
  overflow: hidden;
  writing-mode: vertical-rl;
  rotate: 180deg;
}
.tab[data-position$=start] {
  inset-inline: var(--earshot-inset, 0) auto;
  border-inline-width: 0 1px;
  border-radius: var(--radius-small);
  border-start-start-radius: 0;
  border-end-start-radius: 0;
}
.tab[data-position=bottom] {
  inset-block: auto var(--earshot-inset, 0);
  inset-inline-end: 24px;
  translate: none;
  max-width: calc(100% - 48px);
  padding: 8px 16px;
  border-width: 1px 1px 0;
  border-radius: var(--radius-small) var(--radius-small) 0 0;
}
[data-position=bottom] span { max-width: none; writing-mode: horizontal-tb; rotate: none }
.tab:hover { color: var(--ink) }
.tab:active { color: var(--accent-ink) }
@media (pointer: coarse) {
  .tab { padding-inline: 4px }
  .tab::before { content: ""; position: absolute; inset: 0; inset-inline-start: -20px }
  .tab[data-position$=start]::before { inset-inline: 0 -20px }
  .tab[data-position=bottom] { min-height: 44px; padding-inline: 16px }
}
`;

/** Slim to look at; on touch screens wide enough for a thumb. */
export const tabCss = tokensCss + presetsCss + ownCss;
