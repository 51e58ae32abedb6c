import { earshotTag } from "../guest-page.js";

/** A package under measurement, and how a page of it is driven. */
export interface Side {
  readonly name: string;
  /** What the head of a page holds. */
  readonly head: string;
  /** Resolves in the page when it may ask. */
  readonly ready: string;
  /** Resolves when nothing of what draws is still to be loaded, where that is more. Before times are taken, only. */
  readonly warm?: string;
  readonly ask: string;
  /** What a visitor presses to answer: a score of 9, where there are scores. The prompt is there when it is. */
  readonly answer: string;
  /** Sentry's form has no scores: what is written into it instead, and what sends that. */
  readonly form?: { readonly text: string; readonly field: string };
  /** Tells an answer from what else is posted. None where the package leaves sending to others. */
  readonly isAnswer?: (body: string) => boolean;
}

const RADIO = 'label:has(input[value="9"])';
const FORM = { text: "fast", field: "textarea" };

const own = { ready: "peer.ready()", ask: "peer.ask()" };
const bundled = (file: string) => `<script type="module" async src="/${file}.js"></script>`;

const posthog = {
  ...own,
  answer: ".question-0-rating-9",
  isAnswer: (body: string) => body.includes("survey sent"),
};
const sentry = {
  ...own,
  answer: "button[type=submit]",
  form: FORM,
  isAnswer: (body: string) => body.includes('"type":"feedback"'),
};

export const earshot: Side = {
  name: "Earshot",
  head: earshotTag("/touchpoints.json"),
  ready: "0",
  warm: 'earshot.explain("after-buying")',
  ask: 'earshot.track("buy")',
  answer: RADIO,
  isAnswer: (body) => body.includes('"kind":"response"'),
};

export const peers: readonly Side[] = [
  { name: "Sentry", head: bundled("sentry"), ...sentry },
  { name: "Formbricks", head: bundled("formbricks"), ...own, answer: RADIO },
  { name: "PostHog slim", head: bundled("posthog-slim"), ...posthog },
  { name: "PostHog", head: bundled("posthog"), ...posthog },
  {
    name: "SurveyJS",
    head: `<link rel="stylesheet" href="/surveyjs.css">${bundled("surveyjs")}`,
    ...own,
    answer: RADIO,
    isAnswer: (body) => body.includes('"nps":9'),
  },
];

/** Measured for lost answers only. */
export const sentryOffline: Side = { name: "Sentry, offline transport", head: bundled("sentry-offline"), ...sentry };

/** The same page with nothing on it, which the others' start-up and memory are told beyond. */
export const empty = { name: "the page", head: "" };
