// What all of them ask, in the words of Earshot's own prompt.
export const TEXT = "How likely are you to recommend us?";
export const LOW = "Not at all likely";
export const HIGH = "Extremely likely";
export const THANKS = "Thank you. We read every answer.";
