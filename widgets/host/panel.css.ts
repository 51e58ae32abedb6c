export const panelCss = `
.panel {
  z-index: 2147483647;
  height: fit-content;
  max-height: calc(100vh - 2 * var(--earshot-inset, 24px));
  margin: auto;
  padding: 24px;
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  box-shadow: 0 2px 6px rgb(0 0 0 / .06), 0 24px 48px -12px rgb(0 0 0 / .24);
}
.panel, .step { animation: arrive .16s ease-out }
.hidden { position: fixed; clip-path: inset(50%) }
.step { min-width: 0; margin: 0; padding: 0; border: 0 }
legend { padding: 0 }
[tabindex] { outline: 0 }
.title {
  display: block;
  margin: 0;
  padding-inline-end: 36px;
  font-size: 1.1429em;
  font-weight: 600;
  line-height: 1.375;
}
.title, .note { text-align: match-parent; unicode-bidi: plaintext }
.note { display: block; margin: 4px 0 0; color: var(--quiet) }
.ways { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block: 16px -4px }
.ways .button { margin-inline-start: auto }
.progress { position: absolute; inset: 0 0 auto; height: 3px }
.progress::before { content: ""; display: block; width: calc(var(--done) * 100%); height: 100%; background: var(--accent); forced-color-adjust: none }
.badge { position: absolute; inset: auto 0 4px; text-align: center; pointer-events: none }
.badge, .ends { color: var(--quiet); font-size: .8571em }
@keyframes arrive {
  from { opacity: 0; translate: 0 8px }
}
`;
