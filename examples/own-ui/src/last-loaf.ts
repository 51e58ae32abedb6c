import { earshot } from "./earshot.js";

/** The page's own form about the last loaf: Earshot saves what is in it, and sends it. */
export function startLastLoaf(form: HTMLFormElement): void {
  const status = form.querySelector("[role=status]");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = new FormData(form);
    const answers = { liked: Number(said.get("liked")), wish: String(said.get("wish")) };
    const { stored, online } = await earshot.submit({ touchpoint: "last-loaf", answers });
    if (!status) return;
    if (stored === "none") status.textContent = "Sorry, that could not be saved.";
    else
      status.textContent = online
        ? "Thank you. We read it with our coffee."
        : "Saved. It will go out when you are online.";
    if (stored !== "none") form.reset();
  });
}
