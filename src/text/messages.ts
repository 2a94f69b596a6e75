import { IntlMessageFormat } from "intl-messageformat";

/** Languages that every message has. */
export const languages = ["en", "de", "nl"] as const;

/** One of `languages`. */
export type Language = (typeof languages)[number];

/** Messages of one language by key, in ICU's message format. */
export type Messages = Readonly<Record<string, string>>;

/** What stands in a message's places: numbers are written as the language writes them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message of one language. @throws Error for a value that the message has a place for and did not get */
export type Say<Key extends string> = (key: Key, values?: MessageValues) => string;

/** A speaker of one language over messages that all have the same keys. */
export function createSay<Key extends string>(
  messages: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
  language: Language,
): Say<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    const message =
      parsed.get(key) ??
      new IntlMessageFormat(messages[language][key], language, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format({ ...values }));
  };
}
