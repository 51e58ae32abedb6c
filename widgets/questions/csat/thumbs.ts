/** A thumb up, on 16 by 16; and the same upside down. */
export const thumbs = [
  "M5 8.5V2.8H2.5v5.7zM5 8.3l2.6 5.2c1 0 1.6-.7 1.6-1.7V9.6h3.3a1.2 1.2 0 0 0 1.2-1.4l-.8-4.3a1.3 1.3 0 0 0-1.3-1.1H5",
  "M5 7.5v5.7H2.5V7.5zM5 7.7l2.6-5.2c1 0 1.6.7 1.6 1.7v2.2h3.3a1.2 1.2 0 0 1 1.2 1.4l-.8 4.3a1.3 1.3 0 0 1-1.3 1.1H5",
] as const;
