import type { ComponentChildren } from "preact";

export interface SectionProps {
  readonly title: string;
  /** How many there are, or what it comes to, beside the title. */
  readonly note?: string | undefined;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a column, which folds. */
export function Section({ title, note, open = true, children }: SectionProps) {
  return (
    <details class="section" open={open}>
      <summary>
        <h3>{title}</h3>
        {note && <span class="note">{note}</span>}
      </summary>
      <div class="content">{children}</div>
    </details>
  );
}
