import type { Address } from "../address/address.js";
import type { LiveState } from "../live/create-live-report.js";
import { Header } from "./Header.js";
import { Locked } from "./Locked.js";
import { Notice } from "./Notice.js";
import { ScopeBar } from "./ScopeBar.js";
import { SignIn } from "./SignIn.js";
import { VIEWS } from "./views.js";

export interface AppProps {
  readonly state: LiveState;
  /** Shows another part of the answers, as a step that Back takes back. */
  onGo(address: Address): void;
  onSignedIn(): void;
  onSignOut(): void;
}

export function App(props: AppProps) {
  const { access } = props.state;
  if (access === "signIn") return <SignIn onSignedIn={props.onSignedIn} />;
  return access === "locked" ? <Locked /> : <Page {...props} />;
}

function Page({ state, onGo, onSignOut }: AppProps) {
  const { address, report, around, reachable, waiting, access } = state;
  const { Page: View = VIEWS.journey.Page } = VIEWS[address.view] ?? VIEWS.journey;
  return (
    <>
      <Header state={state} onGo={onGo} onSignOut={access === "signedIn" ? onSignOut : undefined} />
      <ScopeBar address={address} around={around} now={report?.at ?? Date.now()} onGo={onGo} />
      <main aria-busy={waiting}>
        {!report && reachable && <p class="loading">Loading…</p>}
        {!reachable && <Notice report={report} />}
        {report && <View state={state} report={report} onGo={onGo} />}
      </main>
    </>
  );
}
