import type { ComponentChildren } from "preact";
import type { Address } from "../address/address.js";
import { writeAddress } from "../address/write-address.js";

interface ViewLinkProps {
  readonly to: Address;
  /** Whether it is where one is. */
  readonly current?: boolean;
  readonly class?: string;
  onGo(address: Address): void;
  readonly children: ComponentChildren;
}

/** A link to another part of the page, which is shown without a load. */
export function ViewLink({ to, current, class: name, onGo, children }: ViewLinkProps) {
  return (
    <a
      class={name}
      href={writeAddress(to) || "?"}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        // With a key held it opens elsewhere, as any link does.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onGo(to);
      }}
    >
      {children}
    </a>
  );
}
