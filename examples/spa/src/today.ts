import { element } from "./element.js";
import type { Tasks } from "./tasks.js";

const dayOf = new Intl.DateTimeFormat("en-IE", { weekday: "long", day: "numeric", month: "long" });

/** What is still to do, and a field for more. */
export function today(tasks: Tasks, onDone: () => void): Node[] {
  const list = element("ul", { className: "tasks" });
  const rest = element("p", { className: "rest", role: "status" });

  function draw() {
    const open = tasks.open();
    list.replaceChildren(
      ...open.map((task) => {
        const box = element("input", { type: "checkbox" });
        box.addEventListener("change", () => {
          tasks.finish(task.id);
          draw();
          (list.querySelector("input") ?? field).focus();
          onDone();
        });
        return element("li", {}, element("label", {}, box, element("span", {}, task.text)));
      }),
    );
    rest.textContent = open.length ? `${open.length} left` : "All done. Go outside.";
  }

  const field = element("input", { name: "task", placeholder: "Add a task", autocomplete: "off", required: true });
  field.setAttribute("aria-label", "New task");
  const form = element("form", { className: "add" }, field, element("button", {}, "Add"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tasks.add(field.value.trim());
    form.reset();
    draw();
  });

  draw();
  return [element("p", { className: "date" }, dayOf.format(new Date())), element("h1", {}, "Today"), form, list, rest];
}
