export const factsCss = `
.facts li {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 2px 8px;
  padding: 7px 0;
  border-bottom: 1px solid var(--line);
}
.facts li:last-child { border-bottom: 0 }
.facts .code { flex: 0 1 42%; min-width: 0; color: var(--quiet) }
.facts .value { flex: 1; min-width: 0; font-weight: 500 }
.facts .value.none { font-weight: 400; font-style: italic }
.factForm { display: flex; gap: 6px }
.facts .factForm { flex-basis: 100%; padding: 4px 0 2px }
`;
