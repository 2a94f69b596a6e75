import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { type Language, languages } from "../../text/index.ts";
import { assessmentSentences } from "../assessment/messages/index.ts";
import { auditMessagesIn } from "../audit/messages/index.ts";
import { type MessageName, messagesIn } from "./index.ts";

const names = Object.keys(messagesIn.en) as MessageName[];

/** Names that a message asks for, in plurals and choices too. */
function placeholders(message: string): string[] {
  const { ast } = { ast: new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst() };
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) walk(each);
    else if (typeof part === "object" && part !== null) {
      const { type, value, options } = part as { type?: number; value?: unknown; options?: object };
      // a literal (0) is words, a # (7) is the number of its plural
      if (type !== undefined && type !== 0 && typeof value === "string") found.add(value);
      for (const option of Object.values(options ?? {})) walk((option as { value: unknown }).value);
    }
  };
  walk(ast);
  return [...found].sort();
}

test("every language has the same messages", () => {
  for (const language of languages)
    expect(Object.keys(messagesIn[language]).sort()).toEqual([...names].sort());
});

test.each(Object.entries({ reports: messagesIn, audits: auditMessagesIn, assessments: assessmentSentences }))(
  "every message of %s parses and asks for the same in every language",
  (_, messages: { readonly [language in Language]: { readonly [name: string]: string } }) => {
    for (const [name, message] of Object.entries(messages.en)) {
      for (const language of languages) {
        const asked = placeholders(messages[language][name]);
        expect(asked, `${language} ${name}`).toEqual(placeholders(message));
      }
    }
  },
);

test("placeholders are found in plurals, too", () => {
  expect(placeholders(messagesIn.en.setting)).toEqual(["days", "daysN", "persons", "personsN", "society"]);
});

test("no message is left in English", () => {
  const same = (["de", "nl"] as const).flatMap((language) =>
    names
      .filter((name) => messagesIn[language][name] === messagesIn.en[name])
      .map((name) => `${language} ${name}`),
  );
  // the same words in both languages, or no words at all
  expect(same).toMatchInlineSnapshot(`
    [
      "de gatesAltItemUnscored",
      "de personNumber",
      "nl indirect",
      "nl gatesAltItemUnscored",
    ]
  `);
});

test("messages hold no numbers of a run: whatever has digits is said here", () => {
  const withDigits = names.filter((name) => /\d/.test(messagesIn.en[name].replace(/=0 \{/g, "")));
  expect(withDigits).toMatchInlineSnapshot(`
    [
      "magnifiedNote",
      "decileName",
      "mistakesTitle",
      "mistakesAlt",
      "per1000First",
      "per1000Second",
      "childrenReached",
      "nthTenth",
      "luckOneRun",
      "luckReplicates",
      "fewCases",
      "indicatorMean",
      "nthFifth",
    ]
  `);
});
