export const popoverCss = `
.panel {
  position: fixed;
  inset: var(--earshot-inset, 24px);
  width: min(var(--earshot-width, 428px), 100% - 2 * var(--earshot-inset, 24px));
}
[data-position^=top] { margin-block-start: 0 }
[data-position^=bottom] { margin-block-end: 0 }
[data-position$=start] { margin-inline-start: 0 }
[data-position$=end] { margin-inline-end: 0 }
@media (max-width: 480px) {
  .panel {
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
