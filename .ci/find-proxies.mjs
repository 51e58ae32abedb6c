import { existsSync } from "node:fs";

const first = (...paths) => paths.find((path) => path && existsSync(path));

/** Path of nginx: `NGINX_PATH`, else a system one; `undefined` when there is none. */
export const findNginx = () => first(process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/bin/nginx");

/** Path of Caddy: `CADDY_PATH`, else a system one; `undefined` when there is none. */
export const findCaddy = () => first(process.env.CADDY_PATH, "/usr/bin/caddy");
