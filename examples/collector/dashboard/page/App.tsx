import type { LiveState } from "../live/create-live-report.js";
import { Findings } from "./Findings.js";
import { Header } from "./Header.js";
import { Locked } from "./Locked.js";
import { Notice } from "./Notice.js";
import { SignIn } from "./SignIn.js";

export interface AppProps {
  readonly state: LiveState;
  onIncludeTest(include: boolean): void;
  onSignedIn(): void;
  onSignOut(): void;
}

export function App(props: AppProps) {
  const { access } = props.state;
  if (access === "signIn") return <SignIn onSignedIn={props.onSignedIn} />;
  return access === "locked" ? <Locked /> : <Report {...props} />;
}

function Report({ state, onIncludeTest, onSignOut }: AppProps) {
  const { report, reachable, includeTest, link, access } = state;
  return (
    <>
      <Header {...{ link, includeTest, onIncludeTest }} onSignOut={access === "signedIn" ? onSignOut : undefined} />
      <main>
        {!report && reachable && <p class="loading">Loading…</p>}
        {!reachable && <Notice report={report} />}
        {report && report.touchpoints.length === 0 && <Empty {...{ includeTest, onIncludeTest }} />}
        {report && report.touchpoints.length > 0 && <Findings report={report} fresh={state.fresh} />}
      </main>
    </>
  );
}

function Empty({ includeTest, onIncludeTest }: { includeTest: boolean; onIncludeTest: AppProps["onIncludeTest"] }) {
  return (
    <section class="empty">
      <svg class="empty-picture" viewBox="0 0 240 72" aria-hidden="true">
        <path d="M12 36H228" />
        {[12, 66, 120, 174, 228].map((x) => (
          <circle key={x} cx={x} cy="36" r="7" />
        ))}
      </svg>
      <h1>No answers yet.</h1>
      <p>They appear here the moment they arrive: open your site, come to a touchpoint, and answer.</p>
      {!includeTest && (
        <p>
          Answers given on a development machine may be marked as tests, which are left out.{" "}
          <button type="button" class="link" onClick={() => onIncludeTest(true)}>
            Include test answers
          </button>
        </p>
      )}
    </section>
  );
}
