import { EarshotProvider, Touchpoint, useEarshot } from "earshot/react";
import { createElement as h, StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { options } from "./options.js";

function Early() {
  const earshot = useEarshot();
  // Runs before the provider's own effect would, were its own not the first.
  useEffect(() => earshot.identify("u_1"), [earshot]);
  return null;
}

function Shop() {
  const earshot = useEarshot();
  // For the test: what somebody keeps of a handle whose provider has left.
  window.handle = earshot;
  return h("button", { type: "button", onClick: () => earshot.track("bought") }, "Buy");
}

function App() {
  const [isOn, setOn] = useState(true);
  return h(
    "main",
    null,
    h("button", { type: "button", onClick: () => setOn(!isOn) }, isOn ? "Leave" : "Come back"),
    isOn && h(EarshotProvider, { options }, h(Early), h(Shop), h(Touchpoint, { id: "page", className: "place" })),
  );
}

createRoot(document.querySelector("#app")).render(h(StrictMode, null, h(App)));
