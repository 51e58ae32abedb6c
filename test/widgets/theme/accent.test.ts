import { describe, expect, test } from "vitest";
import { prefer } from "../devtools.js";
import { host, inside, panel } from "../find.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";

const AA = 4.5;
/** Where it turns from one side to the other, and what has no colour at all. */
const EDGES = ["#000", "#fff", "#777", "#767676", "#757575", "#808080", "#f00", "#0f0", "#00f", "#ff0", "#0ff", "#f0f"];

/** So many colours of chance, the same each time. */
function colours(count: number): string[] {
  let seed = 20250601;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return `#${(seed >>> 7).toString(16).padStart(6, "0").slice(-6)}`;
  });
}

const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
  willReadFrequently: true,
}) as CanvasRenderingContext2D;

/** As bright as it is seen: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text in the accent, as the wing has it, on the surface. */
function accentText(): HTMLElement {
  const probe = document.createElement("span");
  panel().append(probe);
  probe.style.color = "var(--accent-ink)";
  return probe;
}

describe.each(["plain", "soft", "sharp"] as const)("%s", (preset) => {
  test.each(["light", "dark"] as const)(
    "whatever the accent, what is in it and on it can be read: %s",
    async (scheme) => {
      // What fades from one colour to the next is neither.
      await prefer({ "prefers-reduced-motion": "reduce" });
      await openPrompt({ questions: [{ id: "hello", type: "statement", text: "Hello" }], theme: { scheme, preset } });
      const [button, text] = [inside(".primary"), accentText()];
      const surface = getComputedStyle(panel()).backgroundColor;
      const poor = [...EDGES, ...colours(200)].filter((accent) => {
        host().style.setProperty("--earshot-accent", accent);
        const { color, backgroundColor } = getComputedStyle(button);
        const least = Math.min(contrast(color, backgroundColor), contrast(getComputedStyle(text).color, surface));
        return least < AA;
      });
      expect(poor).toEqual([]);
    },
  );
});

test("the accent itself is the team's, to the byte", async () => {
  await prefer({ "prefers-reduced-motion": "reduce" });
  await openPrompt({ questions: [{ id: "hello", type: "statement", text: "Hello" }], theme: { accent: "#7a1fa2" } });
  pen.fillStyle = getComputedStyle(inside(".primary")).backgroundColor;
  pen.fillRect(0, 0, 1, 1);
  expect([...pen.getImageData(0, 0, 1, 1).data]).toEqual([0x7a, 0x1f, 0xa2, 0xff]);
});
