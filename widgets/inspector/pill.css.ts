export const pillCss = `
.pill {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 36px;
  padding: 0 14px;
  border: 1px solid var(--line);
  border-radius: 18px;
  background: var(--surface);
  box-shadow: var(--shadow);
  color: var(--ink);
  font: inherit;
  font-weight: 600;
  transition: .12s;
}
.pill svg { color: var(--accent-ink) }
.pill:hover { translate: 0 -1px }
.pill:active { scale: .97 }
.dot {
  display: inline-block;
  flex: none;
  width: 8px;
  height: 8px;
  border-radius: 50%;
  background: var(--field);
}
.dot.good { background: var(--good-dot); box-shadow: 0 0 0 3px var(--good-cell) }
`;
