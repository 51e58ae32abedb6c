const OWN: Readonly<Record<string, string>> = {
  device: "Device",
  locale: "Language",
  account: "Account",
  source: "Source",
};

/** "Device", "Language"; of a trait that the site has told: "Trait “plan”". */
export function nameOfFacet(by: string): string {
  return OWN[by] ?? `Trait “${by.replace(/^trait\./, "")}”`;
}
