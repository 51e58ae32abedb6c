import { element } from "../element.js";
import { type Choice, choices, type Look } from "../look/look.js";
import { nameFor } from "./names.js";

/** A row of choices of which one can be seen at a glance. */
export function row(choice: Choice, label: string, look: Look, className = "row"): HTMLElement {
  const all = choices[choice].map((value) => radio(choice, value, look, element("span", {}, nameFor(choice, value))));
  return group(label, element("div", { className }, ...all));
}

/** For more choices than there is room for. */
export function list(choice: Choice, label: string, look: Look): HTMLElement {
  const options = choices[choice].map((value) => element("option", { value }, nameFor(choice, value)));
  const select = element("select", { name: choice }, ...options);
  select.value = look[choice];
  return element("label", { className: "field" }, element("span", { className: "label" }, label), select);
}

const PLACES = [
  ...["top-start", "top", "top-end"],
  ...["start", "center", "end"],
  ...["bottom-start", "bottom", "bottom-end"],
];

/** The nine places of a window, each where it is. */
export function places(look: Look): HTMLElement {
  const all = PLACES.map((value) => {
    const label = radio("position", value, look, element("span", { className: "hidden" }, nameFor("position", value)));
    label.title = nameFor("position", value);
    return label;
  });
  return group("Position", element("div", { className: "places" }, ...all));
}

/** Some colours to choose from, the nasty ones among them, and any other. */
export function swatches(look: Look): HTMLElement {
  const own = !(choices.accent as readonly string[]).includes(look.accent);
  const all = choices.accent.map((value) => swatch(value, look));
  const other = swatch(own ? look.accent : "5753c9", look);
  const picker = element("input", {
    type: "color",
    value: `#${own ? look.accent : "5753c9"}`,
    ariaLabel: "Any colour",
  });
  const radio = other.querySelector("input");
  picker.addEventListener("input", () => {
    if (!radio) return;
    radio.value = picker.value.slice(1);
    radio.checked = true;
  });
  other.replaceChildren(...(radio ? [radio] : []), picker);
  other.classList.add("any");
  return group("Accent", element("div", { className: "swatches" }, ...all, other));
}

function swatch(value: string, look: Look): HTMLElement {
  const name = nameFor("accent", value);
  const label = radio("accent", value, look, element("span", { className: "hidden" }, name));
  label.title = name;
  label.style.setProperty("--swatch", value === "own" ? "#5753c9" : `#${value}`);
  return label;
}

function radio(name: Choice, value: string, look: Look, face: HTMLElement): HTMLLabelElement {
  const input = element("input", { type: "radio", name, value, defaultChecked: look[name] === value });
  return element("label", { className: "choice" }, input, face);
}

function group(label: string, ...content: Node[]): HTMLElement {
  return element("fieldset", { className: "field" }, element("legend", { className: "label" }, label), ...content);
}
