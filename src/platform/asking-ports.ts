import type { AskingPorts } from "../ports.js";
import { ifFree, isFree } from "./if-free.js";
import { openStore } from "./open-store.js";
import { request } from "./request.js";

/** What asking takes, as a browser gives it. */
export const askingPorts: AskingPorts = {
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  openStore,
  ifFree,
  isFree,

  // Gives away nothing but itself: no cookies, no full referrer, no redirect followed.
  post: (url, body, contentType, limits) =>
    request(
      url,
      {
        method: "POST",
        body,
        headers: { "content-type": contentType },
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "strict-origin",
        cache: "no-store",
        keepalive: true,
      },
      limits,
    ),
};
