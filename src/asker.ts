import { type Asker, createAsker } from "./client/create-asker.js";
import type { Seat } from "./client/seat.js";
import { askingPorts } from "./platform/asking-ports.js";
import type { AskingPorts, ListeningPorts } from "./ports.js";

/** What the doors hand over: of what asking takes, only what isn't the browser's. */
export type Invitation = Omit<Seat, "ports"> & { readonly ports: ListeningPorts & Partial<AskingPorts> };

/** The late door: asking comes to a page that has only listened so far. */
export function seat(invitation: Invitation): Asker {
  return createAsker({ ...invitation, ports: { ...askingPorts, ...invitation.ports } });
}
