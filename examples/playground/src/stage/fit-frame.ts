/** Of windows, in px. */
const SIZES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  320: [320, 568],
  390: [390, 844],
  768: [768, 1024],
  full: [1280, 1600],
};

const MARGIN = 16;

/** Makes the frame as wide as it is meant to be, and smaller to look at where there is no room for it. */
export function fitFrame(ground: HTMLElement, frame: HTMLIFrameElement, width: string): () => void {
  const [wanted, tall] = SIZES[width] ?? [1280, 1600];

  function fit(): void {
    const [roomAcross, roomDown] = [ground.clientWidth - 2 * MARGIN, ground.clientHeight - 2 * MARGIN];
    const scale = Math.min(1, roomAcross / wanted);
    const height = Math.min(tall, roomDown / scale);
    frame.style.width = `${wanted}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.left = `${MARGIN + Math.max(0, (roomAcross - wanted * scale) / 2)}px`;
    frame.style.top = `${MARGIN + Math.max(0, (roomDown - height * scale) / 2)}px`;
  }

  const observer = new ResizeObserver(fit);
  observer.observe(ground);
  return () => observer.disconnect();
}
