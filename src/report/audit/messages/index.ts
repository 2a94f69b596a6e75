import type { Language } from "../../../text/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Name of a message of an audit's page. */
export type AuditMessage = keyof typeof en;

/** Every message, in ICU's message format, by language. */
export const auditMessagesIn: Readonly<Record<Language, Readonly<Record<AuditMessage, string>>>> = {
  en,
  de,
  nl,
};
