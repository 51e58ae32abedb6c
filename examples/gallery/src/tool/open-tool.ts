import { element } from "../element.js";
import { type Look, readLook, writeLook } from "../look/look.js";
import { createStage } from "./create-stage.js";
import { list, places, row, swatches } from "./fields.js";
import { fitControls } from "./fit-controls.js";
import "./tokens.css";
import "./tool.css";
import "./fields.css";

/** The controls and the stage. What is chosen is in the address: every look is a link. */
export function openTool(search: string): void {
  const look = readLook(search);
  const stage = createStage(look);
  const again = element("button", { type: "button", className: "quiet" }, "Show again");
  const alone = element("a", { className: "quiet", target: "_blank" }, "Open alone");
  const form = element(
    "form",
    { className: "tool" },
    element("header", { className: "bar" }, ...title(), row("width", "Width", look), again, alone),
    element("main", { className: "ground" }, element("h2", { className: "hidden" }, "Stage"), stage.frame),
    element("aside", { className: "controls", ariaLabel: "Controls" }, ...controls(look)),
  );

  /** Also of controls that are out of reach just now: back within reach, they are as they were. */
  function chosen(): Look {
    const set = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input:checked, select");
    return readLook(new URLSearchParams([...set].map(({ name, value }) => [name, value])));
  }

  function follow(): void {
    const now = chosen();
    const said = writeLook(now).toString();
    history.replaceState(null, "", said ? `?${said}` : location.pathname);
    alone.href = stage.show(now);
    fitControls(form, now);
  }

  form.addEventListener("input", follow);
  form.addEventListener("submit", (event) => event.preventDefault());
  again.addEventListener("click", () => stage.showAgain());
  document.body.append(form);
  follow();
}

function title(): Node[] {
  return [element("h1", {}, "Earshot ", element("span", {}, "Gallery"))];
}

function controls(look: Look): HTMLElement[] {
  const section = (name: string, ...content: HTMLElement[]) =>
    element("section", {}, element("h2", {}, name), ...content);
  return [
    section("What", list("question", "Question", look), list("state", "State", look), row("content", "Texts", look)),
    section("Where", row("as", "Presentation", look, "row wrap"), places(look)),
    section("For whom", row("scheme", "Scheme", look), row("dir", "Direction", look), list("lang", "Language", look)),
    section(
      "Theme",
      row("preset", "Preset", look),
      swatches(look),
      row("radius", "Radius", look),
      row("font", "Font", look),
    ),
  ];
}
