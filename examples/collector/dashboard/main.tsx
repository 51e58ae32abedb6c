import { render } from "preact";
import { createLiveReport } from "./live/create-live-report.js";
import { loadReport } from "./live/load-report.js";
import { openStream } from "./live/open-stream.js";
import { signOut } from "./live/session.js";
import { App } from "./page/App.js";

const PARAMETER = "test";

const root = document.getElementById("dashboard");
const address = new URL(location.href);

if (root) {
  const live = createLiveReport({ loadReport, openStream }, address.searchParams.has(PARAMETER), (state) => {
    render(<App state={state} onIncludeTest={includeTest} onSignedIn={reopen} onSignOut={leave} />, root);
  });

  function reopen(): void {
    live.reopen();
  }

  function leave(): void {
    // Whether it was told or not, the next look says who may read.
    void signOut().then(reopen, reopen);
  }

  function includeTest(include: boolean): void {
    // In the address, so that a reload and a shared link show the same.
    if (include) address.searchParams.set(PARAMETER, "1");
    else address.searchParams.delete(PARAMETER);
    history.replaceState(null, "", address);
    live.includeTest(include);
  }
}
