/** Markup that is safe to put into a page as it is: only `html` and `markup` make it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What can stand in a page. Texts are escaped, so that nothing a scheme says can be more than words. */
export type HtmlPart = Html | string | undefined | readonly HtmlPart[];

/** Characters that end a text or an attribute in quotes. */
const escapes: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// what cannot be seen, and what turns the order of letters round: a text could pretend to be another
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as page source, safe in elements and in attributes in quotes. */
export function escaped(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, " ")
    .replace(unseen, "")
    .replace(/[&<>"']/g, (character) => escapes[character]);
}

/** Template tag: the source around values is taken as it is, the values are escaped unless they are `Html`. */
export function html(source: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return new Html(source.map((piece, place) => piece + markupOf(values[place])).join(""));
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string") return escaped(part);
  return part.map(markupOf).join("");
}
