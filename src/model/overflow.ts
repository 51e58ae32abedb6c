/** What is given up where the queue is full and the collector can't be reached: what has just been said, or what is oldest. */
export type Overflow = "newest" | "oldest";
