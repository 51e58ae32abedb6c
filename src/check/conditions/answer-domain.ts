import { scaleOf } from "../../lib/scale-of.js";
import { VALENCES, valenceOf } from "../../lib/valence-of.js";
import type { EmotionQuestion, Question, QuestionType } from "../../model/question.js";
import { type Domain, TEXT, whole, word } from "./domain.js";

/** What `answer.ID` or `bucket.ID` may hold, by the question. */
export function answerDomain(family: "answer" | "bucket", question: Question): Domain {
  return family === "answer" ? ofAnswer(question) : ofBucket(question);
}

function ofAnswer(question: Question): Domain {
  const scale = scaleOf(question);
  if (scale) return whole(...scale);
  switch (question.type) {
    case "emotion":
      return word(...feelings(question));
    case "choice": {
      const words = [...question.options.map(({ id }) => id), ...(question.other ? ["other"] : [])];
      return question.multiple ? { is: "list", words } : word(...words);
    }
    case "statement":
      return { is: "missing", code: "no-answer", why: "A statement has no answer" };
    default:
      return TEXT;
  }
}

const BUCKETS: { readonly [type in QuestionType]?: readonly string[] } = {
  nps: ["promoter", "passive", "detractor"],
  csat: ["satisfied", "neutral", "dissatisfied"],
  ces: ["easy", "neutral", "difficult"],
};

function ofBucket(question: Question): Domain {
  if (question.type === "emotion") return word(...felt(question));
  if (question.type === "csat" && question.style === "thumbs") return word("satisfied", "dissatisfied");
  const words = BUCKETS[question.type];
  return words ? word(...words) : { is: "missing", code: "no-bucket", why: `A ${question.type} comes to no bucket` };
}

function feelings({ options }: EmotionQuestion): readonly string[] {
  return options?.map(({ id }) => id) ?? Object.keys(VALENCES);
}

/** What the feelings on the list come to: a team's own list may have no bad ones. */
function felt(question: EmotionQuestion): readonly string[] {
  const buckets = feelings(question).map((id) => {
    const valence = valenceOf(question, id) ?? 0;
    return valence > 0 ? "positive" : valence < 0 ? "negative" : "neutral";
  });
  return [...new Set(buckets)];
}
