import { expect, test } from "vitest";
import type { Batch } from "../../../src/index.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn } from "../../helpers/earshot-on-device.js";

test.each(["retry", "pending", "ACCEPTED", ""])(
  "a collector that answers %j to every record is asked again at ease, not in a loop",
  async (status) => {
    const { device, earshot } = earshotOn(testDevice());
    const shrug = ({ batch }: Batch) => ({
      body: JSON.stringify({ v: 1, results: batch.map(({ id }) => ({ id, status })) }),
    });
    device.collector.fail(...Array.from({ length: 100 }, () => shrug));

    await earshot.ask("post-purchase");
    await device.clock.advance(60_000);

    expect(device.collector.batches.length).toBeGreaterThan(2);
    expect(device.collector.batches.length).toBeLessThan(12);
    expect(await earshot.stats()).toMatchObject({ queued: 1, state: "waiting" });
    earshot.close();
  },
);
