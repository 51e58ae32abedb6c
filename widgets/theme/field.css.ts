/** What is typed into. The font is 16 px: in a smaller one iOS zooms in. */
export const fieldCss = `
[data-scheme] { --error: #b3261e }
[data-scheme=dark] { --error: #ffb4ab }
@media (prefers-color-scheme: dark) {
[data-scheme=auto] { --error: #ffb4ab }
}
.field {
  display: block;
  width: 100%;
  min-height: var(--target);
  margin-block-start: 16px;
  padding: 10px 12px;
  border: 1px solid var(--edge);
  border-radius: var(--radius-small);
  background: none;
  color: inherit;
  font: inherit;
  font-size: max(16px, 1em);
}
.field::placeholder { color: var(--quiet); opacity: 1 }
/* An address is written from left to right; the words in its place are not. */
.field:placeholder-shown { direction: inherit }
.field:hover { border-color: var(--quiet) }
.field:focus { outline: 2px solid var(--accent-ink); outline-offset: -2px }
.field[aria-invalid=true] { border-color: var(--error) }
.wrong { margin: 8px 0 0; color: var(--error); font-weight: 500 }
`;
