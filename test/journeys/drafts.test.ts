import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();

const always = { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } } as const;
const touchpoints = unlimited(
  asking("idea", { triggers: [], presentation: { as: "tab", label: "Ideas" }, frequency: always }),
);

const open = async (visit: Visit) => {
  await visit.page.getByRole("button", { name: "Ideas" }).click();
  await visit.prompt.locator("#title").waitFor();
};
const words = ({ prompt }: Visit) => prompt.getByRole("textbox");

/** Says a score, and half a sentence. */
async function beginsToTell(): Promise<Visit> {
  const visit = await enter({ touchpoints });
  await open(visit);
  await visit.prompt.getByRole("radio", { name: "4", exact: true }).click();
  await words(visit).fill("half a se");
  return visit;
}

async function endsWhatWasBegun(visit: Visit): Promise<void> {
  await open(visit);
  expect(await words(visit).inputValue()).toBe("half a se");
  await visit.prompt.getByRole("button", { name: "Back" }).click();
  expect(await visit.prompt.getByRole("radio", { name: "4", exact: true }).isChecked()).toBe(true);
  await visit.prompt.getByRole("radio", { name: "4", exact: true }).click();
  await words(visit).fill("half a sentence, and the rest");
  await visit.prompt.getByRole("button", { name: "Send" }).click();
  await visit.prompt.getByRole("heading", { name: "Thank you" }).waitFor();
}

test("closed half-way and opened again, it goes on where it was, as the same response", async () => {
  const visit = await beginsToTell();
  const [begun] = await visit.arrived("response", 1);
  expect(begun).toMatchObject({ complete: false, answers: [{ value: 4 }] });
  await visit.dismisses();

  await endsWhatWasBegun(visit);
  await expect
    .poll(() => visit.collector.stored("response"))
    .toMatchObject([
      { id: begun?.id, complete: true, answers: [{ value: 4 }, { value: "half a sentence, and the rest" }] },
    ]);
  const { promptId, rev = 0 } = begun ?? {};
  expect(visit.collector.stored("response")[0]?.rev).toBeGreaterThan(rev);
  expect(visit.collector.stored("shown")).toMatchObject([{ promptId }]);
  expect(visit.collector.stored("dismissed")).toMatchObject([{ promptId, how: "closed" }]);
  await visit.dismisses();

  // What is over is not gone on with.
  await open(visit);
  await visit.prompt.getByRole("radio", { name: "8", exact: true }).click();
  expect(await words(visit).inputValue()).toBe("");
  expect(await visit.arrived("response", 2)).toMatchObject([{ complete: true }, { answers: [{ value: 8 }] }]);
  expect(visit.complaints).toEqual([]);
});

test.each([
  ["a reload", (visit: Visit) => visit.page.reload()],
  ["another page", (visit: Visit) => visit.page.goto(`${visit.site.origin}/next`)],
])("left half-way by %s, it goes on where it was, as the same response", async (_, leave) => {
  const visit = await beginsToTell();
  await leave(visit);
  await endsWhatWasBegun(visit);
  await expect
    .poll(() => visit.collector.stored("response"))
    .toMatchObject([{ complete: true, answers: [{ value: 4 }, { value: "half a sentence, and the rest" }] }]);
  expect(visit.complaints).toEqual([]);
});

test("S26: what a visitor has left half-way is not shown to who comes after the log-out", async () => {
  const visit = await beginsToTell();
  await visit.dismisses();
  await visit.call("reset");
  await open(visit);
  await visit.prompt.getByRole("radio", { name: "9", exact: true }).click();
  expect(await words(visit).inputValue()).toBe("");
  const responses = await visit.arrived("response", 2);
  expect(new Set(responses.map(({ respondent }) => respondent.anonymousId)).size).toBe(2);
});
