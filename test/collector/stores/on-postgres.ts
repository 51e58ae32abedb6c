import { findPostgres } from "../../../.ci/find-servers.mjs";
import { openPostgresStore } from "../../../examples/collector/src/index.js";
import { startPostgres } from "../../helpers/postgres-server.js";
import type { Ground, Row } from "./ground.js";
import { leftOut } from "./left-out.js";

/** Whether there is no PostgreSQL, and nobody minds. */
export const withoutPostgres = leftOut("PostgreSQL", findPostgres());

/** A PostgreSQL of its own. */
export async function startOnPostgres() {
  const server = await startPostgres();
  return {
    server,
    open: () => openPostgresStore(server.url),
    env: { DATABASE_URL: server.url },
    rows: async (project) => [
      ...(await server.sql<
        Row[]
      >`SELECT id, rev, body::text FROM earshot.record WHERE project = ${project} ORDER BY id`),
    ],
    end: server.stop,
  } satisfies Ground & { readonly server: unknown };
}
