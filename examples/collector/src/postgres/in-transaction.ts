import type { ClientBase, Pool } from "pg";

/**
 * Does something in a transaction of its own; what it rejects with undoes all of it.
 *
 * @param begin the statement that begins it
 */
export async function inTransaction<T>(pool: Pool, begin: string, work: (db: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // Its end rolls back, whatever state it is in. The next call makes a new one, which takes milliseconds.
    client.release(true);
    throw error;
  }
}
