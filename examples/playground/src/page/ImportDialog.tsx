import { useEffect, useRef, useState } from "preact/hooks";
import { type ImportResult, importSurveys, type Product, products } from "../document/import-surveys.js";
import { TextField } from "../parts/fields.js";
import { Segments } from "../parts/Segments.js";

export interface ImportDialogProps {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Surveys of another product, pasted in; and what of them could not be carried over. */
export function ImportDialog({ onText, onClose }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [product, setProduct] = useState<Product>("posthog");
  const [exported, setExported] = useState("");
  const [result, setResult] = useState<ImportResult | string>();
  useEffect(() => dialog.current?.showModal(), []);

  function bringOver(): void {
    const next = importSurveys(product, exported);
    setResult(next);
    if (typeof next === "object") onText(next.text);
  }

  return (
    <dialog ref={dialog} aria-labelledby="import-title" onClose={onClose}>
      <h2 id="import-title">Import surveys</h2>
      <p class="quiet-text">Paste what the product’s API gives for its surveys. It stays on this page.</p>
      <Segments
        label="From"
        name="product"
        value={product}
        options={Object.entries(products)}
        onChoose={(next) => setProduct(next as Product)}
      />
      <TextField code label="The export, JSON" rows={10} value={exported} onInput={setExported} />
      {result !== undefined && <Result result={result} />}
      <div class="buttons end">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {typeof result === "object" ? "Done" : "Cancel"}
        </button>
        <button type="button" class="button primary" disabled={exported.trim() === ""} onClick={bringOver}>
          Import
        </button>
      </div>
    </dialog>
  );
}

function Result({ result }: { readonly result: ImportResult | string }) {
  if (typeof result === "string") {
    return (
      <p class="wrong" role="alert">
        {result}
      </p>
    );
  }
  const { notes } = result;
  return (
    <section aria-label="What could not be carried over" class="losses">
      <p role="status">
        {notes.length === 0 ? "All of it came along." : `It is here. ${notes.length} things are not as before:`}
      </p>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ survey, path, what, instead }) => (
            <li key={`${path} ${what}`}>
              {survey && <b>{survey}: </b>}
              {what}
              {instead && <span class="quiet-text"> Instead: {instead}.</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
