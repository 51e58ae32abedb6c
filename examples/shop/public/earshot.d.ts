/** What the script tag puts on the page; absent when it was blocked. */
interface Window {
  readonly earshot?: {
    track(name: string, properties?: Record<string, unknown>): void;
    identify(userId: string, traits?: Record<string, unknown>): void;
  };
}
