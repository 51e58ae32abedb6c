/** What a fact, a trait or an event property may hold. */
export type Scalar = string | number | boolean | null;

/** Named values given by the host page: event properties, user traits. */
export type Properties = Readonly<Record<string, unknown>>;
