import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { blocksOf, pages, printedOnce } from "../../helpers/printed.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Names that a snippet takes as given, unless it declares its own. */
const GIVEN = `
  declare const config: import("earshot").TouchpointsConfig;
  declare const earshot: import("earshot").Earshot;
  declare const tasks: { done(): unknown[] };
`;

/** The same, where a page has a name for it that the DOM has taken. */
const GIVEN_ON: Readonly<Record<string, string>> = {
  "examples/own-ui/README.md": `
    declare const prompt: Parameters<import("earshot").Renderer["show"]>[0];
    declare const draw: () => void;
    declare const event: SubmitEvent;
  `,
};

/** Those of the collector are run, and would bring all of its sources along. */
test("every snippet of TypeScript compiles against the package", () => {
  const folder = join(root, ".cache/snippets");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, code: string) => {
    writeFileSync(join(folder, name), `${code}\nexport {};\n`);
    return join(folder, name);
  };
  const files = pages
    .filter((page) => !page.startsWith("examples/collector/"))
    .flatMap((page) =>
      blocksOf(page, "ts").map(({ code, line }) =>
        write(`${page.replaceAll(/\W/g, "-")}-${line}.ts`, `${GIVEN_ON[page] ?? ""}${code}`),
      ),
    );
  // The others of that page are parts of examples, and compiled with those.
  files.push(write("react.tsx", printedOnce("docs/frameworks.md", "tsx", "React")));
  const given = join(folder, "given.d.ts");
  writeFileSync(given, GIVEN);
  const program = ts.createProgram([given, ...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    jsx: ts.JsxEmit.ReactJSX,
    noEmit: true,
    types: [],
  });
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  expect(files.length).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
});
