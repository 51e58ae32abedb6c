/** Steps that are pictures, which need more room than numbers. Stars have no cells: they fill up from the first. */
export const iconFacesCss = `
.face:has(svg) { min-height: 60px }
.face svg { width: 32px; height: 32px; stroke-width: .9 }
.stars .face { background: none; color: var(--edge) }
.stars .face svg { stroke-width: 1 }
.stars .option:is(:has(:checked), :has(~ .option :checked)) .face { color: var(--accent-ink) }
.stars .option:is(:has(:checked), :has(~ .option :checked)) svg { fill: currentColor }
.stars :checked + .face { forced-color-adjust: auto; box-shadow: none }
@media (hover: hover) {
  .stars .option:is(:hover, :has(~ .option:hover)) .face { background: none; color: var(--accent-ink) }
}
`;
