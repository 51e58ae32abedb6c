/** To be run before any script of the page: a browser that has no Navigation API yet. */
export function withoutNavigation(): void {
  Reflect.deleteProperty(window, "navigation");
}
