const CODE = /\{.+\}|\?earshot[\w=-]*|earshot\.\w+(\([^)]*\))?|(frequency|limits)\.groups|\*+/g;

/** Marks what is code among words that an editor shows as they are: "given to `earshot.track`". */
export function withCode(text: string): string {
  return text.replace(CODE, (code) => `\`${code}\``);
}
