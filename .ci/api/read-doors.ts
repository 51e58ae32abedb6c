import ts from "typescript";
import type { Door } from "./doors.js";

/** Something that has a name in the types of the package. */
export interface Named {
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  /** Its declarations, as they are imported. */
  readonly code: string;
  readonly words: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

export interface DoorContents {
  readonly door: Door;
  readonly exported: readonly Named[];
  /** Types that stand in those of this door and that nobody exports. */
  readonly inner: readonly Named[];
  /** What other doors tell of and this one exports or names: by name, and the door that does. */
  readonly others: ReadonlyMap<string, Door>;
}

/** What each door exports, and what that names in turn; each on the page of the first door that has it. */
export function readDoors(all: readonly Door[]): readonly DoorContents[] {
  const program = ts.createProgram(
    all.map(({ types }) => types),
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], noEmit: true },
  );
  const checker = program.getTypeChecker();
  const exportsOf = new Map(all.map((door) => [door, exportedFrom(program, checker, door)]));
  const home = new Map<ts.Symbol, Door>();
  for (const [door, symbols] of exportsOf) for (const symbol of symbols) if (!home.has(symbol)) home.set(symbol, door);

  return all.map((door) => {
    const inner = new Set<ts.Symbol>();
    const others = new Map<string, Door>();
    const own = (exportsOf.get(door) ?? []).filter((symbol) => {
      const where = home.get(symbol) ?? door;
      if (where !== door) others.set(symbol.name, where);
      return where === door;
    });
    const look = (symbol: ts.Symbol): void => {
      for (const named of namedIn(symbol, checker)) {
        const where = home.get(named);
        if (where && where !== door) others.set(named.name, where);
        if (where) continue;
        home.set(named, door);
        inner.add(named);
        look(named);
      }
    };
    own.forEach(look);
    const told = (symbols: Iterable<ts.Symbol>) => [...symbols].map((symbol) => describe(symbol, checker));
    return { door, exported: told(own), inner: told(inner), others };
  });
}

function exportedFrom(program: ts.Program, checker: ts.TypeChecker, { types }: Door): readonly ts.Symbol[] {
  const file = program.getSourceFile(types);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${types} exports nothing: npm run build`);
  return checker.getExportsOfModule(module).map((symbol) => target(symbol, checker));
}

const target = (symbol: ts.Symbol, checker: ts.TypeChecker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Of what stands in a declaration, what is declared by the package itself, at the top of a file. */
function namedIn(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const at = checker.getSymbolAtLocation(node);
      const named = at && target(at, checker);
      if (named && named !== symbol && (named.declarations ?? []).some(isOurs)) found.add(named);
    }
    node.forEachChild(visit);
  };
  symbol.declarations?.forEach(visit);
  return [...found];
}

const isOurs = (node: ts.Node) => {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const atTop = statement.parent && ts.isSourceFile(statement.parent);
  return atTop && !node.getSourceFile().fileName.includes("/node_modules/");
};

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Named {
  const [first] = symbol.declarations ?? [];
  return {
    name: symbol.name,
    kind: kindOf(first),
    code: (symbol.declarations ?? []).map(codeOf).join("\n"),
    words: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) })),
  };
}

function kindOf(node: ts.Node | undefined): Named["kind"] {
  if (!node) return "type";
  if (ts.isFunctionDeclaration(node)) return "function";
  if (ts.isClassDeclaration(node)) return "class";
  return ts.isVariableDeclaration(node) ? "value" : "type";
}

/** As it is written, without what only a `.d.ts` says, two spaces a level. */
function codeOf(node: ts.Node): string {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return statement
    .getText()
    .replace(/^(export )?(declare )?/, "")
    .replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}
