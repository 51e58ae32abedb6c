import type { Address, ViewName } from "../address/address.js";
import { writeAddress } from "../address/write-address.js";
import type { LiveState } from "../live/create-live-report.js";
import { VIEWS } from "./views.js";

interface NavigationProps {
  readonly state: LiveState;
  onGo(address: Address): void;
}

/** The views that the collector has something for; of one alone there is nothing to choose. */
export function Navigation({ state, onGo }: NavigationProps) {
  const offered = (Object.keys(VIEWS) as ViewName[]).flatMap((view) => {
    const { name, offered = () => true } = VIEWS[view] ?? {};
    return name && offered(state) ? [{ view, name }] : [];
  });
  if (offered.length < 2) return null;

  const { id: _, ...scope } = state.address;
  return (
    <nav class="views" aria-label="Views">
      {offered.map(({ view, name }) => (
        <a
          key={view}
          href={writeAddress({ ...scope, view }) || "?"}
          aria-current={view === scope.view ? "page" : undefined}
          onClick={(event) => {
            // With a key held it opens elsewhere, as any link does.
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onGo({ ...scope, view });
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
