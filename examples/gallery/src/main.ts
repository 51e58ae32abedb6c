/** One page, two faces: the controls, and in a frame of theirs the stage, which is the page bare. */
const { search } = location;

if (new URLSearchParams(search).has("stage")) {
  import("./stage/open-stage.js").then(({ openStage }) => openStage(search));
} else {
  import("./tool/open-tool.js").then(({ openTool }) => openTool(search));
}
