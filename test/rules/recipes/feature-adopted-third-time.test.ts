import { expect, test } from "vitest";
import { type Visitor, visitor } from "./visitor.js";

async function exportOnce(someone: Visitor): Promise<string | undefined> {
  someone.earshot.track("report_exported");
  await someone.wait("2s");
  return someone.asked();
}

test("asks two seconds after the third export, however many visits it takes", async () => {
  const someone = await visitor("Feature adopted, third time");
  expect(await exportOnce(someone)).toBeUndefined();
  await someone.comeBack("10d");
  expect(await exportOnce(someone)).toBeUndefined();
  await someone.comeBack("10d");
  someone.earshot.track("report_exported");
  await someone.wait("1s");
  expect(someone.asked()).toBeUndefined();
  await someone.wait("1s");
  expect(someone.asked()).toBe("export-adopted");
  expect(someone.way({ easy: 4 })).toContain("why");
  expect(someone.way({ easy: 5 })).not.toContain("why");
});

test("asks nobody who exports once a month", async () => {
  const someone = await visitor("Feature adopted, third time");
  for (let month = 0; month < 6; month += 1) {
    expect(await exportOnce(someone)).toBeUndefined();
    await someone.comeBack("31d");
  }
});

test("asks once, and of nothing but exports", async () => {
  const someone = await visitor("Feature adopted, third time");
  for (const name of ["report_opened", "report_opened", "report_opened"]) someone.earshot.track(name);
  await someone.wait("2s");
  expect(someone.asked()).toBeUndefined();

  await exportOnce(someone);
  await exportOnce(someone);
  expect(await exportOnce(someone)).toBe("export-adopted");
  await someone.dismiss();
  await someone.comeBack("200d");
  for (let i = 0; i < 4; i += 1) expect(await exportOnce(someone)).toBeUndefined();
});
