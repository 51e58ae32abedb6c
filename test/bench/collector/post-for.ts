import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { newId, response } from "../../collector/records.js";

export interface Load {
  readonly url: string;
  readonly batchSize: number;
  /** How many are posted at the same time. */
  readonly lanes: number;
}

export interface Taken {
  /** Responses that were acknowledged in the time that was measured. */
  readonly count: number;
  readonly ms: number;
}

/**
 * Posts batches of new responses without a pause, each lane the next as soon as it has the reply, and counts what is
 * acknowledged from `warmUpMs` on: neither how it begins, when nothing can be answered yet, nor how it ends.
 *
 * @param atEdge called when counting begins and when it ends
 */
export async function postFor(
  { url, batchSize, lanes }: Load,
  { warmUpMs, measuredMs }: { readonly warmUpMs: number; readonly measuredMs: number },
  atEdge: () => void,
): Promise<Taken> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  let [acknowledged, isOver] = [0, false];
  async function lane(): Promise<void> {
    while (!isOver) {
      await post(agent, url, bodyOf(batchSize));
      acknowledged += batchSize;
    }
  }
  const running = Promise.all(Array.from({ length: lanes }, lane));
  await Promise.race([running, sleep(warmUpMs)]);
  atEdge();
  const [before, begun] = [acknowledged, performance.now()];
  await Promise.race([running, sleep(measuredMs)]);
  const taken = { count: acknowledged - before, ms: performance.now() - begun };
  atEdge();
  isOver = true;
  await running;
  agent.destroy();
  return taken;
}

const TEMPLATE = JSON.stringify(response(9, "It was quick, and it arrived on the day that was promised."));
const [ID, PROMPT] = ["id", "promptId"].map((key) => JSON.parse(TEMPLATE)[key] as string) as [string, string];

export function bodyOf(batchSize: number): string {
  const records = Array.from({ length: batchSize }, () => TEMPLATE.replace(ID, newId()).replace(PROMPT, newId()));
  return `{"v":1,"sdk":"earshot/0.1.0","sentAt":"${new Date().toISOString()}","batch":[${records.join(",")}]}`;
}

export function post(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const posted = request(url, { agent, method: "POST", headers: { "content-type": "text/plain" } }, (reply) => {
      reply
        .resume()
        .once("end", () => (reply.statusCode === 200 ? resolve() : reject(new Error(`${reply.statusCode}`))));
    });
    posted.once("error", reject).end(body);
  });
}
