import { ImportError } from "./import-error.js";

/**
 * Bytes as text, without the mark that some write first. What isn't UTF-8 is refused and not guessed: of latin-1 every
 * byte is some letter, and half of them the wrong one.
 *
 * @throws ImportError which says how to save it as UTF-8
 */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (part?: Uint8Array) => {
    try {
      return part ? decoder.decode(part, { stream: true }) : decoder.decode();
    } catch {
      throw notUtf8();
    }
  };
  for await (const part of bytes) yield decode(part);
  yield decode();
}

export function notUtf8(): ImportError {
  return new ImportError(
    "not_utf8",
    `It is not UTF-8. Save it as "CSV UTF-8", or convert it: iconv -f latin1 -t utf-8 reviews.csv > reviews-utf8.csv`,
  );
}
