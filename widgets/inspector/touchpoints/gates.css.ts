/** The gates stand on one line, as they are passed one after the other. */
export const gatesCss = `
.gates { padding: 4px 0 }
.gate { position: relative; padding: 3px 0 4px 28px }
.gate::before {
  content: "";
  position: absolute;
  inset: 0 auto 0 8.5px;
  width: 1px;
  background: var(--line);
}
.gate:first-child::before { top: 14px }
.gate:last-child::before { bottom: calc(100% - 14px) }
.mark {
  position: absolute;
  left: 0;
  top: 4px;
  display: grid;
  place-items: center;
  width: 18px;
  height: 18px;
  border-radius: 50%;
  background: linear-gradient(var(--good-cell), var(--good-cell)), var(--surface);
  color: var(--good);
}
.mark svg { width: 12px; height: 12px; stroke-width: 2 }
.wait .mark svg { width: 14px; height: 14px }
.shut .mark, .wait .mark { background: var(--wary-dot); color: #1d1300 }
.gate > p > code { color: var(--quiet) }
.gate:is(.shut, .wait) > p { font-weight: 500 }
.gate:is(.shut, .wait) > p > code { font-weight: 400 }
.values { display: flex; flex-wrap: wrap; column-gap: 5px; font-size: .9231em }
.values dt { color: var(--quiet) }
.values dd:not(:last-child) { margin-right: 6px }
.values dd span + span::before { content: ", " }
.gate:is(.shut, .wait) .values {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 3px 12px;
  margin: 5px 0 3px;
  padding: 8px 10px;
  border-radius: 8px;
  background: var(--wary-cell);
  font-size: 1em;
}
.gate:is(.shut, .wait) .values dt { color: var(--wary) }
.gate:is(.shut, .wait) .values small { color: inherit }
.gate:is(.shut, .wait) .values dd span { display: block }
.gate:is(.shut, .wait) .values dd span + span::before { content: none }
`;
