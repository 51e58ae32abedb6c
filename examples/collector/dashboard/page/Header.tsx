import type { Address } from "../address/address.js";
import type { LiveState } from "../live/create-live-report.js";
import { Brand } from "./Brand.js";
import { Navigation } from "./Navigation.js";

const LINK = { connecting: "Connecting…", live: "Live", reconnecting: "Reconnecting…" };

interface HeaderProps {
  readonly state: LiveState;
  onGo(address: Address): void;
  /** Absent where nobody had to sign in. */
  readonly onSignOut: (() => void) | undefined;
}

export function Header({ state, onGo, onSignOut }: HeaderProps) {
  const { link } = state;
  return (
    <header class="header">
      <Brand />
      <Navigation state={state} onGo={onGo} />
      <p class="live" data-link={link} role="status">
        {LINK[link]}
      </p>
      {onSignOut && (
        <button type="button" class="link" onClick={onSignOut}>
          Sign out
        </button>
      )}
    </header>
  );
}
