import axe from "axe-core";
import { showInspector } from "../../../widgets/inspector/show-inspector.js";
import { type FakePage, type Faking, fakeInspection } from "./fake-inspection.js";

type Findings = Parameters<typeof showInspector>[1];

/** The inspector over a page of which nothing is real. */
export function openInspector(faking: Faking & { readonly findings?: Findings } = {}) {
  const shop: FakePage = fakeInspection(faking);
  return { shop, close: showInspector(shop, faking.findings) };
}

export function root(): ShadowRoot {
  const found = document.querySelector("earshot-inspector")?.shadowRoot;
  if (!found) throw new Error("the inspector is not on the page");
  return found;
}

/** What has the focus inside. */
export const focused = () => document.querySelector("earshot-inspector")?.shadowRoot?.activeElement ?? undefined;

/** What axe holds against the inspector under WCAG 2.2 AA. */
export async function violations(): Promise<string[]> {
  // Half faded in, no contrast is what it will be.
  await Promise.all(
    root()
      .getAnimations()
      .map(({ finished }) => finished),
  );
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await axe.run(root().host, { runOnly: { type: "tag", values: tags } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message}`));
}
