import { existsSync, readdirSync } from "node:fs";

const first = (...paths) => paths.find((path) => path && existsSync(path));
const POSTGRES = "/usr/lib/postgresql";

/** Paths of what collectors of the docs run in; `undefined` where there is none. */
export const findPhp = () => first(process.env.PHP_PATH, "/usr/bin/php");
export const findPython = () => first(process.env.PYTHON_PATH, "/usr/bin/python3");

/** The folder of PostgreSQL's programs, of the latest version that is there. */
export function findPostgres() {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env.POSTGRES_PATH, ...versions.map((version) => `${POSTGRES}/${version}/bin`)];
  return folders.find((folder) => folder && existsSync(`${folder}/initdb`));
}
