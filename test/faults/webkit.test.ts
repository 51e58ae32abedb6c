import { faultsIn } from "./faults-in.js";

faultsIn("webkit");
