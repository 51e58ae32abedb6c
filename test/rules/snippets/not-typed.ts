/** Commands that are printed and that no test types, each with its reason. What they name is looked up all the same. */
export const NOT_TYPED: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^npm test$/, "it is what runs the tests"],
  [
    /^npm start$/,
    "it first makes what is missing, under other tests; then it is the shop of test/helpers/shop-site.ts",
  ],
  [/^npm run build( -w \S+)?$/, "npm test begins with it"],
  [/^npm run vitest -- /, "a part of npm test"],
  [
    /^npm run (gallery|playground)$/,
    "test/packages/snippets/examples-start.test.ts types it where their own pages have it",
  ],
  [/^npm run (fix|docs)$/, "it changes files; npm test fails where it would"],
  [/^(LIVES=\d+ |FUZZ=\d+ )?npm run (faults|test:soak|fuzz|kills)\b/, "minutes, and npm test runs some of each"],
  [/^npm run bench(:[\w-]+)?$/, "minutes; it measures, and proves nothing"],
  [/^npm run pictures$/, "it changes files: the pictures of the docs"],
  [/^npm run gallery:photos( -- [\w ]+)?$/, "minutes; test/gallery looks at the same stages"],
];
