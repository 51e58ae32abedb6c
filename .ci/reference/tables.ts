import { FACT_FAMILIES, FIXED_FACTS } from "../../src/schema/fact.js";
import { touchpointsJsonSchema } from "../../src/schema/touchpoints-json-schema.js";
import { gateTable } from "./gate-table.js";
import { type Row, rows } from "./rows.js";
import type { SchemaNode } from "./schema-node.js";
import { table } from "./table.js";
import { optionTable, triggerTable } from "./trigger-tables.js";

/** The tables of the reference, by the names that docs/touchpoints.md calls them by. */
export function tables(): Readonly<Record<string, string>> {
  const file = touchpointsJsonSchema() as SchemaNode;
  const touchpoint = part(file.properties?.touchpoints?.items);
  const triggers = part(touchpoint.properties?.triggers?.items).oneOf ?? [];
  const questions = part(touchpoint.properties?.questions?.items).oneOf ?? [];
  return {
    file: keyTable(file, "file"),
    touchpoint: keyTable(touchpoint, "touchpoint"),
    triggers: triggerTable(triggers),
    options: optionTable(triggers),
    matchers: matcherTable(part(file.definitions?.operators)),
    facts: factTable(),
    gates: gateTable(),
    questions: questionTable(questions),
    "question keys": questionKeyTable(questions),
  };
}

function keyTable(node: SchemaNode, name: string): string {
  const cells = rows(node, name).map(({ key, takes, otherwise, line }) => [`\`${key}\``, takes, otherwise, line]);
  return table(["key", "takes", "default", ""], cells);
}

/** Nothing about a matcher has a default. */
function matcherTable(operators: SchemaNode): string {
  const cells = rows(operators, "matcher").map(({ key, takes, line }) => [`\`${key}\``, takes, line]);
  return table(["matcher", "takes", "holds of a fact when"], cells);
}

function factTable(): string {
  const fixed = Object.entries(FIXED_FACTS).map(([name, line]) => [`\`${name}\``, line]);
  const families = Object.entries(FACT_FAMILIES).map(([name, [member, line]]) => [`\`${name}.${member}\``, line]);
  return table(["fact", ""], [...fixed, ...families]);
}

function questionTable(questions: readonly SchemaNode[]): string {
  const body = questions.map(({ properties: { type, ...others } = {}, required = [] }) => {
    const own = Object.keys(others).filter((key) => !["id", "text", "note", "if", "required"].includes(key));
    return [
      `\`${type?.const}\``,
      type?.description ?? "",
      own.map((key) => `\`${key}\`${required.includes(key) ? "" : "?"}`).join(", "),
    ];
  });
  return table(["`type`", "answer", "with"], body);
}

/** Each key once, though several types have it; where they don't mean the same, each says whose it is. */
function questionKeyTable(questions: readonly SchemaNode[]): string {
  const found = new Map<string, { readonly row: Row; readonly types: string[] }>();
  for (const question of questions) {
    const { type, ...properties } = question.properties ?? {};
    for (const row of rows({ ...question, properties }, "question")) {
      const same = JSON.stringify(row);
      const { types } = found.get(same) ?? { types: [] };
      found.set(same, { row, types: [...types, `\`${type?.const}\``] });
    }
  }
  const all = [...found.values()];
  const isShared = ({ key }: Row) => all.filter(({ row }) => row.key === key).length > 1;
  const cells = all.map(({ row, types }) => {
    const whose = isShared(row) ? ` (${types.join(", ")})` : "";
    return [`\`${row.key}\`${whose}`, row.takes, row.otherwise, row.line];
  });
  return table(["key", "takes", "default", ""], cells);
}

function part(node: SchemaNode | undefined): SchemaNode {
  if (!node) throw new Error("the schema has another shape than the reference expects");
  return node;
}
