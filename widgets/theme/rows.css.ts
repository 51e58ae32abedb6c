/** Boxes to tick, each with its words beside it. The boxes are the browser's own, in the accent. */
export const rowsCss = `
.rows { display: grid; gap: 8px; margin-block-start: 16px }
.row {
  display: flex;
  align-items: flex-start;
  gap: 12px;
  min-height: var(--target);
  padding: 8px 12px;
  border: 1px solid var(--line);
  border-radius: var(--radius-small);
  cursor: pointer;
}
.row:hover { background: var(--cell) }
.row:has(:checked) { border-color: var(--accent-ink); background: var(--cell) }
.row input {
  position: static;
  flex: none;
  width: 18px;
  height: 18px;
  margin-block: calc((1.45em - 18px) / 2);
  opacity: 1;
  accent-color: var(--accent-ink);
}
.row span { min-width: 0; unicode-bidi: plaintext }
`;
