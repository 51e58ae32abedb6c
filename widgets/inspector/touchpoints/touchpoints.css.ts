export const touchpointsCss = `
.search {
  position: sticky;
  top: 8px;
  z-index: 1;
  margin: 8px 0 4px;
  box-shadow: 0 0 0 8px var(--surface);
}
.row {
  margin: 0 -16px;
  border-bottom: 1px solid var(--line);
  content-visibility: auto;
  contain-intrinsic-size: auto 92px;
}
.row:last-child { border-bottom: 0 }
.summary { position: relative; padding: 12px 16px 12px 36px; transition: background .12s }
.summary:hover { background: var(--raised) }
.name {
  display: block;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink);
  font: inherit;
  font-weight: 600;
  text-align: start;
}
.name::after { content: ""; position: absolute; inset: 0 }
.name:focus-visible { outline: 0 }
.name:focus-visible::after { outline: 2px solid var(--accent-ink); outline-offset: -3px; border-radius: 8px }
.name svg { position: absolute; left: 13px; top: 14px; color: var(--quiet); transition: .12s }
.name[aria-expanded=true] svg { rotate: 90deg }
.when { margin-top: 1px; color: var(--quiet) }
.stage {
  margin-right: 2px;
  padding: 0 5px;
  border: 1px solid var(--line);
  border-radius: 5px;
  font-size: .9231em;
}
.summary .says { margin-top: 4px }
.summary :is(.when, .says), .name span {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}
.body { padding: 0 16px 16px 36px }
.body .actions { padding: 8px 0 }
.failure { flex-basis: 100%; color: var(--bad) }
.failure:empty { display: none }
`;
