/** The late door: what is queued goes to the collector. */
export { openCourier } from "./client/open-courier.js";
