import type { TopicReport } from "../report.js";
import type { Phrase } from "./phrases-of.js";

/** A comment, by the phrases in it. */
export interface Spoken {
  readonly id: string;
  readonly phrases: readonly Phrase[];
  /** -1 to 1; `null` where no word decides. */
  readonly score: number | null;
}

interface Candidate extends Phrase {
  /** Which of the comments have it, in their order. */
  readonly at: readonly number[];
}

/** One comment alone makes no topic. */
const LEAST = 2;
const MOST_TOPICS = 12;
/** A longer phrase that so large a share of the shorter one's comments have is what they mean by it. */
const NEARLY_ALL = 0.75;
/** When more phrases than these are counted, those that one comment had are forgotten. */
const MOST_PHRASES = 20_000;

/**
 * What several comments write about: the phrases that most of them have, by the number of comments and not of mentions.
 * No topic is part of another. Time grows with the comments, memory doesn't.
 *
 * @param comments newest first
 */
export function topicsOf(comments: readonly Spoken[]): TopicReport[] {
  return withoutParts(countPhrases(comments))
    .sort((a, b) => b.at.length - a.at.length || compare(idOf(a), idOf(b)))
    .slice(0, MOST_TOPICS)
    .map((topic) => {
      const own = topic.at.flatMap((at) => comments[at] ?? []);
      return {
        id: idOf(topic),
        phrase: topic.text,
        count: own.length,
        sentiment: meanOf(own.flatMap(({ score }) => score ?? [])),
        comments: own.map(({ id }) => id),
      };
    });
}

function countPhrases(comments: readonly Spoken[]): Map<string, Candidate & { readonly at: number[] }> {
  const counts = new Map<string, Candidate & { readonly at: number[] }>();
  comments.forEach(({ phrases }, at) => {
    for (const phrase of phrases) {
      const known = counts.get(idOf(phrase));
      if (known) known.at.push(at);
      else counts.set(idOf(phrase), { ...phrase, at: [at] });
    }
    if (counts.size > MOST_PHRASES) forgetRare(counts);
  });
  forgetRare(counts);
  return counts;
}

function forgetRare(counts: Map<string, Candidate>): void {
  for (const [id, { at }] of counts) if (at.length < LEAST) counts.delete(id);
  // So many that are frequent are a flood of equal texts: what came first stays.
  for (const id of [...counts.keys()].slice(MOST_PHRASES / 2)) counts.delete(id);
}

/** A longer phrase takes the place of its parts where it is what they mean; elsewhere it is one of their many cases. */
function withoutParts(counts: ReadonlyMap<string, Candidate>): Candidate[] {
  const kept = new Map<string, Candidate>();
  const byLength = [...counts.values()].sort((a, b) => a.key.length - b.key.length);
  for (const long of byLength) {
    const parts = partsOf(long.key).flatMap((id) => kept.get(id) ?? []);
    if (parts.some(({ at }) => long.at.length < NEARLY_ALL * at.length)) continue;
    for (const part of parts) kept.delete(idOf(part));
    kept.set(idOf(long), { ...long, at: union([long, ...parts]) });
  }
  return [...kept.values()];
}

function partsOf(key: readonly string[]): string[] {
  const parts: string[] = [];
  for (let length = 1; length < key.length; length++)
    for (let first = 0; first + length <= key.length; first++) parts.push(key.slice(first, first + length).join(" "));
  return parts;
}

function union(candidates: readonly Candidate[]): number[] {
  return [...new Set(candidates.flatMap(({ at }) => at))].sort((a, b) => a - b);
}

function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round((1_000 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 1_000 + 0;
}

function idOf({ key }: Phrase): string {
  return key.join(" ");
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
