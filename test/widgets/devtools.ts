import { onTestFinished } from "vitest";
import { cdp } from "vitest/browser";

/** The browser's own tools, for what a page can't do to itself. */
export function devtools<R = unknown>(method: string, parameters: object = {}): Promise<R> {
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<R> };
  return session.send(method, parameters);
}

/** What the visitor has set in the system, as long as the test lasts: `{ "forced-colors": "active" }`. */
export async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools("Emulation.setEmulatedMedia", { features: list });
  onTestFinished(() => void devtools("Emulation.setEmulatedMedia", { features: [] }));
}

/** The text size that the visitor has set in the browser, as long as the test lasts; it is 16 unless told. */
export async function readAt(px: number): Promise<void> {
  await devtools("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
  onTestFinished(() => void devtools("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } }));
}

/** A key as it comes from a keyboard on which it is held down. */
export async function repeat(key: string): Promise<void> {
  const code = key === " " ? 32 : key === "Enter" ? 13 : key.charCodeAt(0);
  const text = key === "Enter" ? "\r" : key;
  const event = { key, text, windowsVirtualKeyCode: code, autoRepeat: true };
  await devtools("Input.dispatchKeyEvent", { type: "keyDown", ...event });
  await devtools("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}
