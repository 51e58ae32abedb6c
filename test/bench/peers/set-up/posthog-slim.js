import { SurveysExtensions } from "posthog-js/dist/extension-bundles";
import posthog from "posthog-js/dist/module.slim";
import { startPosthog } from "./start-posthog.js";

startPosthog(posthog, { __extensionClasses: SurveysExtensions });
