import { createEarshotPlugin, Touchpoint, useEarshot } from "earshot/vue";
import { createApp, defineComponent, h } from "vue";
import { options } from "./options.js";

const Shop = defineComponent(function Shop() {
  const earshot = useEarshot();
  earshot.identify("u_1");
  window.handle = earshot;
  return () => h("button", { onClick: () => earshot.track("bought") }, "Buy");
});

const App = () => [h(Shop), h(Touchpoint, { id: "page", class: "place" }), h("button", { onClick: leave }, "Leave")];
const app = createApp(App).use(createEarshotPlugin(options));

function leave() {
  app.unmount();
}

app.mount("#app");
