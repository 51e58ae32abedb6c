/**
 * What the SDK needs of the world outside. `platform/` gives it the browser's, `testing/` an in-memory one;
 * no other room names a browser global.
 */

import type { Unsubscribe } from "./model/events.js";
import type { Hooks } from "./model/hooks.js";
import type { Properties } from "./model/json.js";
import type { Inline, Prompt, Tab } from "./model/prompt.js";
import type { Senses } from "./model/senses.js";
import type { OpenStore, Store } from "./model/store.js";
import type { Persist } from "./model/tier.js";
import type { Touchpoint } from "./model/touchpoint.js";
import type { Theme } from "./model/touchpoints-config.js";
import type { Context } from "./model/wire.js";

export type { Change, OpenStore, Shelf, Store } from "./model/store.js";

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
  /** Whether the visitor's browser says so for them: https://w3c.github.io/gpc/ */
  wantsPrivacy(): boolean | undefined;
  surroundings(): Pick<Context, "device" | "viewport" | "timeZone">;
  on<K extends keyof PageEvents>(type: K, fn: (detail: PageEvents[K]) => void): Unsubscribe;
}

/** Small values that are there at once, on this device, and whose loss harms nobody: visits, counts, running delays. */
export interface Marks {
  all(): Readonly<Record<string, unknown>>;
  get(key: string): unknown;
  /** `undefined` takes it away. */
  set(key: string, value: unknown): void;
  clear(): void;
}

export interface HttpReply {
  readonly status: number;
  readonly redirected: boolean;
  /** The headers `Retry-After` and `Date`, where they may be read. */
  readonly retryAfter?: string;
  readonly date?: string;
  readonly body: string;
}

export interface HttpLimits {
  readonly timeoutMs: number;
  /** A longer body is an error. */
  readonly maxBytes: number;
  /** The page is going: what the browser won't take along as a request is handed to it without one. */
  readonly leaving?: boolean;
}

/** Fetches a text; rejects when there is no reply to read. */
export type Get = (url: string) => Promise<Pick<HttpReply, "status" | "body">>;

/**
 * Posts a text, and sees it off even though the tab closes.
 * Rejects with `network`, `timeout` or `too_long` as the message when there is no reply to read.
 */
export type Post = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  limits: HttpLimits,
) => Promise<HttpReply>;

/**
 * Runs `work` unless somebody else, in any tab, holds the lock of that name; never waits. Says whether it ran, and to
 * `work` whether it is sure that nobody else does.
 */
export type IfFree = (name: string, work: (sure: boolean) => Promise<void>) => Promise<boolean>;

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
  readonly openMarks: (name: string, persist: Persist) => Marks;
  /** Whether the store of that name holds records that an earlier page could not send. Makes no store. */
  readonly hasLeftovers: (name: string) => Promise<boolean>;
}

/** What asking takes beside it; loaded with the first prompt. */
export interface AskingPorts {
  readonly randomBytes: RandomBytes;
  readonly openStore: OpenStore;
  readonly ifFree: IfFree;
  readonly isFree: IsFree;
}

/** What keeping takes beside it, and sending; loaded once there is something to keep. */
export interface KeepingPorts {
  /** The store of that name, with second copies of what is queued in it, where there is a place for them. */
  readonly mirror: (store: Store, name: string) => Store;
  /** Of all durable stores of the site, be they ours or not. */
  readonly storeNames: () => Promise<readonly string[]>;
  readonly post: Post;
  /** The page's own functions, as they are now. */
  readonly hooks: () => Hooks;
}

/** What the watcher takes; loaded when a touchpoint listens for more than most do. */
export interface WatchingPorts {
  readonly senses: Senses;
}

export type Ports = ListeningPorts & AskingPorts & KeepingPorts & WatchingPorts;
