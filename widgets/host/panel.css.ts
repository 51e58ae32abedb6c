export const panelCss = `
.panel {
  position: fixed;
  inset: 24px;
  z-index: 2147483647;
  width: 428px;
  height: fit-content;
  max-height: calc(100vh - 48px);
  margin: auto;
  padding: 24px;
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  box-shadow: 0 2px 6px rgb(0 0 0 / .06), 0 24px 48px -12px rgb(0 0 0 / .24);
}
[data-position^=top] { margin-block-start: 0 }
[data-position^=bottom] { margin-block-end: 0 }
[data-position$=start] { margin-inline-start: 0 }
[data-position$=end] { margin-inline-end: 0 }
.panel, .step { animation: arrive .16s ease-out }
.hidden { position: fixed; clip-path: inset(50%) }
.step { min-width: 0; margin: 0; padding: 0; border: 0 }
[tabindex] { outline: 0 }
.title {
  display: block;
  margin: 0;
  padding: 0;
  padding-inline-end: 36px;
  font-size: 1.1429em;
  font-weight: 600;
  line-height: 1.375;
}
.back { margin-block: 12px -8px }
.comment + .back { margin-block: calc(var(--target) * -1) 0 }
.badge { position: absolute; inset: auto 0 4px; text-align: center }
.badge, .ends, .remaining { color: var(--quiet); font-size: .8571em }
@keyframes arrive {
  from { opacity: 0; translate: 0 8px }
}
@media (max-width: 480px) {
  [data-position].panel {
    inset: auto 0 var(--covered, 0);
    width: auto;
    max-height: calc(100% - var(--covered, 0px) - 24px);
    margin: 0;
    padding: 20px 20px max(20px, env(safe-area-inset-bottom));
    border-width: 1px 0 0;
    border-radius: var(--radius) var(--radius) 0 0;
  }
}
`;
