export const endingCss = `
.ending { display: grid; gap: 12px; justify-items: start }
.detail { margin: -8px 0 0; color: var(--quiet) }
.detail:empty { display: none }
.seal {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  border-radius: 50%;
  background: var(--accent);
  color: var(--on-accent);
}
`;
