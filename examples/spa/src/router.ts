export type Path = "/" | "/done";

const pathOf = (pathname: string): Path => (pathname === "/done" ? "/done" : "/");

/** Turns clicks on the app's own links into `history.pushState`, and tells which page to draw. */
export function startRouter(draw: (path: Path) => void): void {
  const go = () => draw(pathOf(location.pathname));

  addEventListener("popstate", go);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || link.origin !== location.origin) return;

    event.preventDefault();
    if (link.pathname !== location.pathname) history.pushState(null, "", link.pathname);
    go();
    document.querySelector<HTMLElement>("#view")?.focus();
  });
  go();
}
