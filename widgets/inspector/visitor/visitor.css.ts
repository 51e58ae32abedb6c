export const visitorCss = `
.past li { display: flex; flex-wrap: wrap; gap: 0 8px; padding: 8px 0; border-bottom: 1px solid var(--line) }
.past li:last-child { border-bottom: 0 }
.past .id { flex: 1; min-width: 0; font-weight: 500 }
.past .quiet { flex-basis: 100% }
`;
