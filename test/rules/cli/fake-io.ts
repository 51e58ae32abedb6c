import type { Io } from "../../../src/cli/io.js";

/** Files, streams and terminal out of nothing; what is written can be read back. */
export function fakeIo(files: Readonly<Record<string, string>>, stdin = "", more: Partial<Io> = {}) {
  const written = { out: "", err: "" };
  const io: Io = {
    async readFile(path) {
      const text = files[path];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    readStdin: async () => stdin,
    out(text) {
      written.out += text;
    },
    err(text) {
      written.err += text;
    },
    colour: false,
    ...more,
  };
  return { io, written };
}
