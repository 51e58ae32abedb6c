// As its docs have it for pages that are often offline: for the row of lost answers only, since it is bytes more.
import { makeBrowserOfflineTransport, makeFetchTransport } from "@sentry/browser";
import { startSentry } from "./start-sentry.js";

startSentry({
  transport: makeBrowserOfflineTransport(makeFetchTransport),
  transportOptions: { flushAtStartup: true },
});
