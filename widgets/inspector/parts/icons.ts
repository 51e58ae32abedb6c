/** What the prompt's icons don't have, drawn in the same hand: on 16 by 16, one path. */
export const icons = {
  earshot: "M4 8h.01M7.2 5.2a4 4 0 0 1 0 5.6M10 2.6a7.6 7.6 0 0 1 0 10.8",
  refresh: "M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3",
  side: "M2.5 3.5h11v9h-11zM10 3.5v9",
  fold: "M4 11.5h8",
  open: "M6 4l4 4-4 4",
  wait: "M8 4.5V8l2.5 1.5",
  shut: "M5 5l6 6M11 5l-6 6",
} as const;
