import { createEarshotPlugin } from "earshot/vue";
import { createApp } from "vue";
import App from "./App.vue";
import { options } from "./earshot.js";

createApp(App).use(createEarshotPlugin(options)).mount("#app");
