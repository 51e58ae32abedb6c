import { EarshotError } from "../errors.js";

/** @internal Does the work; an error on the way tells in which part of the input it lies: `rows[2].histogram.11`. */
export function within<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EarshotError)) throw error;
    const problem = error.message.slice(`${error.path}: `.length);
    throw new EarshotError(error.code, `${path}.${error.path}`, problem);
  }
}
