import { afterEach, beforeEach, vi } from "vitest";
import { page } from "vitest/browser";

// Each test has a desktop's window to itself, and leaves the page as it was.
beforeEach(() => page.viewport(1024, 768));

afterEach(() => {
  for (const each of brought.splice(0)) each.remove();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  scrollTo(0, 0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const brought: Element[] = [];

/** Something of the page's own, as long as the test lasts. */
export function bring<K extends keyof HTMLElementTagNameMap>(name: K, content = "", css = "") {
  const element: HTMLElementTagNameMap[K] = document.createElement(name);
  element.textContent = content;
  element.style.cssText = css;
  document.body.append(element);
  brought.push(element);
  return element;
}

/** A style sheet of the page's own. */
export const wear = (css: string) => bring("style", css);
