import type { Address, ViewName } from "../address/address.js";
import type { LiveState } from "../live/create-live-report.js";
import { formatCount } from "../words/format-count.js";
import { ViewLink } from "./ViewLink.js";
import { VIEWS } from "./views.js";

interface NavigationProps {
  readonly state: LiveState;
  onGo(address: Address): void;
}

/** The views that the collector has something for; of one alone there is nothing to choose. */
export function Navigation({ state, onGo }: NavigationProps) {
  const offered = (Object.keys(VIEWS) as ViewName[]).flatMap((view) => {
    const { name, offered = () => true, waiting = () => 0 } = VIEWS[view];
    return name && offered(state) ? [{ view, name, waiting: waiting(state) }] : [];
  });
  if (offered.length < 2) return null;

  const { id: _, search: __, ...scope } = state.address;
  return (
    <nav class="views" aria-label="Views">
      {offered.map(({ view, name, waiting }) => (
        <ViewLink key={view} to={{ ...scope, view }} current={view === scope.view} onGo={onGo}>
          {name}{" "}
          {waiting > 0 && (
            <b class="views-waiting">
              {formatCount(waiting)}
              <span class="visually-hidden"> new</span>
            </b>
          )}
        </ViewLink>
      ))}
    </nav>
  );
}
