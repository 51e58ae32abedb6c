import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { startShop } from "./server.js";

const dataFile = process.env.EARSHOT_DATA ?? fileURLToPath(new URL("../data/earshot.sqlite", import.meta.url));

const nearby = relative(process.cwd(), dataFile);

const shop = await startShop({
  port: Number(process.env.PORT ?? 4600),
  host: process.env.EARSHOT_HOST ?? "127.0.0.1",
  readKey: process.env.EARSHOT_READ_KEY,
  dataFile,
  onPortTaken: (port) => console.log(`Port ${port} is taken, trying ${port + 1}.`),
});

console.log(`
  Earshot demo

  Shop       ${shop.url}/
  Dashboard  ${shop.url}/dashboard
  Playground ${shop.url}/playground
  Answers    ${nearby.startsWith("..") ? dataFile : nearby}

  Ctrl-C ends it.
`);

const end = () => {
  // A second Ctrl-C finds no handler and ends the process at once.
  process.off("SIGINT", end).off("SIGTERM", end);
  shop.close().then(
    () => process.exit(0),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
};
process.on("SIGINT", end).on("SIGTERM", end);
