// In the head of a page under measurement: notes when a prompt is first painted, when a choice in it is, and by how much
// the page was shifted. The same for whoever draws it: a panel of eleven radios, open in a shadow root of its own.

// From inside a frame's callback, the next message comes when the frame has been laid out and painted.
const painted = (fn) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => fn(performance.now());
    port2.postMessage(0);
  });

const isOpen = (element) => element.shadowRoot?.querySelectorAll(":popover-open input[type=radio]").length === 11;

// To look in every frame would make the page draw frames that nobody needs: so from the moment that an element comes.
const promptAt = new Promise((resolve) => {
  const look = () => {
    if ([...document.body.children].some(isOpen)) painted(resolve);
    else requestAnimationFrame(look);
  };
  new MutationObserver((records, observer) => {
    const hosts = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(({ shadowRoot }) => shadowRoot);
    if (!hosts.length) return;
    observer.disconnect();
    if (hosts.some(isOpen)) painted(resolve);
    else requestAnimationFrame(look);
  }).observe(document.documentElement, { childList: true, subtree: true });
});

// From the pointer's own time, as the browser's figure for this has it, to the paint after all who listen were told.
const choiceMs = new Promise((resolve) => {
  const choose = (event) => {
    if (event.composedPath()[0].type === "radio") painted((at) => resolve(at - event.timeStamp));
  };
  addEventListener("click", choose, { capture: true });
});

const paints = { promptAt, choiceMs, shift: 0 };
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) paints.shift += value;
}).observe({ type: "layout-shift", buffered: true });
window.paints = paints;
