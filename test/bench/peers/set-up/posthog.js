import posthog from "posthog-js";
import { startPosthog } from "./start-posthog.js";

startPosthog(posthog);
