import { EarshotProvider, useEarshot } from "earshot/react";
import { Activity, createElement as h, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { options } from "./options.js";

/** Tells of it whenever it comes into view. */
function Shop() {
  const earshot = useEarshot();
  window.handle = earshot;
  useEffect(() => earshot.track("bought"), [earshot]);
  return h("p", null, "Bought");
}

function App() {
  const [isOn, setOn] = useState(true);
  return h(
    "main",
    null,
    h("button", { type: "button", onClick: () => setOn(!isOn) }, isOn ? "Leave" : "Come back"),
    h(Activity, { mode: isOn ? "visible" : "hidden" }, h(EarshotProvider, { options }, h(Shop))),
  );
}

createRoot(document.querySelector("#app")).render(h(App));
