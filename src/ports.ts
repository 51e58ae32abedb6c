/**
 * What the SDK needs of the world outside. `platform/` gives it the browser's, `testing/` an in-memory one;
 * no other room names a browser global.
 */

import type { Unsubscribe } from "./model/events.js";
import type { Properties } from "./model/json.js";
import type { Inline, Prompt, Tab } from "./model/prompt.js";
import type { Senses } from "./model/senses.js";
import type { Touchpoint } from "./model/touchpoint.js";
import type { Theme } from "./model/touchpoints-config.js";
import type { Context } from "./model/wire.js";

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Calls `fn` once, after `delayMs`. Returns what cancels it. */
  after(delayMs: number, fn: () => void): Unsubscribe;
}

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

export type RandomBytes = (count: number) => Uint8Array;

/** One line for the developer of the page; never thrown, never repeated in a loop. */
export type Log = (message: string) => void;

export interface PageEvents {
  /** The page has loaded; told at once to who asks later. */
  load: undefined;
  /** The page's address changed without a load. */
  route: undefined;
  click: { matches(selector: string): boolean };
  /** Somebody told the window of an event, who may not have our handle. */
  track: { readonly name: string; readonly properties: Properties };
  visibility: undefined;
  online: undefined;
  /** The page is being left or put away; it may never come back. Whether it is left for good, as far as is known. */
  leave: boolean;
}

/** A parsed web address: the part of the standard `URL` that we read. */
export interface Address {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly hash: string;
  readonly username: string;
  readonly password: string;
  readonly searchParams: { get(name: string): string | null; has(name: string): boolean };
}

export interface Page {
  /** Parses `text` relative to the page; the page's own address without it; `undefined` when it is none. */
  address(text?: string): Address | undefined;
  /** Address of the page before this one; empty when there was none. */
  referrer(): string;
  /** BCP 47: the page's own language, else the visitor's. */
  locale(): string;
  title(): string;
  visible(): boolean;
  online(): boolean;
  surroundings(): Pick<Context, "device" | "viewport" | "timeZone">;
  on<K extends keyof PageEvents>(type: K, fn: (detail: PageEvents[K]) => void): Unsubscribe;
}

/** Small values that are there at once, on this device, and whose loss harms nobody: visits, counts, running delays. */
export interface Marks {
  get(key: string): unknown;
  /** `undefined` takes it away. */
  set(key: string, value: unknown): void;
  clear(): void;
}

/** What one transaction leaves behind. */
export interface Change<R> {
  readonly put?: readonly (readonly [key: string, value: unknown])[];
  readonly remove?: readonly string[];
  readonly result: R;
}

/** Durable keys and values. Both calls reject when storage fails. */
export interface Store {
  readonly tier: "indexeddb" | "memory";
  /** Entries whose key starts with `prefix`, in the order of keys. */
  list(prefix: string, limit?: number): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /**
   * One transaction: reads the keys (`undefined` where there is nothing), asks `decide`, does what it says.
   * Resolves once committed. `decide` must be pure: it may be called again.
   */
  update<R>(keys: readonly string[], decide: (values: readonly unknown[]) => Change<R>): Promise<R>;
  close(): void;
}

/** Opens the store of one name; falls back to memory, and says why, when the browser gives none. */
export type OpenStore = (name: string, onDegraded: (cause: string) => void) => Promise<Store>;

export interface HttpReply {
  readonly status: number;
  readonly redirected: boolean;
  /** The `Retry-After` header, where it may be read. */
  readonly retryAfter?: string;
  readonly body: string;
}

export interface HttpLimits {
  readonly timeoutMs: number;
  /** A longer body is an error. */
  readonly maxBytes: number;
}

/** Fetches a text; rejects when there is no reply to read. */
export type Get = (url: string) => Promise<Pick<HttpReply, "status" | "body">>;

/**
 * Posts a text, and sees it off even though the tab closes.
 * Rejects with `network`, `timeout` or `too_long` as the message when there is no reply to read.
 */
export type Post = (url: string, body: string, contentType: string, limits: HttpLimits) => Promise<HttpReply>;

/** Runs `work` unless somebody else, in any tab, holds the lock of that name; never waits. Says whether it ran. */
export type IfFree = (name: string, work: () => Promise<void>) => Promise<boolean>;

/** Whether nobody holds the lock of that name, in any tab. */
export type IsFree = (name: string) => Promise<boolean>;

/** What is on the page because of `show` or `tab`. */
export interface Showing {
  /** Takes it away without a word; nothing of it is left. */
  close(): void;
}

/** Draws prompts. Ours is the lazy wing; a host may bring its own. */
export interface Renderer {
  show(prompt: Prompt): Showing;
  /** Without it there are no tabs. */
  tab?(tab: Tab): Showing;
  /** Without it no prompt stands in the page. */
  inline?(inline: Inline): Showing;
}

/** What will have to be drawn. */
export interface Look {
  readonly touchpoint: Touchpoint;
  /** BCP 47 */
  readonly locale: string;
  readonly theme: Theme;
}

/** Gets the renderer, with all in hand that drawing this takes. */
export type LoadRenderer = (look: Look) => Promise<Renderer>;

/** What listening takes; every page view pays for it. */
export interface ListeningPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly page: Page;
  readonly get: Get;
  readonly openMarks: (name: string) => Marks;
  /** Whether the store of that name holds records that an earlier page could not send. Makes no store. */
  readonly hasLeftovers: (name: string) => Promise<boolean>;
}

/** What asking takes beside it; loaded with the first prompt. */
export interface AskingPorts {
  readonly randomBytes: RandomBytes;
  readonly openStore: OpenStore;
  readonly post: Post;
  readonly ifFree: IfFree;
  readonly isFree: IsFree;
}

/** What the watcher takes; loaded when a touchpoint listens for more than most do. */
export interface WatchingPorts {
  readonly senses: Senses;
}

export type Ports = ListeningPorts & AskingPorts & WatchingPorts;
