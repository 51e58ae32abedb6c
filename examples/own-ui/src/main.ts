import { earshot } from "./earshot.js";
import { startLastLoaf } from "./last-loaf.js";
import "./page.css";
import "./chat.css";

const order = document.querySelector<HTMLFormElement>("#order");
const lastLoaf = document.querySelector<HTMLFormElement>("#last-loaf");

order?.addEventListener("submit", (event) => {
  event.preventDefault();
  const loaf = String(new FormData(order).get("loaf"));
  order.querySelector("[role=status]")?.replaceChildren(`One ${loaf}, put aside for you.`);
  earshot.track("ordered", { loaf });
});
if (lastLoaf) startLastLoaf(lastLoaf);
