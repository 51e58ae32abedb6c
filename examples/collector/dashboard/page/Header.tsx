import type { LiveState } from "../live/create-live-report.js";
import { Brand } from "./Brand.js";

const LINK = { connecting: "Connecting…", live: "Live", reconnecting: "Reconnecting…" };

interface HeaderProps {
  readonly link: LiveState["link"];
  readonly includeTest: boolean;
  onIncludeTest(include: boolean): void;
  /** Absent where nobody had to sign in. */
  readonly onSignOut: (() => void) | undefined;
}

export function Header({ link, includeTest, onIncludeTest, onSignOut }: HeaderProps) {
  return (
    <header class="header">
      <Brand />
      <p class="live" data-link={link} role="status">
        {LINK[link]}
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={includeTest}
          onChange={({ currentTarget }) => onIncludeTest(currentTarget.checked)}
        />
        Test answers
      </label>
      {onSignOut && (
        <button type="button" class="link" onClick={onSignOut}>
          Sign out
        </button>
      )}
    </header>
  );
}
