export const endingCss = `
.ending { display: grid; gap: 12px; justify-items: start }
.detail { margin: -8px 0 0; color: var(--quiet) }
.seal { padding: 8px; border-radius: 50% }
`;
