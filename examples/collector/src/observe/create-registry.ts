type Labels = Readonly<Record<string, string>>;

export interface Counter {
  add(labels: Labels, by?: number): void;
}

export interface Histogram {
  observe(value: number): void;
}

export interface Registry {
  counter(name: string, help: string): Counter;
  /** @param bounds upper ends of its buckets, lowest first */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram;
  /** All of it, as Prometheus reads it. */
  text(): string;
}

/**
 * Numbers that only grow. Labels are for a handful of words of our own: each new combination is kept for ever.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function createRegistry(): Registry {
  const families: (() => string[])[] = [];

  function counter(name: string, help: string): Counter {
    const series = new Map<string, number>();
    families.push(() => [
      ...head(name, help, "counter"),
      ...[...series].map(([labels, value]) => `${name}${labels} ${value}`),
    ]);
    return {
      add(labels, by = 1) {
        const key = written(labels);
        series.set(key, (series.get(key) ?? 0) + by);
      },
    };
  }

  function histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    const buckets = bounds.map((bound) => ({ bound, count: 0 }));
    let [count, sum] = [0, 0];
    families.push(() => [
      ...head(name, help, "histogram"),
      ...buckets.map((bucket) => `${name}_bucket{le="${bucket.bound}"} ${bucket.count}`),
      `${name}_bucket{le="+Inf"} ${count}`,
      `${name}_sum ${sum}`,
      `${name}_count ${count}`,
    ]);
    return {
      observe(value) {
        count++;
        sum += value;
        // Each holds those below it too.
        for (const bucket of buckets) if (value <= bucket.bound) bucket.count++;
      },
    };
  }

  return { counter, histogram, text: () => `${families.flatMap((lines) => lines()).join("\n")}\n` };
}

const head = (name: string, help: string, type: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, "_")}"`);
  return pairs.length ? `{${pairs.join()}}` : "";
}
