import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export interface TabsProps {
  readonly tabs: readonly {
    readonly name: string;
    /** Beside the name; 0 is not said. */
    readonly count?: number;
    readonly tone?: "bad";
    readonly content: ComponentChildren;
  }[];
}

/** Which tab a key leads to: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** All contents stay drawn and all but one hidden, so that what was unfolded or typed is there on the way back. */
export function Tabs({ tabs }: TabsProps) {
  const [chosen, setChosen] = useState(0);

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    const next = KEYS[event.key]?.(chosen, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    const button = event.currentTarget.children[next];
    if (button instanceof HTMLElement) button.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label="What to look at" onKeyDown={onKeyDown}>
        {tabs.map(({ name, count = 0, tone = "" }, i) => (
          <button
            key={name}
            type="button"
            class="tab"
            role="tab"
            id={`tab-${name}`}
            aria-controls={`content-${name}`}
            aria-selected={i === chosen}
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => setChosen(i)}
          >
            {name}
            {count > 0 && <span class={`count ${tone}`}>{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ name, content }, i) => (
        <div
          key={name}
          class="content"
          role="tabpanel"
          id={`content-${name}`}
          aria-labelledby={`tab-${name}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing that takes the focus
          tabIndex={0}
          hidden={i !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}
