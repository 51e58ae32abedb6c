/** Drawn in our own hand, on 16 by 16, in the colour of the text. */
const PATHS = {
  close: "M4 4l8 8M12 4l-8 8",
  back: "M9.5 3.5 5 8l4.5 4.5",
  done: "M3.5 8.5l3 3 6-7",
};

/** @param name one of ours, or a path drawn elsewhere */
export function Icon({ name }: { name: keyof typeof PATHS | `M${string}` }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name as keyof typeof PATHS] ?? name} />
    </svg>
  );
}
