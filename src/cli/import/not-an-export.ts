/** The data is something else than the survey definitions it was said to be. */
export class NotAnExport extends Error {
  override readonly name = "NotAnExport";

  constructor(
    readonly product: string,
    /** What was found, and what to do. */
    readonly problem: string,
  ) {
    super(`This isn't a ${product} survey export. ${problem}`);
  }
}
