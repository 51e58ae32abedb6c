/** The page was left or looked at again, or its address changed: facts about the page may have. */
export function onPageChange(changed: () => void, signal: AbortSignal): void {
  document.addEventListener("visibilitychange", changed, { signal });
  // The Navigation API tells of every change of the address; older browsers only of those by the visitor.
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener("currententrychange", changed, { signal });
    return;
  }
  for (const type of ["popstate", "hashchange"]) window.addEventListener(type, changed, { signal });
}
