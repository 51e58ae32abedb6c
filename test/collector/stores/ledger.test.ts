import { expect, test } from "vitest";
import { createLikenesses } from "../../../examples/collector/src/clickhouse/create-likenesses.js";
import { createPages } from "../../../examples/collector/src/clickhouse/create-pages.js";
import { changesOf, openLedger, putInto } from "../../../examples/collector/src/clickhouse/ledger.js";
import { prepared } from "../../../examples/collector/src/clickhouse/prepared.js";
import { createWidths } from "../../../examples/collector/src/clickhouse/widths.js";
import { mention, response } from "../records.js";
import { incoming } from "./incoming.js";

function talliesOf(...items: readonly ReturnType<typeof incoming>[]) {
  const likenesses = createLikenesses();
  const pages = createPages();
  const ledger = openLedger([]);
  for (const item of items) putInto(ledger, prepared("p", item, likenesses, pages));
  return changesOf(ledger).sums.get("p")?.all(createWidths([], [])).tallies ?? [];
}

test("what was said before 1970 is as old as it is", () => {
  const tallies = talliesOf(
    incoming(mention("positive", "Lovely."), -2_000),
    incoming(mention("positive", "Fine."), -1_000),
  );

  expect(tallies.find(({ what }) => what === "record")).toMatchObject({ count: 2, last: -1_000, day: "1969-12-31" });
});

test("of a record that comes twice in a group the last revision alone is counted", () => {
  const first = response(0);
  const tallies = talliesOf(incoming(first, 5), incoming({ ...response(9), id: first.id, rev: 2 }, 5));

  expect(tallies.filter(({ what }) => what === "score")).toMatchObject([{ value: 9, count: 1 }]);
  expect(tallies.filter(({ what }) => what === "funnel")).toMatchObject([{ count: 1, responded: 1 }]);
});
