import { EVERYTHING } from "../../../examples/collector/dashboard/address/address.js";
import { NOTHING_FRESH } from "../../../examples/collector/dashboard/insight/fresh.js";
import type { LiveState } from "../../../examples/collector/dashboard/live/create-live-report.js";
import { NOTHING_AROUND } from "../../../examples/collector/dashboard/live/load-around.js";
import type { CommentReport, Report } from "../../../examples/collector/src/report.js";

/** What the page is drawn from, once it is connected. */
export function state(shown?: Report): LiveState {
  const known = {
    link: "live",
    reachable: true,
    waiting: false,
    hasDesk: false,
    mayManage: false,
    access: "open",
  } as const;
  const where = { address: { ...EVERYTHING, range: "all" }, around: NOTHING_AROUND } as const;
  return { ...(shown && { report: shown }), fresh: NOTHING_FRESH, ...where, ...known };
}

/** Nobody hears what is pressed. */
export const idle = { onGo() {}, onBack() {}, onChanged() {}, onSignedIn() {}, onSignOut() {} };

/** Two touchpoints with answers, and one that nobody has answered. */
export function report({ nines = 30, threes = 10, comments = [comment({})] } = {}): Report {
  const touchpoint = (id: string, metric: "nps" | "ces", histogram: Record<string, number>, responded: number) => ({
    id,
    stage: "purchase",
    audience: "customer" as const,
    score: { metric, question: metric, text: "How was it?", histogram },
    funnel: { shown: responded * 3, responded, completed: responded, dismissed: 1 },
    days: ["2025-06-01", "2025-06-02"].map((day) => ({ day, histogram })),
    lastAt: 0,
  });
  return {
    at: Date.UTC(2025, 5, 15),
    touchpoints: [
      touchpoint("checkout", "ces", { 1: 40, 6: 12 }, 52),
      touchpoint("post-purchase", "nps", { 9: nines, 3: threes }, nines + threes),
      { ...touchpoint("help", "ces", {}, 0), stage: "our own stage" },
    ],
    comments,
  };
}

export function comment(over: Partial<CommentReport>): CommentReport {
  return {
    id: "1",
    touchpoint: "post-purchase",
    stage: "purchase",
    text: "fast",
    score: { metric: "nps", value: 9 },
    at: Date.UTC(2025, 5, 14),
    respondent: "somebody",
    path: "/thank-you",
    device: "mobile",
    locale: "en",
    ...over,
  };
}

/** The page's own style sheet, as its index.html has it. */
export function styled(): Promise<void> {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("../../../examples/collector/dashboard/styles/dashboard.css", import.meta.url).href;
  return new Promise((resolve, reject) => {
    sheet.onload = () => resolve();
    sheet.onerror = () => reject(new Error("The style sheet did not load."));
    document.head.append(sheet);
  });
}
