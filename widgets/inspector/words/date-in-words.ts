const FORMAT: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
};

/** A moment by the visitor's own clock and zone: `3 Nov 2026, 14:05`. */
export function dateInWords(at: number): string {
  // Storage and servers hand in what they like, and a time that is none would throw.
  return Number.isFinite(new Date(at).getTime()) ? new Intl.DateTimeFormat("en-GB", FORMAT).format(at) : "never";
}
