import type { Mood, Topic } from "./comments.js";

/** A touchpoint of the shop whose year is made up. */
export interface SampleTouchpoint {
  readonly id: string;
  readonly stage: string;
  readonly audience: "customer" | "employee";
  readonly path: string;
  readonly trigger: string;
  readonly question: { readonly type: "nps" | "csat" | "ces" | "emotion"; readonly text: string };
  /** How many prompts it shows, beside the others. */
  readonly weight: number;
  /** The share of prompts that are answered. */
  readonly responds: number;
  /** How people feel there in an ordinary week: 0 is neither here nor there, 1 is good, -1 is bad. */
  readonly feeling: number;
  readonly topics: readonly Topic[];
}

const customer = { audience: "customer" } as const;

/** From the first visit to the recommendation; the checkout is where it hurts. */
export const journey: readonly SampleTouchpoint[] = [
  {
    ...customer,
    id: "catalogue-first-look",
    stage: "consideration",
    path: "/",
    trigger: "dwell",
    question: { type: "csat", text: "How do you like what you see so far?" },
    ...{ weight: 24, responds: 0.22, feeling: 0.75, topics: ["range", "pictures", "price"] },
  },
  {
    ...customer,
    id: "product-page",
    stage: "consideration",
    path: "/products/mug",
    trigger: "scroll",
    question: { type: "csat", text: "Did this page tell you what you wanted to know?" },
    ...{ weight: 18, responds: 0.25, feeling: 0.6, topics: ["pictures", "range", "price"] },
  },
  {
    ...customer,
    id: "checkout",
    stage: "purchase",
    path: "/checkout",
    trigger: "event:order_completed",
    question: { type: "ces", text: "It was easy to place my order." },
    ...{ weight: 16, responds: 0.44, feeling: -0.1, topics: ["payment", "address", "speed"] },
  },
  {
    ...customer,
    id: "post-purchase",
    stage: "purchase",
    path: "/thanks",
    trigger: "event:order_completed",
    question: { type: "emotion", text: "How did buying here leave you?" },
    ...{ weight: 10, responds: 0.38, feeling: 0.8, topics: ["payment", "range", "price"] },
  },
  {
    ...customer,
    id: "unboxing",
    stage: "onboarding",
    path: "/feedback/unboxing",
    trigger: "link",
    question: { type: "csat", text: "How did your order arrive?" },
    ...{ weight: 12, responds: 0.5, feeling: 0.95, topics: ["packing", "delivery"] },
  },
  {
    ...customer,
    id: "everyday-use",
    stage: "use",
    path: "/account",
    trigger: "visit",
    question: { type: "nps", text: "How likely are you to recommend us to a friend?" },
    ...{ weight: 9, responds: 0.3, feeling: 1.1, topics: ["quality", "range", "price"] },
  },
  {
    ...customer,
    id: "support-chat",
    stage: "support",
    path: "/help",
    trigger: "event:chat_ended",
    question: { type: "csat", text: "How well did we help you?" },
    ...{ weight: 7, responds: 0.47, feeling: 0.35, topics: ["waiting", "people", "delivery"] },
  },
  {
    ...customer,
    id: "second-order",
    stage: "renewal",
    path: "/thanks",
    trigger: "event:order_completed",
    question: { type: "nps", text: "How likely are you to buy from us again?" },
    ...{ weight: 5, responds: 0.36, feeling: 1.25, topics: ["quality", "delivery", "price"] },
  },
  {
    id: "team-pulse",
    stage: "use",
    audience: "employee",
    path: "/team",
    trigger: "visit",
    question: { type: "nps", text: "How likely are you to recommend working here?" },
    ...{ weight: 0.5, responds: 0.7, feeling: 1.05, topics: ["people", "tools"] },
  },
];

/** What is said from which feeling on. */
export function moodOf(feeling: number): Mood {
  return feeling > 0.55 ? "good" : feeling < -0.25 ? "bad" : "mixed";
}
