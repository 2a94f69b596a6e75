// what begins markup in a line of Markdown, or ends one
const special = /[\\`*_{}[\]<>#|~&!]/g;
// what cannot be seen, and what turns the order of letters round
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// at the beginning of a line these make a list, a rule or a heading
const beginning = /^(\s*)([-+=>]|\d+[.)])/;

/** A text that a scheme says, as words of a Markdown document and no more. */
export function plain(text: string): string {
  return escaped(text.trim()).replace(beginning, (_, space: string, mark: string) => `${space}\\${mark}`);
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\t\n\r]+/g, " ")
      .replace(unseen, "")
      .replace(special, (character) => `\\${character}`)
      // an address alone would be made a link
      .replaceAll("://", "\\://")
  );
}

/** The same, where what stands between backticks is code, as the audit's sentences have it. */
export function withCode(text: string): string {
  const pieces = text.split("`");
  return pieces
    .map((piece, position) => {
      const isCode = position % 2 === 1 && position < pieces.length - 1 && piece.trim() !== "";
      return isCode ? `\`${piece.replace(/[\t\n\r]+/g, " ").replace(unseen, "")}\`` : escaped(piece);
    })
    .join("");
}
