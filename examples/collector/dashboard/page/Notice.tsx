import type { Report } from "../../src/report.js";

const time = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The collector doesn't answer: what is on the page is the last that is known, and says from when. */
export function Notice({ report }: { report: Report | undefined }) {
  if (report) {
    return (
      <p class="notice" role="status">
        The collector can’t be reached. This is what was known at {time.format(report.at)}. Trying again…
      </p>
    );
  }
  return (
    <section class="empty" role="status">
      <h1>The collector can’t be reached.</h1>
      <p>Answers are safe meanwhile: they wait on the visitors’ devices. This page tries again every few seconds.</p>
    </section>
  );
}
