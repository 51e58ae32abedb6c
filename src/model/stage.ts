/** Where on the customer's journey a touchpoint lies, in the order of the journey. A team may use words of its own. */
export type Stage =
  | "awareness"
  | "consideration"
  | "purchase"
  | "onboarding"
  | "use"
  | "support"
  | "renewal"
  | "advocacy"
  | (string & {});
