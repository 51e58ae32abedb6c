import { spawn } from "node:child_process";
import { listenOn } from "../listen-on.js";
import { tied } from "../tied.js";
import { until } from "../until.js";
import { startDisplay } from "./display.js";
import { killed } from "./killed.js";

export interface WebKitDriver {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts WebKitWebDriver on a display that nobody sees. */
export async function startWebKitDriver(paths: { driver: string; display: string }): Promise<WebKitDriver> {
  const display = await startDisplay(paths.display);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...display.env };
  const [command, ...args] = tied(paths.driver, `--port=${port}`);
  const driver = spawn(command, args, { stdio: "ignore", env });

  async function end(): Promise<void> {
    await killed(driver);
    // The browser goes with its display, whatever became of it.
    await display.end();
  }

  try {
    await until(async () => (await fetch(`${url}/status`)).ok, { what: "WebKitWebDriver" });
  } catch (error) {
    await end();
    throw error;
  }
  return { url, end };
}

/** WebKitWebDriver has to be told one. */
async function freePort(): Promise<number> {
  const { port, end } = await listenOn(() => new Response());
  await end();
  return port;
}
