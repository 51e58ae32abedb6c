/** On a wide window the question stands beside its answers; on a small one it is the same sheet as any other. */
export const barCss = `
@media (min-width: 481px) {
  .panel[data-as=bar] {
    inset: auto 0 var(--earshot-inset, 0);
    width: auto;
    margin: 0;
    padding: 16px max(24px, (100% - 960px) / 2);
    padding-inline-end: max(72px, (100% - 960px) / 2);
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .panel[data-as=bar][data-position^=top] { inset: var(--earshot-inset, 0) 0 auto; border-width: 0 0 1px }
  .panel[data-as=bar] .title { padding: 0 }
}
@media (min-width: 800px) {
  [data-as=bar] .step:not(.ending, .statement) { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 32px; align-items: center }
  [data-as=bar] .step:not(.ending, .statement) > :is(legend, label) { float: inline-start; grid-row: 1 / span 9 }
  [data-as=bar] .step > :not(legend, label) { grid-column: 2 }
  [data-as=bar] :is(.options, .rows, .field) { margin-block-start: 0 }
  [data-as=bar] .step > :not(legend, label) + :is(.rows, .field) { margin-block-start: 8px }
  [data-as=bar] legend:has(~ .rows) { align-self: start; padding-block-start: 8px }
  [data-as=bar] .wrong { margin-inline-start: calc(40% + 19px) }
}
`;
