import type { Post } from "../ports.js";
import { request } from "./request.js";

/** Gives away nothing but itself: no cookies, no full referrer, no redirect followed. */
export const post: Post = async (url, body, headers, limits) => {
  try {
    return await request(
      url,
      {
        method: "POST",
        body,
        headers,
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "strict-origin",
        cache: "no-store",
        keepalive: true,
      },
      limits,
    );
  } catch (error) {
    // What is in flight from closing tabs has a common limit; a beacon may have room left. It acknowledges nothing.
    if (limits.leaving) navigator.sendBeacon?.(url, new Blob([body], { type: headers["content-type"] ?? "" }));
    throw error;
  }
};
