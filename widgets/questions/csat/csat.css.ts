export const csatCss = `
.csat .face { min-height: 60px }
.csat svg { width: 32px; height: 32px; stroke-width: .9 }
`;
