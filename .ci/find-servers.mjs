import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const POSTGRES = "/usr/lib/postgresql";

const first = (...paths) => paths.find((path) => path && existsSync(path));

/** Path of Python; `undefined` when there is none. */
export const findPython = () => first(process.env.PYTHON_PATH, "/usr/bin/python3");

/** Path of a PHP that speaks to SQLite, which Debian packs apart. */
export function findPhp() {
  const path = first(process.env.PHP_PATH, "/usr/bin/php");
  return path && execFileSync(path, ["-m"], { encoding: "utf8" }).includes("pdo_sqlite") ? path : undefined;
}

/** Path of SQLite's shell. */
export const findSqlite = () => first(process.env.SQLITE_PATH, "/usr/bin/sqlite3");

/** The folder of PostgreSQL's programs, of the latest version that is there. */
export function findPostgres() {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env.POSTGRES_PATH, ...versions.map((version) => `${POSTGRES}/${version}/bin`)];
  return folders.find((folder) => folder && existsSync(`${folder}/initdb`));
}
