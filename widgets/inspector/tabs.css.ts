export const tabsCss = `
.tabs {
  display: flex;
  flex: none;
  padding: 0 11px;
  overflow-x: auto;
  overflow-y: hidden;
  border-bottom: 1px solid var(--line);
  scrollbar-width: none;
}
.tab {
  position: relative;
  display: flex;
  align-items: center;
  gap: 4px;
  flex: none;
  height: 36px;
  padding: 0 5px;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--quiet);
  font: inherit;
  font-size: .9615em;
  font-weight: 500;
}
.tab::after {
  content: "";
  position: absolute;
  inset: auto 5px 0;
  height: 2px;
  border-radius: 2px 2px 0 0;
  transition: .12s;
}
.tab:hover, .tab[aria-selected=true] { color: var(--ink) }
.tab[aria-selected=true]::after { background: var(--accent-ink) }
.tab:focus-visible { outline-offset: -3px }
.count {
  min-width: 16px;
  padding: 0 4px;
  border-radius: 9px;
  background: var(--cell);
  color: var(--quiet);
  font-size: .8462em;
  font-variant-numeric: tabular-nums;
  line-height: 16px;
  text-align: center;
}
.count.bad { background: var(--bad-cell); color: var(--bad) }
`;
