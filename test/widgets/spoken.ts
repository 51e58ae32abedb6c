import { devtools } from "./devtools.js";

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

interface Told {
  readonly value?: string;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: Told;
  readonly name?: Told;
  readonly description?: Told;
}

const CONTROLS = ["group", "radio", "checkbox", "textbox"];

/** What the browser tells a screen reader of the controls on the page, in their order: `radio 10: Extremely likely`. */
export async function spoken(): Promise<string[]> {
  const { frameTree } = await devtools<{ frameTree: FrameTree }>("Page.getFrameTree");
  const frameId = (frameTree.childFrames?.at(-1) ?? frameTree).frame.id;
  const { nodes } = await devtools<{ nodes: AxNode[] }>("Accessibility.getFullAXTree", { frameId });
  return nodes
    .filter(({ ignored, role }) => !ignored && CONTROLS.includes(role?.value ?? ""))
    .map(({ role, name, description }) => {
      const more = description?.value ? `: ${description.value}` : "";
      return `${role?.value} ${name?.value}${more}`;
    });
}
