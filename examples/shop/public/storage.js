/**
 * A value in localStorage. Private windows may refuse it: then it lasts as long as the page.
 *
 * @template T
 * @param {string} key
 * @param {T} fallback
 */
export function stored(key, fallback) {
  let value = fallback;
  try {
    value = JSON.parse(localStorage.getItem(key) ?? "null") ?? fallback;
  } catch {}

  return {
    get: () => value,
    /** @param {T} next */
    set(next) {
      value = next;
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {}
    },
  };
}
