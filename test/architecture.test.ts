import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const GROUND = ["model", "lib", "errors"];
const STAGES = ["config", "trigger", "eligibility", "prompt", "response", "queue", "transport"];

/** What a room may import. `type:` opens a room for types only. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  lib: ["errors"],
  ports: ["type:model"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, [...GROUND, "type:ports"]])),
  client: [...GROUND, ...STAGES, "type:ports"],
  platform: [...GROUND, "type:ports", "idb-keyval"],
  formats: ["transport", "type:model", "type:ports"],
  metrics: ["lib", "type:model", "errors"],
  schema: ["type:model", "zod"],
  testing: [...GROUND, "type:ports"],
  index: [
    ...["client", "platform", "errors", "type:model", "type:ports"],
    ...["asker", "watcher", "words", "inspector", "widgets"],
  ],
  script: [
    ...["client", "platform", "type:model", "type:ports"],
    ...["type:asker", "type:watcher", "type:words", "type:inspector"],
  ],
  adapters: ["index", "react", "vue"],
  stub: ["type:script"],
  asker: ["client", "platform", "keeper", "type:ports"],
  keeper: ["client", "platform", "courier"],
  courier: ["client"],
  watcher: ["client", "trigger", "platform", "type:model"],
  words: ["config", "eligibility"],
  inspector: ["client", "widgets", "check", "schema", "type:model"],
  widgets: ["preact", "lib", "type:model", "type:ports", "type:check"],
  check: ["schema", "lib", "errors", "type:model", "type:zod", "jsonc-parser"],
  cli: ["check", "schema", "lib", "errors", "type:model", "node:fs", "node:process", "node:tty"],
};

/**
 * The rooms that may name the browser: the platform, the wing, and the script tag's door with what waits before it.
 * `history` is a word of our own too; there the compiler tells, which knows no DOM in the headless rooms.
 */
const IN_A_BROWSER = ["platform", "widgets", "script", "stub"];
const BROWSER =
  /\b(window|document|navigator|location|localStorage|sessionStorage|indexedDB|fetch|caches|HTMLElement)\b/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = ["src", "widgets"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

const imports = files.flatMap(importsOf);

test("every room imports only what it may", () => {
  const breaches = imports.filter(({ from, to, typeOnly }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    const allowed = MAY[here];
    return here !== there && !allowed?.includes(there) && !(typeOnly && allowed?.includes(`type:${there}`));
  });
  expect(breaches.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("nothing imports itself, however long the way round", () => {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);

  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    expect(path.includes(file), [...path, file].join(" -> ")).toBe(false);
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
});

test("the browser is named only where it belongs", () => {
  const named = files
    .filter((file) => !IN_A_BROWSER.includes(roomOf(file)))
    .flatMap((file) =>
      codeOf(file)
        .split("\n")
        .flatMap((line) => (BROWSER.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
  expect(named).toEqual([]);
});

test("no file is longer than 200 lines, and none exports a default", () => {
  const source = (file: string) => readFileSync(join(root, file), "utf8");
  expect(files.filter((file) => source(file).split("\n").length > 201)).toEqual([]);
  expect(files.filter((file) => /^export default/m.test(source(file)))).toEqual([]);
});

test("S01, S24: nothing turns a text into markup or code", () => {
  const banned =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|dangerouslySetInnerHTML|eval|new Function)\b/;
  expect(files.filter((file) => banned.test(codeOf(file)))).toEqual([]);
});

/** `src/queue/entry.ts` is in the room `queue`, `src/index.ts` in `index`; a package is a room of its own. */
function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] === "widgets") return "widgets";
  return parts[0] === "src" ? (parts[1] ?? "").replace(/\.ts$/, "") : (parts[0] ?? "");
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const to = text.startsWith(".") ? relative(root, resolve(root, dirname(file), text)).replace(/\.js$/, ".ts") : text;
    found.push({ from: file, to: files.includes(`${to}x`) ? `${to}x` : to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly);
}

/** The file without its comments and texts. */
function codeOf(file: string): string {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const code = source.text.split("");
  const blank = (from: number, to: number) => code.fill(" ", from, to);
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(source.text, node.pos) ?? []) blank(range.pos, range.end);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) blank(node.getStart(), node.end);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return code.join("");
}
