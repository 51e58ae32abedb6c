/** The font is 16 px: in a smaller one iOS zooms in. */
export const textCss = `
.comment { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 12px }
.comment .title, textarea { grid-column: 1 / -1 }
textarea {
  min-height: 92px;
  max-height: min(40vh, 280px);
  margin-block-start: 4px;
  padding: 10px 12px;
  border: 1px solid var(--edge);
  border-radius: var(--radius-small);
  background: none;
  color: inherit;
  font: inherit;
  font-size: max(16px, 1em);
  resize: none;
}
textarea::placeholder { color: var(--quiet); opacity: 1 }
textarea:hover { border-color: var(--quiet) }
textarea:focus { outline-offset: -2px }
.remaining { text-align: end }
`;
