import type { ComponentChildren } from "preact";

export interface SectionProps {
  readonly title: string;
  /** Beside the title, in few words. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section class="section">
      <h3>
        {title}
        {aside && <small>{aside}</small>}
      </h3>
      {children}
    </section>
  );
}
