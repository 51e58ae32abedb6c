import { useState } from "preact/hooks";

const KEY = "earshot-name";

/** Who works at cases here: a key has no person. Kept until the tab is closed, where the browser lets us. */
export function useOwnName(): readonly [name: string, keep: (name: string) => void] {
  const [name, setName] = useState(read);

  function keep(next: string): void {
    setName(next);
    try {
      sessionStorage.setItem(KEY, next);
    } catch {
      // It is typed once more.
    }
  }

  return [name, keep];
}

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}
