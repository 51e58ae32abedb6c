/**
 * `<book-chapter name="The harbour">`: a custom element with a place for a touchpoint, which says `finished` when it was
 * read. It imports nothing of Earshot; on a page without it the place stays empty.
 */
class BookChapter extends HTMLElement {
  static readonly observedAttributes = ["name"];

  attributeChangedCallback(): void {
    const title = document.createElement("h2");
    title.textContent = this.getAttribute("name");
    const text = document.createElement("p");
    text.textContent = "It had rained since noon, and nobody had come to see the boats leave.";
    // In the page and not in a shadow root of its own: into those Earshot doesn't look.
    const place = document.createElement("earshot-prompt");
    place.setAttribute("touchpoint", "chapter-liked");
    const on = document.createElement("button");
    on.textContent = "Read on";
    on.onclick = () => this.dispatchEvent(new Event("finished"));
    this.replaceChildren(title, text, place, on);
  }
}

customElements.define("book-chapter", BookChapter);
