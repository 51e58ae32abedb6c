import { describeError } from "../observe/describe-error.js";
import type { Log } from "../observe/log-event.js";
import type { KeptRecord, Store } from "../store.js";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import { isComplete } from "../stores/is-complete.js";
import { createWatcher } from "./alerts/create-watcher.js";
import { createCaseOpener } from "./cases/create-case-opener.js";
import { createRounds } from "./create-rounds.js";
import type { Desk } from "./desk.js";
import type { Rules } from "./rules/rules-schema.js";
import { bodyOf } from "./webhooks/body-of.js";
import { createCourier } from "./webhooks/create-courier.js";
import type { WebhookEvent } from "./webhooks/outbox.js";
import { postWebhook } from "./webhooks/post-webhook.js";
import type { WorkingDesk } from "./working-desk.js";

/** Who has just given a score is likely to say why: worth waiting for before somebody is called. */
const STILL_WRITING_MS = 60_000;
const LOOK_EVERY_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

export interface DeskOptions {
  readonly desk: Desk;
  readonly store: Store;
  readonly rules: Rules;
  /** Of whatever names none. */
  readonly project: string;
  /** Lets webhooks go to our own network. */
  readonly allowPrivateWebhooks: boolean;
  /** Cases about what was answered so many days ago are deleted, as the answers are; 0 keeps them for good. */
  readonly keepDays: number;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly log: Log;
  readonly post?: typeof postWebhook;
}

/**
 * Sits down at a desk: from now on cases are opened, scores watched and webhooks told.
 *
 * @example
 * const working = startDesk({ desk: openDesk("desk.sqlite"), store, rules: readRules("rules.json"), … });
 */
export function startDesk(options: DeskOptions): WorkingDesk {
  const { desk, store, rules, project: own, allowPrivateWebhooks: allowPrivate, log, keepDays } = options;
  const { now = Date.now, random = Math.random, post = postWebhook } = options;
  const startedAt = now();
  const ofProject = <T extends { readonly project?: string }>(list: readonly T[], name: string) =>
    list.filter(({ project = own }) => project === name);
  const projects = [...new Set([own, ...[...rules.rules, ...rules.alerts].map(({ project = own }) => project)])];
  const listeners = new Set<(project: string) => void>();
  let closing = false;
  const isClosing = () => closing;

  const courier = createCourier({
    outbox: desk.outbox,
    webhookOf: (project, id) => ofProject(rules.webhooks, project).find((webhook) => webhook.id === id),
    bodyOf: (delivery, webhook) => bodyOf(delivery, { desk, store, webhook, dashboard: rules.dashboard }),
    post: (url, message) => post(url, { ...message, allowPrivate }),
    now,
    random,
    isClosing,
    onFailed: ({ project, webhook }, problem, dead) =>
      log({ event: "webhook_failed", project, webhook, problem, dead }),
  });

  function put(project: string, event: WebhookEvent, about: number, from = now()): void {
    const hearing = ofProject(rules.webhooks, project).filter(({ events }) => events.includes(event));
    for (const { id } of hearing) desk.outbox.add(project, id, { event, about, at: now() }, from);
    for (const hear of listeners) hear(project);
  }

  const openers = projects.flatMap((project) => {
    const its = ofProject(rules.rules, project);
    // A project without rules isn't read.
    if (its.length === 0) return [];
    const onOpened = (id: number, { record }: KeptRecord) =>
      put(project, "case.opened", id, isComplete(record) ? now() : now() + STILL_WRITING_MS);
    const since = rules.since === undefined ? startedAt : Date.parse(rules.since);
    return [{ project, ...createCaseOpener({ desk, store, project, rules: its, since, now, isClosing, onOpened }) }];
  });
  const watchers = projects.map((project) => {
    const onAlert = (event: WebhookEvent, id: number) => put(project, event, id);
    return { watches: ofProject(rules.alerts, project), ...createWatcher({ desk, store, project, now, onAlert }) };
  });

  let lookedAt = -Infinity;
  async function look(): Promise<void> {
    if (now() - lookedAt < LOOK_EVERY_MS) return;
    for (const { watches, look } of watchers) for (const watch of watches) await look(watch);
    lookedAt = now();
  }

  /** Another collector may have erased somebody. */
  const buried = new Set<string>();
  async function forgetTheBuried(): Promise<void> {
    for (const project of projects)
      for (const { hash, at } of await store.graves(project)) {
        const name = JSON.stringify([project, hash, at]);
        if (!buried.has(name)) desk.forget(project, hash, at);
        buried.add(name);
      }
  }

  async function expire(): Promise<void> {
    if (keepDays > 0) desk.expire(now() - keepDays * DAY_MS);
  }

  const rounds = createRounds({
    async small(changed) {
      for (const { project, readOn } of openers) if (changed.has(project)) await readOn();
    },
    large: [...openers.map(({ readAgain }) => readAgain), forgetTheBuried, expire, look],
    send: courier.run,
    nextSendIn: () => (desk.outbox.nextAt() ?? Infinity) - now(),
    onError: (error) => log({ event: "failed", route: "desk", error: describeError(error) }),
  });

  return {
    desk,
    changed: rounds.changed,
    listen: (hear) => void listeners.add(hear),
    tell(project, event, about) {
      put(project, event, about);
      rounds.sendSoon();
    },
    resend(project, id) {
      const found = desk.outbox.resend(project, id, now());
      rounds.sendSoon();
      return found;
    },
    forget: (project, respondentId) => desk.forget(project, hashOfRespondent(project, respondentId), now()),
    work() {
      lookedAt = -Infinity;
      return rounds.now();
    },
    async close() {
      closing = true;
      await rounds.close();
      desk.close();
    },
  };
}
