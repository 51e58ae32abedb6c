/**
 * Photographs the gallery, for looking at: contact sheets in `.cache/photos`, one for each presentation, scheme,
 * direction and width, and one for each state, language and accent.
 *
 *     npm run gallery:photos                   # all of them
 *     npm run gallery:photos -- bar rtl        # those with both words in their name
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchVisitor } from "../helpers/chromium.js";
import { openStage } from "./open-stage.js";
import { serveGallery } from "./serve-gallery.js";
import { type Sheet, sheets } from "./sheets.js";

const folder = fileURLToPath(new URL("../../.cache/photos", import.meta.url));
const words = process.argv.slice(2);
const wanted = sheets.filter(({ name }) => words.every((word) => name.includes(word)));

if (words.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = await serveGallery("photos");
const visitor = await launchVisitor();

async function print({ name, window, looks }: Sheet): Promise<void> {
  const stage = await openStage(visitor, site.origin, window);
  const photos: { caption: string; source: string }[] = [];
  for (const [caption, look] of looks) {
    await stage.show(look);
    const png = await stage.page.screenshot({ fullPage: look.as === "inline" || look.question === "all" });
    photos.push({ caption, source: `data:image/png;base64,${png.toString("base64")}` });
  }
  await stage.close();
  await develop(name, window.width, photos);
}

/** Puts the photos onto one sheet, by having a page lay them out. */
async function develop(name: string, width: number, photos: readonly { caption: string; source: string }[]) {
  const page = await visitor.context.newPage();
  const columns = width > 600 ? 4 : 9;
  await page.setViewportSize({ width: columns * Math.min(width, 480) + 64, height: 600 });
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 16px; margin: 16px; align-items: start;
      background: #85888f; font: 14px system-ui }
    figure { margin: 0 } img { display: block; width: 100% }</style>`);
  await page.evaluate(async (all) => {
    for (const { caption, source } of all) {
      const image = Object.assign(new Image(), { src: source });
      const figure = document.createElement("figure");
      figure.append(caption, image);
      document.body.append(figure);
      await image.decode();
    }
  }, photos);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

const left = [...wanted];
const work = async () => {
  for (let sheet = left.shift(); sheet; sheet = left.shift()) {
    await print(sheet);
    console.log(`${sheet.name}.png, ${sheet.looks.length} looks`);
  }
};
await Promise.all([work(), work()]);
await visitor.close();
await site.close();
console.log(`${wanted.length} sheets in ${folder}`);
