/** Which records count, as the list of an SQL `IN`: with one value in it, the index is walked in order. */
export function testsShown(includeTest: boolean): string {
  return includeTest ? "(0, 1)" : "(0)";
}
