import { createKeeper, type Keeper } from "./client/create-keeper.js";
import type { KeeperCall } from "./client/seat.js";
import { keepingPorts } from "./platform/keeping-ports.js";

export { submitAnswers } from "./client/submit-answers.js";
export { fallbacks } from "./platform/storage/fallbacks.js";

/** The late door: what was said is saved, and has somebody to send it. */
export function openKeeper({ seat, ...call }: KeeperCall): Keeper {
  const courier = () => import("./courier.js");
  return createKeeper({ ...call, courier, seat: { ...seat, ports: { ...keepingPorts, ...seat.ports } } });
}
