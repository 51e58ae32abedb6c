export const dialogCss = `
@media (min-width: 481px) {
  .panel[data-as=dialog] { margin: auto }
}
.panel::backdrop { background: rgb(10 12 20 / .48); animation: dim .16s ease-out }
@keyframes dim {
  from { opacity: 0 }
}
`;
