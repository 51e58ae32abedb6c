export const inlineCss = `
:host { display: block !important }
.panel { position: relative; width: 100%; max-width: var(--earshot-width, 560px); margin: 0; box-shadow: none }
.panel, .step { animation: none }
.title { padding: 0 }
`;
