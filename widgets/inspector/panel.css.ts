export const panelCss = `
.panel {
  display: flex;
  flex-direction: column;
  height: 100%;
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--surface);
  box-shadow: var(--shadow);
  animation: arrive .16s ease-out;
}
.header {
  display: flex;
  align-items: center;
  gap: 2px;
  padding: 14px 12px 10px 16px;
}
.header > div { flex: 1; min-width: 0; padding-left: 8px }
.header h2 { margin: 0; font-size: 1.0769em; line-height: 1.3; letter-spacing: -.01em }
.header p { display: flex; align-items: center; gap: 6px; margin: 0; color: var(--quiet); font-size: .9231em }
.header .dot { width: 6px; height: 6px }
.logo {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  border-radius: 9px;
  background: var(--accent);
  color: #fff;
}
.logo svg { width: 20px; height: 20px }
.right svg { scale: 1 1 }
.left svg { scale: -1 1 }
.content {
  flex: 1;
  min-height: 0;
  padding: 4px 16px 16px;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
}
.content:focus-visible { outline-offset: -3px }
@keyframes arrive {
  from { opacity: 0; translate: 0 8px }
}
@media (max-width: 480px) {
  .panel { border-width: 1px 0 0; border-radius: 16px 16px 0 0 }
  .iconButton.side { display: none }
  .content { padding-bottom: max(16px, env(safe-area-inset-bottom)) }
}
`;
