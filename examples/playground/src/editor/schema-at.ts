import type { Path } from "../../../../src/check/finding.js";
import { isObject } from "../../../../src/check/is-object.js";
import { valueAt } from "../../../../src/check/value-at.js";

export type Schema = Readonly<Record<string, unknown>>;

/** Words by which shapes of one list are told apart: a trigger by `on`, a question by `type`. */
const TELLING = ["on", "type"];

/** Every schema that may apply at a path of a configuration, as it is written so far. */
export function schemasAt(root: Schema, config: unknown, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (nodes, part, depth) => {
      const asked = String(part);
      const value = valueAt(config, path.slice(0, depth));
      return nodes
        .flatMap((node) => (TELLING.includes(asked) ? [node] : fitting(node, value, nodes)))
        .flatMap((node) => {
          const next =
            typeof part === "number" ? node.items : (valueAt(node.properties, [part]) ?? node.additionalProperties);
          return settled(root, next);
        });
    },
    settled(root, root),
  );
}

/** Those of several shapes that the word in the text names; all of them where it names none yet. */
export function told(nodes: readonly Schema[], value: unknown): readonly Schema[] {
  return nodes.flatMap((node) => fitting(node, value, nodes));
}

function fitting(node: Schema, value: unknown, all: readonly Schema[]): readonly Schema[] {
  const named = all.filter((each) => isNamed(each, value));
  return named.length === 0 || named.includes(node) ? [node] : [];
}

function isNamed(node: Schema, value: unknown): boolean {
  return TELLING.some((key) => {
    const word = valueAt(value, [key]);
    return word !== undefined && wordsOf(valueAt(node, ["properties", key])).includes(word);
  });
}

/** Words that a value may be. */
export function wordsOf(node: unknown): readonly unknown[] {
  if (!isObject(node)) return [];
  if (node.const !== undefined) return [node.const];
  if (Array.isArray(node.enum)) return node.enum;
  return node.type === "boolean" ? [true, false] : [];
}

/** A schema without references and alternatives: one for each of them. What is said beside a reference is kept. */
function settled(root: Schema, node: unknown): readonly Schema[] {
  if (!isObject(node)) return [];
  const { $ref, allOf, anyOf, oneOf, ...own } = node;
  const named = typeof $ref === "string" ? [valueAt(root, $ref.split("/").slice(1))] : [];
  const inner = [...named, ...[allOf, anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? each : []))];
  if (inner.length === 0) return [node];
  return inner.flatMap((each) => settled(root, each)).map((each) => ({ ...each, ...own }));
}
