export const inlineCss = `
:host { display: block !important }
.panel { position: relative; width: 100%; max-width: var(--earshot-width, 560px); max-height: none; margin: 0 }
.panel[data-as=inline].panel { box-shadow: none }
.panel, .step { animation: none }
.title { padding: 0 }
`;
