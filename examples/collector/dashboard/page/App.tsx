import { useEffect, useRef } from "preact/hooks";
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
  /** To where one came from, or to the other. */
  onBack(otherwise: Address): void;
  /** Something was changed from here. */
  onChanged(): void;
  onSignedIn(): void;
  onSignOut(): void;
}

export function App(props: AppProps) {
  const { access } = props.state;
  if (access === "signIn") return <SignIn onSignedIn={props.onSignedIn} />;
  return access === "locked" ? <Locked /> : <Page {...props} />;
}

function Page({ state, onGo, onBack, onChanged, onSignOut }: AppProps) {
  const { address, report, around, reachable, waiting, access } = state;
  const { Page: View, scoped } = VIEWS[address.view];
  const main = useRef<HTMLElement>(null);
  const place = placeOf(address);
  const shown = useRef(place);
  const onward = useRef(false);

  useEffect(() => {
    if (place === shown.current) return;
    shown.current = place;
    // Where the browser has gone back it is where one was; only who goes on begins at the top.
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
    if (onward.current) scrollTo(0, 0);
    onward.current = false;
  }, [place]);

  function go(next: Address): void {
    onward.current = placeOf(next) !== place;
    onGo(next);
  }

  function back(): void {
    const { id: _, ...scope } = address;
    onBack({ ...scope, view: "journey" });
  }

  return (
    <>
      <Header state={state} onGo={go} onSignOut={access === "signedIn" ? onSignOut : undefined} />
      {scoped && <ScopeBar address={address} around={around} now={report?.at ?? Date.now()} onGo={go} />}
      <main ref={main} aria-busy={waiting && scoped}>
        {!report && reachable && <p class="loading">Loading…</p>}
        {!reachable && <Notice report={report} />}
        {report && <View key={place} state={state} report={report} onGo={go} onBack={back} onChanged={onChanged} />}
      </main>
    </>
  );
}

/** What is another page to who looks at it. */
function placeOf({ view, id }: Address): string {
  return view === "respondent" ? `${view} ${id}` : view;
}
