import type { TransportOptions } from "../../src/transport/create-transport.js";

/** The way to a collector that speaks our own format. */
export const ourTransport: Omit<TransportOptions, "now"> = {
  url: "https://collector.example/v1/batch",
  key: undefined,
  sdk: "earshot/0.1.0",
  site: "shop.example",
  headers: {},
  contentType: "application/json",
  ack: "auto",
  format: undefined,
  inspect: undefined,
};
