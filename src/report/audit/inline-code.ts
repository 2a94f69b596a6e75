import { type Html, html } from "../html.ts";

/** A text in which what stands between backticks is code, as the audit's sentences have it. */
export function inlineCode(text: string): Html {
  const pieces = text.split("`");
  return html`${pieces.map((piece, position) =>
    // a backtick without its fellow is no more than a character
    position % 2 === 1 && position < pieces.length - 1 ? html`<code>${piece}</code>` : piece,
  )}`;
}
