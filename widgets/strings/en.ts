import { firstEn } from "./first-en.js";
import type { Strings } from "./strings.js";

export const en: Strings = {
  ...firstEn,
  tab: "Feedback",
  keepOpen: "Keep open",
  csat: {
    low: "Very dissatisfied",
    high: "Very satisfied",
    faces: ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
    thumbs: ["Thumbs down", "Thumbs up"],
  },
  ces: { low: "Strongly disagree", high: "Strongly agree" },
  stars: "{n} of {total}",
  emotions: {
    delighted: "Delighted",
    happy: "Happy",
    surprised: "Surprised",
    indifferent: "Indifferent",
    confused: "Confused",
    disappointed: "Disappointed",
    frustrated: "Frustrated",
    angry: "Angry",
  },
  other: "Something else",
  otherHint: "Please say what",
  several: "Choose all that apply",
  placeholder: "In your own words",
  charactersLeft: { one: "{n} character left", other: "{n} characters left" },
  email: "E-mail address",
  phone: "Phone number",
  consent: "You may contact me about my feedback.",
  wrong: {
    email: "Please enter an address like name@example.com.",
    phone: "Please enter a number like +44 20 7946 0958.",
    consent: "Please tick the box, so that we may contact you.",
    missing: "Please answer this question.",
  },
};
