export const partsCss = `
:focus-visible { outline: 2px solid var(--accent-ink); outline-offset: 2px }
svg {
  flex: none;
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
p, dl, dd, ul, ol { margin: 0; padding: 0 }
ul, ol { list-style: none }
small { color: var(--quiet); font-size: 1em; font-weight: 400 }
code, .code { font-family: var(--code); font-size: .9231em }
.unseen { position: absolute; clip-path: inset(50%) }
.quiet, .none { color: var(--quiet) }
.warning { color: var(--wary) }
.iconButton {
  display: grid;
  place-items: center;
  width: 30px;
  height: 30px;
  border: 0;
  border-radius: 8px;
  background: none;
  color: var(--quiet);
  transition: .12s;
}
.iconButton:hover { background: var(--cell); color: var(--ink) }
.button {
  display: inline-flex;
  align-items: center;
  flex: none;
  min-height: 32px;
  padding: 0 12px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
  font-weight: 500;
  transition: .12s;
}
.button:hover { background: var(--cell) }
.button.primary { border-color: transparent; background: var(--accent); color: #fff }
.button.primary:hover { box-shadow: 0 2px 6px rgb(0 0 0 / .24) }
.button.danger { border-color: transparent; background: var(--bad-cell); color: var(--bad) }
:is(.button, .iconButton):active { scale: .96 }
.button[aria-disabled=true] { opacity: .7; cursor: default }
.link {
  padding: 2px 4px;
  border: 0;
  border-radius: 4px;
  background: none;
  color: var(--accent-ink);
  font: inherit;
  font-weight: 500;
}
.link:hover { text-decoration: underline; text-underline-offset: 2px }
.badge {
  flex: none;
  padding: 1px 8px;
  border-radius: 10px;
  background: var(--cell);
  color: var(--quiet);
  font-size: .9231em;
  font-weight: 500;
  line-height: 18px;
  white-space: nowrap;
}
.badge.good { background: var(--good-cell); color: var(--good) }
.badge.warning { background: var(--wary-cell); color: var(--wary) }
.badge.error { background: var(--bad-cell); color: var(--bad) }
.badge.mine { margin-left: 6px; background: var(--accent-cell); color: var(--accent-ink) }
.line { display: flex; align-items: flex-start; gap: 8px }
.line > :first-child { flex: 1; min-width: 0 }
.section { padding-top: 12px }
.section h3 small { text-align: end }
.section h3 {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  margin: 0 0 6px;
  font-size: 1em;
  font-weight: 600;
}
.pairs {
  display: grid;
  grid-template-columns: minmax(72px, max-content) 1fr;
  gap: 6px 16px;
  padding: 10px 12px;
  border-radius: 10px;
  background: var(--raised);
}
.pairs dt { color: var(--quiet) }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding-top: 16px }
.byHand { flex-basis: 100%; padding: 8px; border: 1px solid var(--field); border-radius: 8px; font: inherit; font-family: var(--code) }
.confirm { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-width: 0; margin: 0; padding: 0; border: 0 }
.confirm legend { padding: 0 0 6px; font-weight: 500 }
.search, .field {
  width: 100%;
  min-width: 0;
  height: 32px;
  padding: 0 10px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--raised);
  color: var(--ink);
  font: inherit;
  cursor: text;
}
::placeholder { color: var(--quiet); opacity: 1 }
:is(.search, .field):hover { border-color: var(--field) }
:is(.search, .field):focus-visible { outline-offset: -1px }
.empty { padding: 24px 12px; color: var(--quiet); text-align: center; text-wrap: balance }
@media (pointer: coarse) {
  .iconButton { width: 40px; height: 40px }
  .button, .search, .field { min-height: 40px }
  .search, .field { font-size: 16px }
  .link { min-width: 40px; min-height: 32px }
}
`;
