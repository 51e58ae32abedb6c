/** `npm run pictures`, after a build: takes the pictures of the README anew, of the real pages in a real browser. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchVisitor } from "../helpers/chromium.js";
import { openShopSite } from "../helpers/shop-site.js";
import { develop } from "./develop.js";
import { openSample } from "./open-sample.js";
import { takeColumn, takeJourney } from "./take-dashboard.js";
import { takeInspector } from "./take-inspector.js";
import { takeDesk, takePhone } from "./take-shop.js";

const folder = new URL("../../docs/images/", import.meta.url);

const sample = await openSample();
const shop = await openShopSite();
const visitor = await launchVisitor();

const asked = {
  desk: await takeDesk(visitor, shop.url),
  phone: await takePhone(visitor, shop.url),
  column: await takeColumn(visitor, sample.dashboard),
};
await write("asked-and-heard.png", await develop(visitor, asked));
await write("journey.png", await takeJourney(visitor, sample.dashboard));
await write("inspector.png", await takeInspector(visitor, shop.url));

await visitor.close();
await shop.close();
await sample.close();

async function write(name: string, png: Buffer): Promise<void> {
  const file = fileURLToPath(new URL(name, folder));
  await writeFile(file, png);
  console.log(`docs/images/${name}, ${Math.round(png.length / 1000)} kB`);
}
