export { inWords } from "./eligibility/in-words.js";
