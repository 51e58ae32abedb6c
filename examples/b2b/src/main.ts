import { earshot, enter } from "./earshot.js";
import { users } from "./users.js";

const signIn = document.querySelector<HTMLFormElement>("#sign-in");
const exporter = document.querySelector<HTMLButtonElement>("#export");
const status = document.querySelector("[role=status]");

signIn?.querySelector("select")?.append(...users.map(({ id, name }) => new Option(name, id)));

signIn?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const user = users.find(({ id }) => id === new FormData(signIn).get("user"));
  if (!user || !exporter) return;
  await enter(user);
  signIn.hidden = true;
  exporter.disabled = false;
  status?.replaceChildren(`Signed in: ${user.name}`);
});

exporter?.addEventListener("click", () => {
  status?.replaceChildren("The report is in your downloads.");
  earshot.track("report_exported");
});

// For whoever tries this out: why nobody was asked.
earshot.on("decision", async ({ touchpoint, eligible }) => {
  if (!eligible) status?.replaceChildren((await earshot.explain(touchpoint)).says);
});
