import { createEarshot } from "earshot";
import type { User } from "./users.js";

export const earshot = createEarshot({
  collector: "/v1/batch",
  test: false,
  touchpoints: [
    {
      id: "reporting",
      stage: "renewal",
      triggers: [{ on: "event", name: "report_exported", delay: "1s" }],
      // Of the account, and of who in it has seen enough to say.
      audience: { "account.seats": { gte: 10 }, "user.role": { in: ["admin", "accountant"] } },
      frequency: { show: "always", cooldown: { answered: "180d", dismissed: "60d", ignored: "30d" } },
      questions: [
        { id: "nps", type: "nps", text: "How likely are you to recommend Ledgerly to another company?" },
        { id: "why", type: "text", text: "What is the main reason?" },
      ],
      endings: [{ text: "Thank you. Whoever looks after your account reads this." }],
    },
  ],
});

/**
 * One of an account is asked for all of it: what was asked is kept with the account, and whoever signs in next has it
 * before anything can be asked.
 */
export async function enter({ id, role, account }: User): Promise<void> {
  const address = `/accounts/${account.id}/asked`;
  earshot.identify(id, { role }, account);
  const asked = await (await fetch(address)).json();
  if (asked) await earshot.importState(asked);

  async function keep(): Promise<void> {
    const body = JSON.stringify(await earshot.exportState());
    await fetch(address, { method: "PUT", body, headers: { "content-type": "application/json" } });
  }
  for (const moment of ["shown", "answered", "dismissed"] as const) earshot.on(moment, keep);
}
