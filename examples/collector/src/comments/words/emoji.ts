import { emojiEmotion } from "emoji-emotion";
import type { Feeling } from "../lexicon.js";

const WEIGHTS = new Map(emojiEmotion.map(({ emoji, polarity }) => [emoji.replaceAll("\uFE0F", ""), polarity]));

const FEELINGS: Readonly<Record<Feeling, string>> = {
  delighted: "🤩 😍 🥳 😻 💯 🥰",
  happy: "😀 😃 😄 😁 😊 🙂 😌 ☺",
  surprised: "😲 😮 😯 🤯",
  indifferent: "😐 😑 😶 🤷",
  confused: "😕 🤔 😵",
  disappointed: "😞 😔 ☹ 🙁 😟 😢",
  frustrated: "😤 😫 😩 😖 😣 🤦 🙄",
  angry: "😠 😡 🤬 👿 🖕",
};

const FELT = new Map(
  Object.entries(FEELINGS).flatMap(([feeling, emoji]) => emoji.split(" ").map((one) => [one, feeling as Feeling])),
);

/** -5 bad, 5 good; `undefined` where a picture says neither. */
export function emojiWeight(emoji: string): number | undefined {
  return WEIGHTS.get(emoji) || undefined;
}

export function emojiFeeling(emoji: string): Feeling | undefined {
  // Those of a person who shrugs come with the person's sex behind a joiner.
  return FELT.get(emoji.split("\u200D", 1)[0] ?? "");
}
