import { type Band, METRIC, type Metric } from "../insight/metric.js";

const NPS: Readonly<Record<Band, string>> = { poor: "Detractor", middle: "Passive", good: "Promoter" };

/** What one answer makes of somebody: "Detractor", "Satisfied", "Hard". */
export function nameOfBand(metric: Metric, band: Band): string {
  return metric === "nps" ? NPS[band] : METRIC[metric].bands[band];
}
