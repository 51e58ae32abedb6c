import { Agent, request } from "node:http";
import { newId, response } from "../../collector/records.js";

/**
 * Posts batches of new responses for a while, each lane the next as soon as it has the reply.
 *
 * @param lanes how many are posted at the same time
 * @returns how many responses were acknowledged
 */
export async function postFor(ms: number, url: string, batchSize: number, lanes: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const begun = performance.now();
  let acknowledged = 0;

  async function lane(): Promise<void> {
    while (performance.now() - begun < ms) {
      await post(agent, url, bodyOf(batchSize));
      acknowledged += batchSize;
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  agent.destroy();
  return acknowledged;
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
