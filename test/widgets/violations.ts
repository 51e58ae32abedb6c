import axe from "axe-core";
import { host, settled } from "./find.js";

/** What axe holds against the prompt or the tab under WCAG 2.2 AA. */
export async function violations(): Promise<string[]> {
  await settled();
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await axe.run(host(), { runOnly: { type: "tag", values: tags } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message}`));
}
