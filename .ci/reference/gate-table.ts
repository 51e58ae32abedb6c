import { decide } from "../../src/eligibility/decide.js";
import { inWords } from "../../src/eligibility/in-words.js";
import type { Asked } from "../../src/model/history.js";
import { situation, touchpoint } from "../../test/helpers/situation.js";
import { table } from "./table.js";

/** In whatever zone the reference is written: no clocks are changed between the two. */
const NOW = new Date(2026, 10, 10, 9, 30).getTime();
const EARLIER = new Date(2026, 10, 8, 9, 30).getTime();

type Given = Parameters<typeof situation>[0];

const asked = (a: Partial<Asked>): Given => {
  const times = { shown: 1, shownAt: EARLIER, outcome: "dismissed", outcomeAt: EARLIER, ...a } as const;
  return { history: { anonymousId: "v", visit: { id: "1", prompts: 1 }, touchpoints: { a: times }, groups: {} } };
};
const past = situation(asked({})).history;
const limits = situation().limits;

/** When each gate is open, and a moment at which it is shut. */
const GATES: Readonly<Record<string, readonly [open: string, shut: Given]>> = {
  enabled: ["`enabled` is not `false`", { touchpoint: touchpoint({ enabled: false }) }],
  dates: ["from `from` on, and before `until`", { touchpoint: { ...touchpoint(), untilMs: EARLIER } }],
  consent: ["the visitor has allowed it", { consent: "pending" }],
  testMode: ["it is no draft, or answers are tests here", { touchpoint: touchpoint({ enabled: "test" }) }],
  pageVisible: ["the tab is looked at", { pageVisible: false }],
  audience: ["`audience` holds", { touchpoint: touchpoint({ audience: { "user.plan": "pro" } }), facts: () => "free" }],
  sampled: ["the visitor is in the `sample`", { touchpoint: touchpoint({ sample: 0.1 }) }],
  cooldown: ["it has rested since its last outcome (`frequency.cooldown`)", asked({})],
  showRule: ["`frequency.show` allows it", asked({ outcome: "answered", answeredAt: EARLIER })],
  groups: [
    "each of its `frequency.groups` has room",
    {
      touchpoint: touchpoint({ frequency: { groups: ["relationship"] } }),
      limits: { ...limits, groups: { relationship: { max: 1, perMs: 30 * 86_400_000 } } },
      history: { ...past, groups: { relationship: [EARLIER] } },
    },
  ],
  perSession: ["the visit has room (`limits.perSession`)", asked({})],
  quietPeriod: ["nothing was asked for `limits.quiet`", { history: { ...past, lastShownAt: EARLIER } }],
  onePrompt: ["no prompt is open, here or in another tab", { promptOpen: true }],
  canDraw: ["what draws it has come over the network", { canDraw: false }],
};

/** All gates in their order, with what `explain` says where one is shut. */
export function gateTable(): string {
  const rows = decide(situation()).verdicts.map(({ gate }) => {
    const [open, shut] = GATES[gate] ?? [];
    if (!open) throw new Error(`the gate "${gate}" has no words`);
    const { verdicts } = inWords(decide(situation({ now: NOW, ...shut })));
    const verdict = verdicts.find((each) => each.gate === gate);
    if (!verdict || verdict.pass) throw new Error(`the gate "${gate}" should be shut`);
    return [`\`${gate}\``, open, verdict.says];
  });
  return table(["gate", "open when", "`explain` where it is shut"], rows);
}
