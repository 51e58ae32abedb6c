import type { Path } from "../finding.js";
import { isObject } from "../is-object.js";
import { valueAt } from "../value-at.js";

type Schema = Readonly<Record<string, unknown>>;

/** What the JSON Schema says of one place. */
export interface Shape {
  /** The keys an object may have there. */
  readonly keys: readonly string[];
  readonly description?: string;
}

/** What may stand at a path of a configuration: of shapes told apart by a word, the one that it names. */
export function shapeAt(schema: Schema, config: unknown, path: Path): Shape {
  let node = settle(schema, schema, config);
  path.forEach((part, depth) => {
    const next =
      typeof part === "number" ? node.items : (valueAt(node.properties, [part]) ?? node.additionalProperties);
    node = settle(schema, next, valueAt(config, path.slice(0, depth + 1)));
  });
  return {
    keys: isObject(node.properties) ? Object.keys(node.properties) : [],
    ...(typeof node.description === "string" && { description: node.description }),
  };
}

/** Follows references and chooses between alternatives; what is said beside a reference is kept. */
function settle(root: Schema, node: unknown, value: unknown): Schema {
  if (!isObject(node)) return {};
  const { $ref, allOf, anyOf, oneOf, ...own } = node;
  const named = typeof $ref === "string" ? valueAt(root, $ref.split("/").slice(1)) : undefined;
  const inner = named ?? first(allOf) ?? chosen(anyOf ?? oneOf, value);
  return inner === undefined ? node : { ...settle(root, inner, value), ...own };
}

function first(schemas: unknown): unknown {
  return Array.isArray(schemas) ? schemas[0] : undefined;
}

/** The alternative that has the word in question; else the one that is an object, or by reference may be one. */
function chosen(schemas: unknown, value: unknown): unknown {
  if (!Array.isArray(schemas)) return undefined;
  const named = schemas.find((each) =>
    Object.entries(wordsOf(each)).some(([key, words]) => words.includes(valueAt(value, [key]))),
  );
  return named ?? schemas.find((each) => isObject(each) && ("$ref" in each || "properties" in each));
}

/** `{ on: ["idle", "return"] }`: keys that can hold certain words only. */
function wordsOf(schema: unknown): Record<string, readonly unknown[]> {
  const properties = valueAt(schema, ["properties"]);
  if (!isObject(properties)) return {};
  return Object.fromEntries(
    ["on", "type"].flatMap((key) => {
      const words = valueAt(properties, [key, "enum"]) ?? [valueAt(properties, [key, "const"])];
      return Array.isArray(words) && words[0] !== undefined ? [[key, words]] : [];
    }),
  );
}
