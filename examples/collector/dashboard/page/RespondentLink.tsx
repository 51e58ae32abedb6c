import type { ComponentChildren } from "preact";
import type { Address } from "../address/address.js";
import { ViewLink } from "./ViewLink.js";

interface RespondentLinkProps {
  readonly address: Address;
  /** Their `userId` or `anonymousId`. */
  readonly id: string;
  onGo(address: Address): void;
  readonly children: ComponentChildren;
}

/** To all that one person met. */
export function RespondentLink({ address, id, onGo, children }: RespondentLinkProps) {
  return (
    <ViewLink class="link" to={{ ...address, view: "respondent", id }} onGo={onGo}>
      {children}
    </ViewLink>
  );
}
