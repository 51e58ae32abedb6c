import type { LiveState } from "../live/create-live-report.js";

const LINK = { connecting: "Connecting…", live: "Live", reconnecting: "Reconnecting…" };

interface HeaderProps {
  readonly link: LiveState["link"];
  readonly includeTest: boolean;
  onIncludeTest(include: boolean): void;
}

export function Header({ link, includeTest, onIncludeTest }: HeaderProps) {
  return (
    <header class="header">
      <p class="brand">
        <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="5.5" cy="10" r="2" />
          <path d="M9.5 5.6a6 6 0 0 1 0 8.8M13.2 2.4a10.6 10.6 0 0 1 0 15.2" />
        </svg>
        Earshot
      </p>
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
    </header>
  );
}
