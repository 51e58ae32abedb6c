/** False where pages are rendered on a server. */
export function inBrowser(): boolean {
  return typeof window === "object" && typeof document === "object";
}
