import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Desk } from "../../../examples/collector/src/desk/desk.js";
import { openDesk } from "../../../examples/collector/src/desk/file/open-desk.js";

/** A path in a folder of its own. Gone when the test ends. */
export function deskFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "earshot-desk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "desk.sqlite");
}

/** A desk in a file of its own. Gone when the test ends. */
export function openTestDesk(file = deskFile()): Desk {
  const desk = openDesk(file);
  onTestFinished(() => {
    // A test may have closed it.
    try {
      desk.close();
    } catch {}
  });
  return desk;
}

export const NOW = Date.UTC(2026, 10, 21, 10);

/** A case as a rule opens it. */
export function newCase(more: Partial<Parameters<Desk["cases"]["open"]>[1]> = {}) {
  return {
    rule: "detractors",
    title: "Call them back",
    owner: null,
    touchpoint: "checkout",
    response: "0190163d-8694-739b-aea5-000000000001",
    respondent: { anonymousId: "0190163d-8694-739b-aea5-966c26f8ad90" },
    answeredAt: NOW,
    openedAt: NOW,
    dueAt: null,
    ...more,
  };
}
