import type { TouchpointConfig } from "../../model/touchpoints-config.js";
import type { Losses } from "./create-losses.js";

type Messages = NonNullable<TouchpointConfig["messages"]>;

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Gathers texts in other languages. `pt_BR` is written `pt-BR`; what is no language at all is told, once. */
export function createMessages(losses: Losses) {
  const messages: Messages = {};
  const told = new Set<string>();

  return {
    add(written: string, path: string, text: string | undefined, at: string): void {
      const language = written.replaceAll("_", "-");
      if (text === undefined) return;
      if (LANGUAGE.test(language)) messages[language] = { ...messages[language], [path]: text };
      else if (!told.has(written)) losses.lose(at, `texts in "${written}"`, 'name the language like "de" or "pt-BR"');
      if (!LANGUAGE.test(language)) told.add(written);
    },
    all(): Messages | undefined {
      return Object.keys(messages).length > 0 ? messages : undefined;
    },
  };
}
