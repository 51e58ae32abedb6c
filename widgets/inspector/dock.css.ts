/** Where the inspector lies: beside the page, on phones below it, where a prompt leaves no room folded away above. */
export const dockCss = `
.dock {
  position: fixed;
  inset: 12px;
  z-index: 2147483647;
  width: 400px;
  max-width: calc(100% - 24px);
  height: auto;
  margin: 0;
  padding: 0;
  overflow: visible;
  border: 0;
  background: none;
}
.dock[data-side=left] { right: auto }
.dock[data-side=right] { left: auto }
.dock[data-folded=true] { top: auto; width: auto }
[hidden] { display: none !important }
@media (max-width: 480px) {
  .dock[data-folded=false] {
    inset: auto 0 0;
    width: auto;
    max-width: none;
    height: 60%;
  }
  .dock[data-folded=true] { top: 12px; bottom: auto }
}
`;
