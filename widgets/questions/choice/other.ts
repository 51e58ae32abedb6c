/** The id of the option for words of one's own. */
export const OTHER = "other";
