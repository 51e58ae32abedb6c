import type { Visitor } from "../helpers/chromium.js";
import { photograph } from "./photograph.js";

export interface Photos {
  readonly desk: Buffer;
  readonly phone: Buffer;
  readonly column: Buffer;
}

const SHEET = { width: 1674, height: 760 };

/** Photos lie pixel on pixel where they can: one that is scaled weighs more, and its words are less sharp. */
const CSS = `
  body { position: relative; height: 100vh; margin: 0; background: #dfe3ea; overflow: hidden }
  img { position: absolute; display: block; border-radius: 16px; box-shadow: 0 0 0 1px #0f172a1f, 0 4px 12px #0f172a26 }
  .desk { left: 190px; top: 40px }
  .column { right: 40px; top: 40px; width: 600px; height: 668px; padding-top: 12px; background: #fafaf9;
            object-fit: cover; object-position: top }
  .phone { left: 40px; bottom: 40px; width: 265px; border: 8px solid #0b0c0f; border-radius: 36px }
`;

/** Lays the photos onto one sheet, by having a page do it. */
export async function develop(visitor: Visitor, { desk, phone, column }: Photos): Promise<Buffer> {
  const page = await visitor.context.newPage();
  await page.setViewportSize(SHEET);
  const images = Object.entries({ desk, column, phone }).map(
    ([name, png]) => `<img class="${name}" src="data:image/png;base64,${png.toString("base64")}" alt="">`,
  );
  await page.setContent(`<!doctype html><style>${CSS}</style>${images.join("")}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const sheet = await photograph(page);
  await page.close();
  return sheet;
}
