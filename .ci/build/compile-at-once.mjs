/**
 * Nearly all that is in these files runs as soon as they are there. Told so, Chromium compiles it off the main thread
 * while it loads, and not function by function when it is first called:
 * https://developer.chrome.com/blog/explicit-compile-hints
 */
export function compileAtOnce() {
  return {
    name: "compile-at-once",
    renderChunk: (code, { isEntry }) => (isEntry ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null),
  };
}
