/** Pasted between tags it is the file to the byte, and has its hash. */
export function withoutLastLine() {
  return {
    name: "without-last-line",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) chunk.code = chunk.code.trimEnd();
    },
  };
}
