import { done } from "./done.js";
import { earshot } from "./earshot.js";
import { type Path, startRouter } from "./router.js";
import { createTasks } from "./tasks.js";
import { today } from "./today.js";
import "./app.css";
import "./tasks.css";

const tasks = createTasks();
const view = document.querySelector("#view");

const pages: Record<Path, () => Node[]> = {
  "/": () => today(tasks, () => earshot.track("task_done", { doneToday: tasks.done().length })),
  "/done": () => done(tasks),
};

startRouter((path) => {
  view?.replaceChildren(...pages[path]());
  document.title = `${path === "/" ? "Today" : "Done"} · Evenly`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a")) {
    if (link.pathname === path) link.ariaCurrent = "page";
    else link.ariaCurrent = null;
  }
});

document.querySelector("[data-ask]")?.addEventListener("click", () => earshot.ask("open-ear"));
