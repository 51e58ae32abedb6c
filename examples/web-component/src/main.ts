import { earshot } from "./earshot.js";
import "./book-chapter.js";

const names = ["The harbour", "The storm", "The bell"];
let read = 0;

document.querySelector("book-chapter")?.addEventListener("finished", ({ currentTarget }) => {
  read += 1;
  earshot.track("chapter_finished", { read });
  if (currentTarget instanceof Element) currentTarget.setAttribute("name", names[read % names.length] ?? "");
});
