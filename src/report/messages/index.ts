import type { Language } from "../../text/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { systemsIn } from "./systems.ts";

/** Name of a message of a report. */
export type MessageName = keyof typeof en | keyof typeof systemsIn.en;

/** Every message, in ICU's message format, by language. */
export const messagesIn: { readonly [language in Language]: Readonly<Record<MessageName, string>> } = {
  en: { ...en, ...systemsIn.en },
  de: { ...de, ...systemsIn.de },
  nl: { ...nl, ...systemsIn.nl },
};
