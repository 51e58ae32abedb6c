declare global {
  interface Window {
    /** Text and icons that can't be told from what they stand on, a line each. */
    faintParts(): string[];
  }
}

/**
 * To be run before any script of the stage. Axe passes over what it can't parse, as colours written `color(xyz-d65 …)`:
 * here the browser paints every colour, and what counts is the pixel.
 */
export function measureContrast(): void {
  const LEAST = { text: 4.5, icon: 3 };
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const brush = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;

  /** The luminance of colours laid over each other, the lowest first. */
  function luminance(colours: readonly string[]): number {
    brush.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...brush.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function grounds(part: Element): string[] {
    const all: string[] = [];
    for (let at: Element | null = part; at; at = at.parentElement) all.unshift(getComputedStyle(at).backgroundColor);
    return all;
  }

  function contrast(part: Element, colour: string): number {
    const below = grounds(part);
    const [dark = 0, light = 0] = [luminance(below), luminance([...below, colour])].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const speaks = (part: Element) =>
    [...part.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());

  window.faintParts = () => {
    const faint: string[] = [];
    const check = (part: Element, colour: string, least: number) => {
      const ratio = contrast(part, colour);
      if (ratio < least) faint.push(`${part.className || part.tagName} "${part.textContent}": ${ratio.toFixed(2)}`);
    };
    for (const { shadowRoot } of document.querySelectorAll("earshot-prompt, earshot-tab")) {
      for (const part of shadowRoot?.querySelectorAll("[data-scheme], [data-scheme] *") ?? []) {
        if (part.closest(".hidden")) continue;
        const { color, stroke } = getComputedStyle(part);
        if (speaks(part)) check(part, color, LEAST.text);
        if (part.matches("svg")) check(part, stroke, LEAST.icon);
        if (!part.matches("input.field, textarea")) continue;
        check(part, color, LEAST.text);
        check(part, getComputedStyle(part, "::placeholder").color, LEAST.text);
      }
    }
    return faint;
  };
}
