import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { type SignedIn, signIn } from "../live/session.js";
import { Brand } from "./Brand.js";

const COMPLAINT: Readonly<Partial<Record<SignedIn, string>>> = {
  unknown: "That is no read key of this collector.",
  tooOften: "Too many tries. Wait a minute, then try again.",
  unreachable: "The collector can’t be reached. Try again.",
};

/** Asks for the read key. It is a password to the browser, which may keep it; this page doesn't. */
export function SignIn({ onSignedIn }: { onSignedIn(): void }) {
  const [result, setResult] = useState<SignedIn | "waiting">();
  const complaint = result && result !== "waiting" ? COMPLAINT[result] : undefined;

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const key = new FormData(event.currentTarget).get("key");
    setResult("waiting");
    const became = await signIn(String(key ?? "").trim());
    setResult(became);
    if (became === "signedIn") onSignedIn();
  }

  return (
    <>
      <header class="header">
        <Brand />
      </header>
      <main>
        <form class="sign-in" onSubmit={submit}>
          <h1>Sign in to see the answers</h1>
          {/* Password managers keep a secret only beside a name. */}
          <input type="text" name="username" autocomplete="username" value="earshot" hidden readOnly />
          <label class="field-name" for="key">
            Read key
          </label>
          <input
            id="key"
            name="key"
            type="password"
            autocomplete="current-password"
            required
            autofocus
            aria-invalid={complaint !== undefined}
            aria-describedby="complaint"
          />
          <p id="complaint" class="complaint" role="alert">
            {complaint}
          </p>
          <button type="submit" class="submit" disabled={result === "waiting"}>
            Sign in
          </button>
        </form>
      </main>
    </>
  );
}
