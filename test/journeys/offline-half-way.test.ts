import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting } from "../helpers/hosting.js";

const { enter, visitor } = hosting();

test("the network goes once a prompt is shown: all of it still works, the ending says the truth, and it arrives", async () => {
  const long = asking("a", {
    questions: [
      { id: "score", type: "nps", text: "How was a?" },
      { id: "feel", type: "emotion", text: "How do you feel?" },
      { id: "mail", type: "contact", text: "Where can we reach you?" },
      { id: "why", type: "text", text: "Why?" },
    ],
    presentation: { as: "bar" },
  });
  const { page, site, prompt, collector, sees, call, complaints } = await enter({
    lang: "de",
    touchpoints: unlimited(long),
  });
  await call("track", "a");
  await sees("a");
  // What keeps what is said comes once it has been painted.
  await expect.poll(() => site.requests.some((path) => path.includes("earshot-asker-keeper"))).toBe(true);
  await page.waitForLoadState("networkidle");
  await visitor().context.setOffline(true);

  await prompt.getByRole("radio", { name: "3", exact: true }).click();
  await prompt.getByRole("radio", { name: "Verwirrt" }).click();
  await prompt.getByLabel("E-Mail-Adresse").fill("ann@example");
  await prompt.getByRole("button", { name: "Weiter" }).click();
  await prompt.getByRole("alert").getByText("Bitte geben Sie eine Adresse").waitFor();
  await prompt.getByLabel("E-Mail-Adresse").fill("ann@example.com");
  await prompt.getByRole("checkbox").click();
  await prompt.getByRole("button", { name: "Weiter" }).click();
  await prompt.getByRole("textbox").fill("offline");
  await prompt.getByRole("button", { name: "Senden" }).click();
  await prompt.getByRole("heading", { name: "Vielen Dank" }).waitFor();
  await prompt.getByText("Gespeichert. Wird gesendet, sobald Sie wieder online sind.").waitFor();
  expect(collector.stored("response")).toEqual([]);

  await visitor().context.setOffline(false);
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([
      {
        complete: true,
        locale: "de",
        answers: [{ value: 3 }, { value: "confused" }, { value: "ann@example.com" }, {}],
      },
    ]);
  // The browser itself tells of what it could not reach.
  expect(complaints.filter((line) => !line.startsWith("Failed to load resource"))).toEqual([]);
});

test("the network goes before anything is due: what was loaded ahead asks all the same", async () => {
  const visit = await enter({ touchpoints: { ...unlimited(asking("a")), test: false } });
  // A second after the load there is all that it takes.
  await expect.poll(() => visit.site.requests.filter((path) => path.includes("earshot-ui-languages"))).toHaveLength(1);
  await visit.page.waitForLoadState("networkidle");
  await visitor().context.setOffline(true);
  await visit.call("track", "a");
  await visit.sees("a");
  await visit.answers(5, "offline");
  await visitor().context.setOffline(false);
  await expect
    .poll(() => visit.collector.stored("response"))
    .toMatchObject([{ answers: [{ value: 5 }, { value: "offline" }] }]);
});
