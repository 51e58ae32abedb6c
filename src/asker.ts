import type { Asker } from "./client/asker.js";
import { createAsker } from "./client/create-asker.js";
import type { Seat } from "./client/seat.js";
import { askingPorts } from "./platform/asking-ports.js";
import type { AskingPorts, KeepingPorts, ListeningPorts, LoadRenderer } from "./ports.js";

/** What the doors hand over: of what asking takes, only what isn't the browser's. */
export type Invitation = Omit<Seat, "ports" | "loadRenderer" | "keeper"> & {
  readonly ports: ListeningPorts & Partial<AskingPorts & KeepingPorts>;
  readonly wing: () => Promise<{ readonly loadRenderer: LoadRenderer }>;
};

const keeper = () => import("./keeper.js");

/** The late door: asking comes to a page that has only listened so far. */
export function seat({ wing, ...invitation }: Invitation): Asker {
  const loadRenderer: LoadRenderer = async (look) => (await wing()).loadRenderer(look);
  return createAsker({ ...invitation, loadRenderer, keeper, ports: { ...askingPorts(keeper), ...invitation.ports } });
}
