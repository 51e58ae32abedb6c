import { type Row, rows } from "./rows.js";
import type { SchemaNode } from "./schema-node.js";
import { table } from "./table.js";
import { withCode } from "./with-code.js";

/** What all triggers have. */
const COMMON = ["where", "delay", "cancelOn"];

/** One kind of trigger, of several that one schema may stand for. */
interface Kind {
  readonly on: string;
  readonly line: string;
  readonly options: readonly Row[];
}

export function triggerTable(triggers: readonly SchemaNode[]): string {
  const body = kinds(triggers).map(({ on, line, options }) => {
    const named = options.map(({ key, otherwise }) => `\`${key}\`${otherwise === "required" ? "" : "?"}`);
    return [`\`${on}\``, named.join(", "), line];
  });
  return table(["`on`", "with", "due when"], body);
}

/** The options of each trigger, and first those that all have. */
export function optionTable(triggers: readonly SchemaNode[]): string {
  const cells = (on: string, { key, takes, otherwise, line }: Row) => [on, `\`${key}\``, takes, otherwise, line];
  const [first] = triggers;
  const common = first ? rows(without(first, ["on"]), "any") : [];
  const own = kinds(triggers).flatMap(({ on, options }) => options.map((row) => cells(`\`${on}\``, row)));
  return table(["`on`", "option", "takes", "default", ""], [...common.map((row) => cells("any", row)), ...own]);
}

function kinds(triggers: readonly SchemaNode[]): readonly Kind[] {
  return triggers.flatMap((trigger) => {
    const on = trigger.properties?.on;
    const description = on?.description ?? "";
    const names = on?.enum?.map(String) ?? [String(on?.const)];
    return names.map((name) => {
      const options = rows(without(trigger, ["on", ...COMMON]), name === "return" ? "idle" : name);
      return { on: name, line: withCode(on?.enum ? partOf(description, name) : description), options };
    });
  });
}

/** One description may be of several: "load: the page has loaded. route: its address changed." */
function partOf(description: string, name: string): string {
  const [, said] = new RegExp(`(?:^|\\. )${name}: (.*?)\\.(?= \\w+: |$)`).exec(description) ?? [];
  if (!said) throw new Error(`the trigger "${name}" has no description`);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function without(node: SchemaNode, names: readonly string[]): SchemaNode {
  const kept = Object.entries(node.properties ?? {}).filter(([name]) => !names.includes(name));
  return { ...node, properties: Object.fromEntries(kept) };
}
