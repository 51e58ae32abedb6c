import type { Spread } from "../spread.js";
import type { Side } from "./sides.js";

/** One row: what each side took, the less the better. */
export interface Row {
  readonly what: string;
  readonly unit: Unit;
  readonly of: ReadonlyMap<Side, Spread>;
  /** The most that Earshot wants to take; `noise`: not more than what can be told from nothing. */
  readonly aim?: number | "noise";
}

export interface Unit {
  show(value: number): string;
}

export const kB: Unit = { show: (bytes) => `${(bytes / 1000).toFixed(1)} kB` };
export const MB: Unit = { show: (bytes) => `${(bytes / 1_000_000).toFixed(2)} MB` };
export const ms: Unit = { show: (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms` };

/** A table in Markdown: medians, in brackets what a peer took for each that Earshot took, and who is ahead. */
export function table(earshot: Side, peers: readonly Side[], rows: readonly Row[]): string {
  const head = ["", earshot.name, ...peers.map(({ name }) => name), "Earshot is", "its aim"];
  const lines = [head, head.map(() => "---"), ...rows.map((row) => cells(row, earshot, peers))];
  return lines.map((line) => `| ${line.join(" | ")} |`.replaceAll("|  |", "| |")).join("\n");
}

function cells({ what, unit, of, aim }: Row, earshot: Side, peers: readonly Side[]): string[] {
  const own = of.get(earshot) as Spread;
  const others = peers.map((peer) => {
    const spread = of.get(peer);
    return spread ? unit.show(spread.middle) + ratio(spread, own) : "–";
  });
  return [
    what,
    unit.show(own.middle),
    ...others,
    standing(own, of, peers),
    aim === undefined ? "" : aimed(own, aim, unit),
  ];
}

/** Nothing, and less than what can be told from nothing, has no ratio. */
function ratio(peer: Spread, own: Spread): string {
  return own.low > 0 && peer.middle > 0 ? ` (${(peer.middle / own.middle).toFixed(2)})` : "";
}

/** Level: the middle halves of both overlap, so that chance decides who comes first. */
function standing(own: Spread, of: Row["of"], peers: readonly Side[]): string {
  const known = peers.filter((peer) => of.has(peer));
  const against = (peer: Side) => of.get(peer) as Spread;
  const level = known.filter((peer) => against(peer).low <= own.high && own.low <= against(peer).high);
  const behind = known.filter((peer) => against(peer).high < own.low);
  const names = (sides: readonly Side[]) => sides.map(({ name }) => name).join(", ");
  const parts = [behind.length && `**behind** ${names(behind)}`, level.length && `level with ${names(level)}`];
  return parts.filter(Boolean).join("; ") || "ahead";
}

function aimed(own: Spread, aim: number | "noise", unit: Unit): string {
  if (aim === "noise") return own.low <= 0 ? "within noise" : "**over** noise";
  return own.middle <= aim ? unit.show(aim) : `**over** ${unit.show(aim)}`;
}
