import fc from "fast-check";

type Bytes = Buffer<ArrayBuffer>;

/** One change to some bytes; where it is made is a share of their length. */
interface Mutation {
  readonly kind: "flip" | "cut" | "repeat" | "insert" | "swap" | "end";
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** What parsers, databases and languages choke on. */
const TREATS = [
  ...["null", "true", "-1", "1e400", "9".repeat(400), "0.1", "[]", "{}", '""', "NaN", "[[[[[[[[[[[[[[[[["],
  ...['"__proto__":{"a":1},', '"constructor"', '"toString"', '"rev":2,', '"id":"x",', '"test":true,', '"v":2,'],
  ...["\\u0000", "\\ud83d", "\u0000", "\ufeff", "\u202e", "💥", '\\"', "\\", '"', "'", "{", "}", "[", "]", ",", ":"],
  ...["'; DROP TABLE record; --", "{{x}}", "%s", "../../etc/passwd", "<script>", "\r\n\r\n", "\r\nX: y", "0\r\n\r\n"],
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  // Mostly what leaves JSON behind; else all of it would be refused at the door.
  kind: fc.constantFrom("insert", "insert", "insert", "swap", "swap", "flip", "cut", "repeat", "end"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  text: fc.oneof(fc.constantFrom(...TREATS), fc.string({ unit: "binary", maxLength: 8 })),
});

export const mutations = fc.array(mutation, { maxLength: 4 });

/** The bytes of a text after some mutations, the same for the same. */
export function mutated(text: string, steps: readonly Mutation[]): Bytes {
  return steps.reduce<Bytes>(mutate, Buffer.from(text));
}

function mutate(bytes: Bytes, { kind, at, length, text }: Mutation): Bytes {
  const from = Math.floor(at * bytes.length);
  const [before, piece, after] = [bytes.subarray(0, from), bytes.subarray(from, from + length), bytes.subarray(from)];
  const rest = bytes.subarray(from + length);
  if (kind === "insert") return Buffer.concat([before, Buffer.from(text), after]);
  if (kind === "cut") return Buffer.concat([before, rest]);
  if (kind === "repeat") return Buffer.concat([before, piece, after]);
  if (kind === "end") return before;
  if (kind === "swap") return swapped(bytes, from, text);
  const flipped = Buffer.from(bytes);
  if (from < flipped.length) flipped[from] = (flipped[from] ?? 0) ^ (1 << (length % 8));
  return flipped;
}

/** Puts something else in the place of the next value: the JSON around it stays whole. */
function swapped(bytes: Bytes, from: number, text: string): Bytes {
  const json = bytes.toString("latin1");
  const value = /:("(?:[^"\\]|\\.)*"|[-\d.]+|true|false|null)/g;
  value.lastIndex = from;
  const found = value.exec(json);
  if (!found) return bytes;
  const start = found.index + 1;
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(text), bytes.subarray(start + found[0].length - 1)]);
}
