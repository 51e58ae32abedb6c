export const mistakesCss = `
.findings li { padding: 10px 0; border-bottom: 1px solid var(--line) }
.findings li:last-child { border-bottom: 0 }
.findings p { margin-top: 3px }
.example { display: block; margin-top: 6px; padding: 8px 10px; border-radius: 8px; background: var(--raised) }
.console { border-radius: 10px; background: var(--raised); font-family: var(--code); font-size: .9231em }
.console li { padding: 8px 12px }
.console li + li { border-top: 1px solid var(--line) }
`;
