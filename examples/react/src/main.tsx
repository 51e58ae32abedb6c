import { EarshotProvider } from "earshot/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { options } from "./earshot.js";

const root = document.querySelector("#root");

if (root) {
  createRoot(root).render(
    <StrictMode>
      <EarshotProvider options={options}>
        <App />
      </EarshotProvider>
    </StrictMode>,
  );
}
