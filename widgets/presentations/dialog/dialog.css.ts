export const dialogCss = `
@media (min-width: 481px) {
  .panel[data-as=dialog] { margin: auto }
}
/* Browsers keep dialogs away from the edges. */
.panel { max-width: none }
.panel::backdrop { background: rgb(10 12 20 / .48) }
@media (prefers-reduced-motion: no-preference) {
  .panel::backdrop { animation: dim .16s ease-out }
}
@keyframes dim {
  from { opacity: 0 }
}
`;
