import "./without-eval.js";
import { openPlayground } from "./page/open-playground.js";
import { openStage } from "./stage/open-stage.js";

/** One page, two faces: the workbench, and in a frame of its own the page on which the prompt stands. */
if (new URLSearchParams(location.search).has("stage")) openStage();
else void openPlayground(location.hash);
