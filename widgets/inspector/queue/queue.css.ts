export const queueCss = `
.shares { display: flex; gap: 2px; height: 6px; overflow: hidden; border-radius: 3px; background: var(--cell) }
.shares span { min-width: 4px; background: currentColor }
.numbers { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; padding-top: 10px }
.numbers div { display: flex; flex-direction: column-reverse }
.numbers dt { color: var(--quiet) }
.numbers dt::before {
  content: "";
  display: inline-block;
  width: 6px;
  height: 6px;
  margin-right: 5px;
  border-radius: 50%;
  background: currentColor;
  vertical-align: 1px;
}
.numbers dd { font-size: 1.6923em; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -.02em; line-height: 1.3 }
.shares .queued, .numbers .queued dt::before { color: var(--wary-dot) }
.shares .delivered, .numbers .delivered dt::before { color: var(--good-dot) }
.shares .rejected, .numbers .rejected dt::before { color: var(--bad-dot) }
.shares .dropped, .numbers .dropped dt::before { color: var(--quiet) }
`;
