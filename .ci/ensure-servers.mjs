import { APT, aptInstall, mayInstall } from "./apt-install.mjs";
import { findCaddy, findNginx } from "./find-proxies.mjs";
import { findPhp, findPostgres, findPython, findSqlite } from "./find-servers.mjs";

const SERVERS = [
  { name: "PHP", packages: ["php-cli", "php-sqlite3"], find: findPhp, variable: "PHP_PATH" },
  { name: "Python", packages: ["python3"], find: findPython, variable: "PYTHON_PATH" },
  { name: "PostgreSQL", packages: ["postgresql"], find: findPostgres, variable: "POSTGRES_PATH" },
  { name: "SQLite's shell", packages: ["sqlite3"], find: findSqlite, variable: "SQLITE_PATH" },
  { name: "nginx", packages: ["nginx"], find: findNginx, variable: "NGINX_PATH" },
  { name: "Caddy", packages: ["caddy"], find: findCaddy, variable: "CADDY_PATH" },
];

/**
 * Gets what the collectors and proxies of the docs and our stores run in where it is missing and we may; else says the one command
 * that does. Without it they are left out, except in CI, where nobody would notice.
 */
export function ensureServers() {
  const missing = () => SERVERS.filter(({ find }) => !find());
  if (mayInstall()) aptInstall(missing());
  const left = missing();
  if (!left.length) return;
  const names = left.map(({ name }) => name).join(", ");
  console.error(`
Collectors of docs/collectors.md, proxies of docs/snippet.md and stores of ours can't be run without ${names}. Install them:

  sudo apt-get update && sudo apt-get ${APT.join(" ")} ${left.flatMap(({ packages }) => packages).join(" ")}

or say where yours are: ${left.map(({ variable }) => variable).join(", ")}
`);
  if (process.env.CI) process.exit(1);
  console.error(`LEFT OUT: the collectors, proxies and stores in ${names}. skipped: no server\n`);
}
