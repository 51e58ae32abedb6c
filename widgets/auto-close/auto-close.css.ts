export const autoCloseCss = `
.time-left {
  position: absolute;
  inset: auto 0 0;
  height: 4px;
  background: var(--accent);
  forced-color-adjust: none;
  transform-origin: left;
}
[dir=rtl] .time-left { transform-origin: right }
.keep { display: block; margin-block: 8px -8px; margin-inline: auto 0 }
`;
