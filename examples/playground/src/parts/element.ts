export { element } from "../../../gallery/src/element.js";
