import { useEffect, useRef, useState } from "preact/hooks";
import type { WireRecord } from "../../../../src/model/wire.js";
import { fitFrame } from "./fit-frame.js";
import type { StageWord, Staging } from "./staging.js";

/** While somebody types, the last word counts. */
const PAUSE_MS = 150;

export interface StageProps {
  readonly staging: Staging | undefined;
  readonly width: string;
  /** Goes up to show the same once more. */
  readonly again: number;
  readonly onRecords: (records: readonly WireRecord[]) => void;
}

/** The page on which the prompt stands: a window of its own, so that its width and its scheme are real. */
export function Stage({ staging, width, again, onRecords }: StageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const origin = useRef<Element | null>(null);
  const [listens, setListens] = useState(false);
  const [failed, setFailed] = useState("");
  const told = useRef(onRecords);
  told.current = onRecords;
  // Of what is not on stage, nothing is drawn again.
  const wanted = staging && JSON.stringify(staging);

  useEffect(() => {
    function hear({ source, data }: MessageEvent<StageWord>): void {
      if (source !== frame.current?.contentWindow) return;
      if ("listens" in data) setListens(true);
      if ("records" in data) told.current(data.records);
      if ("failed" in data) setFailed(data.failed);
      // A dialog takes the focus, from whoever is still typing.
      if ("shown" in data && document.activeElement === frame.current) (origin.current as HTMLElement | null)?.focus();
    }
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);

  useEffect(() => {
    if (!listens || !wanted) return;
    const timer = setTimeout(() => {
      setFailed("");
      origin.current = document.activeElement;
      frame.current?.contentWindow?.postMessage(JSON.parse(wanted), "*");
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [listens, wanted, again]);

  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ground.current || !frame.current) return;
    return fitFrame(ground.current, frame.current, width);
  }, [width]);

  return (
    <div class="ground" ref={ground}>
      <iframe ref={frame} title="The prompt on a page" src="?stage" />
      {failed && (
        <p class="failed" role="status">
          {failed}
        </p>
      )}
    </div>
  );
}
