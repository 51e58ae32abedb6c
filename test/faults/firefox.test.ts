import { faultsIn } from "./faults-in.js";

faultsIn("firefox");
