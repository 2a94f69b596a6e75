/** Longest part of a message that is shown whole. */
const MAX_SHOWN = 300;

/**
 * A text on one line of a terminal: characters that would move the cursor, colour what follows or
 * turn the direction of writing stand as escapes, and what is very long is cut.
 */
export function visible(text: string): string {
  const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 3)}...` : text;
  return escaped(short, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu);
}

/** The same for a text of many lines, whole, with its line ends and tabs. */
export function visibleLines(text: string): string {
  return escaped(text, /(?![\t\r\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu);
}

function escaped(text: string, hidden: RegExp): string {
  return text.replaceAll(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
