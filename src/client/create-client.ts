import { emitter } from "../lib/emitter.js";
import { messageOf } from "../lib/message-of.js";
import type { Earshot } from "../model/earshot.js";
import type { EarshotEvents } from "../model/events.js";
import type { ListeningPorts } from "../ports.js";
import type { Asker } from "./asker.js";
import { createEngine, type Engine, type Late } from "./create-engine.js";
import type { OpenMore } from "./more.js";
import type { Setup } from "./setup.js";

const NOTHING = { eligible: false, verdicts: [], says: "Earshot is off." };

/** What the asker does once it is here, and what the page gets where it never comes. */
const OTHERWISE = {
  ask: false,
  submit: { stored: "none", online: true },
  exportState: { v: 1, touchpoints: {}, groups: {} },
  importState: undefined,
  stats: {
    ...{ submitted: 0, delivered: 0, rejected: 0, expired: 0, dropped: 0, erased: 0, queued: 0, bytes: 0 },
    ...{ tier: "memory", state: "idle" },
  },
  flush: undefined,
  deadLetters: [],
  retry: false,
  forget: false,
  exportMine: { queued: [], deadLetters: [], stored: {} },
} as const satisfies {
  readonly [K in keyof Asker]?: Awaited<ReturnType<Extract<Asker[K], (...args: never[]) => unknown>>>;
};

type LateCall = (...args: unknown[]) => Promise<unknown>;
type LateCalls = Pick<Earshot, keyof typeof OTHERWISE>;

/**
 * The handle that the page holds: there at once, though its set-up may still be on its way; and whatever goes wrong
 * behind it is a line in the log.
 *
 * @param setup resolves with nothing when it could not be had; whoever tried has said why
 */
export function createClient(ports: ListeningPorts, late: Late, setup: Setup | Promise<Setup | undefined>): Earshot {
  const { on, emit, hears, clear } = emitter<EarshotEvents>((type, error) =>
    ports.log(`on("${type}"): ${messageOf(error)}`),
  );
  let engine: Engine | undefined;
  let closed = false;

  function begin(ready: Setup, openMore?: OpenMore): Engine | undefined {
    if (!closed) engine = createEngine(ports, ready, late, { on, emit, hears }, openMore);
    return engine;
  }

  /** At once where it can be: what few touchpoints ask for has to be loaded first. */
  function start(ready: Setup | undefined): Engine | undefined | Promise<Engine | undefined> {
    if (!ready?.plan.wantsMore) return ready && begin(ready);
    return late.more().then(
      ({ openMore }) => begin(ready, openMore),
      (error) => {
        ports.log(`some triggers can't be loaded: ${messageOf(error)}`);
        return begin(ready);
      },
    );
  }

  const started = setup instanceof Promise ? setup.then(start) : start(setup);

  /** Now if it can be, else once the set-up is there, in the order of the calls. */
  function soon(work: (engine: Engine) => void): void {
    const guarded = (ready: Engine | undefined) => {
      try {
        if (ready && !closed) work(ready);
      } catch (error) {
        ports.log(messageOf(error));
      }
    };
    if (started instanceof Promise) void started.then(guarded);
    else guarded(started);
  }

  async function later<T>(work: (asker: Asker) => Promise<T>, otherwise: T): Promise<T> {
    try {
      const ready = await started;
      return ready && !closed ? await work(await ready.asker()) : otherwise;
    } catch (error) {
      ports.log(messageOf(error));
      return otherwise;
    }
  }

  const lateCalls: Record<string, LateCall> = {};
  for (const name in OTHERWISE) {
    const call = name as keyof LateCalls;
    lateCalls[call] = (...args) => later<unknown>((asker) => (asker[call] as LateCall)(...args), OTHERWISE[call]);
  }

  return {
    ...(lateCalls as unknown as LateCalls),
    track: (name, properties) => soon((ready) => ready.track(name, properties ?? {})),
    identify: (userId, traits, account) =>
      soon((ready) => ready.identify({ userId: String(userId), traits: { ...traits }, account: { ...account } })),
    reset: () => soon((ready) => ready.reset()),
    consent: (state) => soon((ready) => ready.consent(state)),
    on,
    explain: (id) => later((asker) => asker.explain(id), { ...NOTHING, touchpoint: id }),
    close() {
      closed = true;
      clear();
      engine?.close();
    },
  };
}
