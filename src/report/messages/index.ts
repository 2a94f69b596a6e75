import type { Language } from "../../text/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { knownIn } from "./known.ts";
import { nl } from "./nl.ts";
import { systemsIn } from "./systems.ts";
import { waysOutIn } from "./ways-out.ts";

/** Name of a message of a report. */
export type MessageName =
  | keyof typeof en
  | keyof typeof systemsIn.en
  | keyof typeof waysOutIn.en
  | keyof typeof knownIn.en;

/** Every message, in ICU's message format, by language. */
export const messagesIn: { readonly [language in Language]: Readonly<Record<MessageName, string>> } = {
  en: { ...en, ...systemsIn.en, ...waysOutIn.en, ...knownIn.en },
  de: { ...de, ...systemsIn.de, ...waysOutIn.de, ...knownIn.de },
  nl: { ...nl, ...systemsIn.nl, ...waysOutIn.nl, ...knownIn.nl },
};
