import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { tied } from "../tied.js";
import { killed } from "./killed.js";

/** A display that nobody sees. */
export interface Display {
  /** What makes a GTK application draw on it. */
  readonly env: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

/** It takes the first display that is free, and writes down which. @param path of Xvfb */
export async function startDisplay(path: string): Promise<Display> {
  const [command, ...args] = tied(path, "-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp");
  const server = spawn(command, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const written = server.stdio[3] as Readable;
  const [number] = await Promise.race([
    once(written, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("Xvfb ended before it had a display"))),
  ]);
  const env = { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  return { env, end: () => killed(server) };
}
