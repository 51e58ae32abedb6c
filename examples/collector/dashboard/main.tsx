import { render } from "preact";
import { createAddressBar } from "./address/create-address-bar.js";
import { createLiveReport } from "./live/create-live-report.js";
import { loadAround } from "./live/load-around.js";
import { loadReport } from "./live/load-report.js";
import { openStream } from "./live/open-stream.js";
import { signOut } from "./live/session.js";
import { App } from "./page/App.js";

const root = document.getElementById("dashboard");

if (root) {
  const bar = createAddressBar((address) => live.show(address));
  const live = createLiveReport({ loadReport, loadAround, openStream }, bar.now(), (state) => {
    const steps = { onGo: bar.go, onBack: bar.back };
    render(<App state={state} {...steps} onChanged={refresh} onSignedIn={reopen} onSignOut={leave} />, root);
  });

  function refresh(): void {
    live.refresh();
  }

  function reopen(): void {
    live.reopen();
  }

  function leave(): void {
    // Whether it was told or not, the next look says who may read.
    void signOut().then(reopen, reopen);
  }
}
