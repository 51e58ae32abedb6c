export const logCss = `
.log { padding-top: 4px }
.log li {
  display: grid;
  grid-template-columns: max-content max-content 1fr;
  column-gap: 8px;
  padding: 7px 0;
  border-bottom: 1px solid var(--line);
}
.log li:last-child { border-bottom: 0 }
.log time { color: var(--quiet); font-variant-numeric: tabular-nums }
.log code { align-self: center; padding: 0 5px; border-radius: 5px; background: var(--cell); color: var(--quiet) }
.log .good code { background: var(--good-cell); color: var(--good) }
.log .wary code { background: var(--wary-cell); color: var(--wary) }
.log .bad code { background: var(--bad-cell); color: var(--bad) }
.log p { grid-column: 1 / -1 }
`;
