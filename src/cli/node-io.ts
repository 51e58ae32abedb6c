import { readFile } from "node:fs/promises";
import process from "node:process";
import type { Io } from "./io.js";

/** The files, streams and terminal of this process. */
export function nodeIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    readFile: (path) => readFile(path, "utf8"),
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString("utf8");
    },
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    // https://no-color.org
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    piped: stdin.isTTY !== true,
  };
}
