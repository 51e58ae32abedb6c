import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { guestPage } from "../guest-page.js";
import { buildSetUps, peerFile, versionOf } from "./build-set-ups.js";
import { HIGH, LOW, TEXT, THANKS } from "./set-up/question.js";
import { earshot, empty, peers, type Side, sentryOffline } from "./sides.js";

type Page = Pick<Side, "name" | "head">;

/** A page that brings what its side brings, and asks nothing by itself. */
export const startPath = ({ name }: Page) => `/start/${encodeURIComponent(name)}`;

/** The same page, watched. */
export const askPath = ({ name }: Page) => `/ask/${encodeURIComponent(name)}`;

const source = readFileSync(new URL("./watch-prompt.js", import.meta.url), "utf8");
const watching = `<script>${transformSync(source, { minify: true, format: "iife" }).code}</script>`;

const touchpoints = {
  test: false,
  touchpoints: [
    {
      id: "after-buying",
      triggers: [{ on: "event", name: "buy" }],
      questions: [{ id: "nps", type: "nps", text: TEXT }],
      endings: [{ text: THANKS }],
    },
  ],
};

/** What PostHog's cloud tells a page of a project that has a survey and nothing else. */
const posthogConfig = {
  surveys: true,
  hasFeatureFlags: false,
  supportedCompression: ["gzip", "gzip-js"],
  sessionRecording: false,
  heatmaps: false,
  capturePerformance: false,
  captureDeadClicks: false,
  autocapture_opt_out: true,
  autocaptureExceptions: false,
  defaultIdentifiedOnly: true,
  elementsChainAsString: true,
  isAuthenticated: false,
  siteApps: [],
};

const posthogSurveys = {
  surveys: [
    {
      id: "after-buying",
      name: "After buying",
      type: "popover",
      start_date: "2026-01-01T00:00:00Z",
      questions: [
        {
          id: "nps",
          type: "rating",
          question: TEXT,
          display: "number",
          scale: 10,
          lowerBoundLabel: LOW,
          upperBoundLabel: HIGH,
          skipSubmitButton: true,
        },
      ],
      appearance: { displayThankYouMessage: true, thankYouMessageHeader: THANKS, whiteLabel: true },
    },
  ],
};

/** All pages and what they load, by path: from the packages, and from the clouds that would answer them. */
export async function sideFiles(): Promise<Readonly<Record<string, string>>> {
  const pages = [empty, earshot, ...peers, sentryOffline].flatMap((side) => [
    [startPath(side), guestPage(side.head)],
    [askPath(side), guestPage(watching + side.head)],
  ]);
  return {
    ...Object.fromEntries(pages),
    ...(await buildSetUps()),
    "/touchpoints.json": JSON.stringify(touchpoints),
    "/surveyjs.css": peerFile("survey-core/survey-core.fontless.min.css"),
    [`/static/${versionOf("posthog-js")}/surveys.js`]: peerFile("posthog-js/dist/surveys.js"),
    "/array/key/config.js": `(window._POSTHOG_REMOTE_CONFIG ??= {}).key = ${JSON.stringify({ config: posthogConfig, siteApps: [] })}`,
    "/api/surveys/": JSON.stringify(posthogSurveys),
  };
}
