import { createHash } from "node:crypto";

/** What is left of somebody who was erased: enough to know them by if they come again, and not who they were. */
export function hashOfRespondent(project: string, id: string): string {
  return createHash("sha256")
    .update(JSON.stringify([project, id]))
    .digest("hex");
}
