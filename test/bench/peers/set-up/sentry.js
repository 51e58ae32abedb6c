import { makeFetchTransport } from "@sentry/browser";
import { startSentry } from "./start-sentry.js";

startSentry({ transport: makeFetchTransport });
