import type { Store } from "../../../examples/collector/src/index.js";
import { response } from "../../collector/records.js";
import { incoming, NOW } from "../../collector/stores/incoming.js";

const DAY_MS = 86_400_000;
const DAYS = 90;
const BATCH = 500;
const AT_ONCE = 40;
const TOUCHPOINTS = ["home", "search", "post-purchase", "delivery", "support"];

const DEVICES = ["mobile", "desktop", "tablet"] as const;
const PLANS = ["free", "pro"];

/** Adds responses of ninety days at five touchpoints, of three devices and two plans, every fifth with a comment. */
export async function fill(store: Store, project: string, rows: number): Promise<void> {
  let left = rows;
  async function lane(): Promise<void> {
    while (left > 0) {
      const from = left;
      left -= BATCH;
      await store.append(
        project,
        Array.from({ length: Math.min(BATCH, from) }, (_, i) => item(from - i)),
      );
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

function item(n: number) {
  const touchpoint = { id: TOUCHPOINTS[n % 5] as string, stage: "use", revision: 1, audience: "customer" as const };
  const comment = n % 5 === 0 ? "It was quick, and it arrived on the day that was promised." : undefined;
  const context = { path: "/thanks", device: DEVICES[n % 3] as (typeof DEVICES)[number] };
  const traits = { plan: PLANS[n % 2] as string };
  return incoming(response(n % 11, comment, { touchpoint, context, traits }), NOW - (n % DAYS) * DAY_MS - n);
}
