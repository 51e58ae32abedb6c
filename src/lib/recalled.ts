/**
 * A fact or an answer in a text, with the words in its place where it is missing: `{{user.firstName|there}}`. Each part
 * is bounded and neither can take a piece of the other, so no text takes longer than its length.
 */
export const RECALLED = /\{\{([^{}|]{1,200})(?:\|([^{}]{0,200}))?\}\}/g;
