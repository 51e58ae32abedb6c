import { element } from "./element.js";
import type { Tasks } from "./tasks.js";

const timeOf = new Intl.DateTimeFormat("en-IE", { weekday: "short", hour: "2-digit", minute: "2-digit" });

/** What is finished, newest first. */
export function done(tasks: Tasks): Node[] {
  const list = element("ul", { className: "tasks tasks-done" });

  function draw() {
    list.replaceChildren(
      ...tasks.done().map((task) => {
        const undo = element("button", { type: "button" }, "Put back");
        undo.setAttribute("aria-label", `Put back: ${task.text}`);
        undo.addEventListener("click", () => {
          tasks.reopen(task.id);
          draw();
        });
        return element("li", {}, element("span", {}, task.text), element("time", {}, timeOf.format(task.doneAt)), undo);
      }),
    );
    if (!list.hasChildNodes()) list.append(element("li", { className: "rest" }, "Nothing yet. It will come."));
  }

  draw();
  return [element("p", { className: "date" }, "Looking back"), element("h1", {}, "Done"), list];
}
