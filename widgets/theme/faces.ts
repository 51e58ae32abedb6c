/** A round head, on 16 by 16. */
export const HEAD = "M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z";

/** Five faces, from very unhappy to very happy: the corners of the mouth stay about where they are, its middle moves. */
export const faces = [
  "M5 11.2q3-3.4 6 0",
  "M5.2 10.8q2.8-1.8 5.6 0",
  "M5.2 10.2h5.6",
  "M5.2 9.8q2.8 2.2 5.6 0",
  "M4.8 9.2h6.4q-.5 3-3.2 3t-3.2-3z",
].map((mouth) => `${HEAD}M5.8 6v.6M10.2 6v.6${mouth}` as `M${string}`);
