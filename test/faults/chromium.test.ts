import { faultsIn } from "./faults-in.js";

faultsIn("chromium");
