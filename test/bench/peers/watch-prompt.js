// In the head of a page under measurement: notes when the prompt can be seen, and when what is pressed in it shows. The same
// for whoever draws it, in a shadow root or not. The prompt is there when what one presses in it lies in the window; its
// entrance begins then, if it has one.
const find = (selector) => {
  for (const element of document.body.children) {
    const found = (element.shadowRoot ?? element).querySelector(selector);
    if (found) return found;
  }
};

const isVisible = (element) => {
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  const { top, left, bottom, right, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
};

// From inside a frame's callback, the next message comes when the frame has been laid out and painted.
const afterPaint = (fn) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => fn(performance.now());
  port2.postMessage(0);
};

/** Milliseconds from the call to the end of the first frame that shows the prompt. */
function ask(call, selector) {
  const before = performance.now();
  call();
  return new Promise((resolve) => {
    const look = () => {
      if (isVisible(find(selector))) afterPaint((at) => resolve({ ms: at - before, bytes: bytesUntil(at) }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What has been transferred of bodies, as they were packed, the page's own not counted. */
const bytesUntil = (at) =>
  performance
    .getEntriesByType("resource")
    .filter(({ responseEnd }) => responseEnd <= at)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

const place = (selector) => {
  const { x, y, width, height } = find(selector).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

// From the pointer's own time, as the browser's figure for this has it, to the paint after all who listen were told.
const pressedMs = new Promise((resolve) => {
  const pressed = ({ timeStamp }) => requestAnimationFrame(() => afterPaint((at) => resolve(at - timeStamp)));
  addEventListener("click", pressed, { capture: true, once: true });
});

window.watch = { ask, find, place, pressedMs };
