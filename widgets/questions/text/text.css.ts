export const textCss = `
textarea.field { min-height: 92px; max-height: min(40vh, 280px); resize: none }
.remaining { display: block; min-height: 1.45em; margin-block-start: 4px; color: var(--quiet); font-size: .8571em; text-align: end }
`;
