/** Languages of ours in which some write other digits than 0 to 9, and whoever asks for digits by name. */
const OTHER_DIGITS = /^(ar|fa|ur)\b|-u-/i;

/** How a language writes a number; one that the browser doesn't know, as the browser's own does. */
export function numberIn(locale: string): (value: number) => string {
  let format: ((value: number) => string) | undefined;
  return (value) => {
    // The first use of `Intl` costs a page 15 ms and more, and a number of up to three digits needs none of it.
    if (value < 1000 && !OTHER_DIGITS.test(locale)) return String(value);
    format ??= new Intl.NumberFormat(locale).format;
    return format(value);
  };
}
