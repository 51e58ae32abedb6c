// The same prompt by hand, as someone would who needs this one and no other: an NPS question in the corner of the page,
// which thanks whoever chooses. It decides nothing, saves nothing and sends nothing.
const CSS = `
:host { all: initial !important; display: contents !important }
* { box-sizing: border-box }
.panel { position: fixed; inset: auto 24px 24px auto; width: 428px; max-height: calc(100vh - 48px); margin: 0;
  padding: 24px; overflow: auto; border: 1px solid rgb(120 128 150 / .22); border-radius: 16px; background: #fff;
  color: #16181d; font: .875em/1.45 system-ui, sans-serif;
  box-shadow: 0 2px 6px rgb(0 0 0 / .06), 0 24px 48px -12px rgb(0 0 0 / .24); animation: arrive .16s ease-out }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0 }
.title { padding: 0 36px 0 0; font-size: 1.1429em; font-weight: 600; line-height: 1.375 }
.options { display: grid; grid-auto-columns: minmax(0, 1fr); grid-auto-flow: column; gap: 4px; margin-top: 20px }
label { position: relative }
input { position: absolute; inset: 0; z-index: 1; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
.face { display: grid; place-items: center; min-height: 40px; border-radius: 8px; background: rgb(120 128 150 / .1);
  font-weight: 500 }
label:hover .face { background: rgb(120 128 150 / .22) }
:checked + .face { background: #5753c9; color: #fff }
:focus-visible + .face, .close:focus-visible { outline: 2px solid #5753c9; outline-offset: 2px }
.ends { display: flex; justify-content: space-between; gap: 24px; margin-top: 8px; color: #5a606d; font-size: .8571em }
.close { position: absolute; inset: 16px 16px auto auto; width: 36px; height: 36px; border: 0; background: none;
  color: #5a606d; cursor: pointer }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round }
@keyframes arrive { from { opacity: 0; translate: 0 8px } }
`;

function radio(value) {
  const end = { 0: ' aria-describedby="low"', 10: ' aria-describedby="high"' }[value] ?? "";
  return `<label><input type="radio" name="score" value="${value}"${end}><span class="face">${value}</span></label>`;
}

const HTML = `<div class="panel" popover="manual" role="dialog" aria-labelledby="title" lang="en" dir="ltr">
<fieldset><legend id="title" class="title">How likely are you to recommend us?</legend>
<div class="options">${Array.from({ length: 11 }, (_, value) => radio(value)).join("")}</div>
<div class="ends"><span id="low">Not at all likely</span><span id="high">Extremely likely</span></div></fieldset>
<button type="button" class="close" aria-label="Close">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg></button></div>`;

function ask() {
  const host = document.createElement("floor-prompt");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = HTML;
  const panel = root.querySelector(".panel");
  root.querySelector(".close").addEventListener("click", () => host.remove());
  root.querySelector("fieldset").addEventListener("click", ({ target }) => {
    if (target.type !== "radio") return;
    const thanks = document.createElement("h2");
    thanks.className = "title";
    thanks.id = "title";
    thanks.textContent = "Thank you. We read every answer.";
    root.querySelector("fieldset").replaceWith(thanks);
  });
  document.body.append(host);
  panel.showPopover();
}

if (document.currentScript.dataset.on !== "load") window.ask = ask;
else if (document.readyState === "complete") ask();
else addEventListener("load", ask);
