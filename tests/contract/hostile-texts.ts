/** Files that nobody means well with, and the code of the first problem that each has to give. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** the codes that have to be among the problems */
  readonly says: readonly string[];
}

const LEVELS = 10_000;
/** Longer than any text that is read, shorter than what `checkExtent` refuses unread. */
const FULL = 990_000;

function hostile(name: string, bytes: string | Uint8Array, ...says: string[]): HostileFile {
  return { name, bytes, says };
}

function levels(line: (level: number) => string, count = LEVELS): string {
  return Array.from({ length: count }, (_, level) => line(level)).join("");
}

function filled(piece: string): string {
  return piece.repeat(Math.floor(FULL / piece.length));
}

/** Bytes as a cheap generator gives them: no text, the same every time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 12; level++) {
    const aliases = Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ");
    lines.push(`a${level}: &a${level} [${aliases}]`);
  }
  return lines.join("\n");
}

/** What is no text at all, or not one in UTF-8. */
export const noTexts: readonly HostileFile[] = [
  hostile("empty", "", "text/empty"),
  hostile("blank", " \n\n   \r\n\t\n", "text/empty"),
  hostile("only comments", "# one\n  # two\n\n# three", "text/empty"),
  hostile("only a document mark", "---\n", "text/empty"),
  hostile("random bytes", noise(100_000), "text/not-utf8"),
  hostile("NULs", new Uint8Array(50_000), "text/binary"),
  hostile(
    "a PNG header",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    "text/not-utf8",
  ),
  hostile("Latin-1", Uint8Array.from([0x61, 0x3a, 0x20, 0xe4, 0x0a]), "text/not-utf8"),
  hostile("a cut-off character", Uint8Array.from([0x61, 0x3a, 0x20, 0xe4, 0xb8]), "text/not-utf8"),
  hostile("UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0]), "text/not-utf8"),
  hostile("an escape sequence", "scheme: \u001b[31mred", "text/binary"),
  hostile("writing turned round", "scheme: \u202etxet", "text/turned"),
  hostile("50 MB", "# filling\n".repeat(5_242_880), "text/too-long"),
  hostile("50 MB of three-byte characters", "\u4e2d".repeat(17_000_000), "text/too-long"),
];

/** What would make a reader that trusts its input recurse, copy or compare without end. */
export const bombs: readonly HostileFile[] = [
  hostile("aliases of aliases", bomb(), "text/alias"),
  hostile("an alias of itself", "a: &a [*a]", "text/alias"),
  hostile("a merge key", "base: &base {a: 1}\nb:\n  <<: *base", "text/alias"),
  hostile("square brackets", "[".repeat(LEVELS), "text/too-deep"),
  hostile("closed square brackets", "[".repeat(LEVELS) + "]".repeat(LEVELS), "text/too-deep"),
  hostile("curly brackets", "{a: ".repeat(LEVELS), "text/too-deep"),
  hostile("closed curly brackets", `${"{a: ".repeat(LEVELS)}1${"}".repeat(LEVELS)}`, "text/too-deep"),
  hostile("both brackets on lines of their own", "[\n{a:\n".repeat(LEVELS / 2), "text/too-deep"),
  hostile(
    "indentation",
    levels((level) => `${" ".repeat(level)}a:\n`, 1400),
    "text/too-deep",
  ),
  hostile(
    "indented lists",
    levels((level) => `${" ".repeat(level)}-\n`, 1400),
    "text/too-deep",
  ),
  hostile("dashes", "- ".repeat(LEVELS), "text/too-deep"),
  hostile("dashes with tabs", "-\t".repeat(LEVELS), "text/too-deep"),
  hostile("question marks", "? ".repeat(LEVELS), "text/too-deep"),
  hostile("question marks and dashes", "? - ".repeat(LEVELS), "text/too-deep"),
  hostile("colons", ": ".repeat(LEVELS), "text/too-deep"),
  hostile("brackets behind a closed quote", `a: "]]]]]]]]]]" \nb: ${"[".repeat(LEVELS)}`, "text/too-deep"),
  hostile("brackets closed in comments", "[ # ]\n".repeat(LEVELS), "text/too-deep"),
  hostile("brackets closed in quotes", "[ ']', ".repeat(LEVELS), "text/too-deep"),
  hostile("brackets behind a block text", `a: |\n  ]]]]\nb: ${"[".repeat(LEVELS)}`, "text/too-deep"),
  hostile("keys within keys", `${"? {".repeat(LEVELS)}`, "text/too-deep"),
  hostile("an anchor at each level", "- &a ".repeat(LEVELS), "text/too-deep"),
  hostile("a tag at each level", "- !a ".repeat(LEVELS), "text/too-deep"),
];

/** What is no deeper than others, only very much of it. */
export const floods: readonly HostileFile[] = [
  hostile("list items", filled("- a\n"), "text/too-long"),
  hostile("empty list items", filled("-\n"), "text/too-long"),
  hostile("one flow list", `a: [${filled("1,")}]`, "text/too-long"),
  hostile(
    "keys",
    levels((level) => `k${level}: 1\n`, 40_000),
    "scheme/unknown-key",
  ),
  hostile(
    "keys in one block of a line",
    `{${levels((level) => `k${level},`, 80_000)}}`,
    "scheme/unknown-key",
  ),
  hostile("one key again and again", "a: 1\n".repeat(40_000), "text/repeated-key"),
  hostile("comments", filled("#\n"), "text/empty"),
  hostile("empty lines", `${filled("\n")}a`, "text/too-long"),
  hostile("documents", filled("---\n"), "text/too-long"),
  hostile("closing brackets", filled("]"), "text/too-long"),
  hostile("quotes", "'a' ".repeat(60_000), "text/malformed"),
  hostile("tabs", "a:\n\tb\n".repeat(30_000), "text/tab"),
  hostile("tags", "!a ".repeat(80_000), "text/malformed"),
  hostile("directives", filled("%A\n"), "text/directive"),
  hostile("aliases", "- *a\n".repeat(60_000), "text/alias"),
  hostile("not a number", "- .nan\n".repeat(60_000), "text/not-a-number"),
  hostile("a line of spaces", `${filled(" ")}a`, "scheme/wrong-kind"),
  hostile("a line of one word", filled("a"), "scheme/wrong-kind"),
  hostile("a key of one word", `${filled("a")}: 1`, "text/malformed"),
  hostile("a text of one line", `scheme: "${filled("a ")}"`, "scheme/wrong-form"),
  hostile("an open quote", `scheme: "${filled("a\n")}`, "text/malformed"),
  hostile("a text of many lines", `scheme: |\n${filled("  a\n")}`, "scheme/wrong-form"),
  hostile(
    "10,000 rules",
    `rules:\n${levels((level) => `  - {id: r-${level}, act: no-act, source: none}\n`)}`,
    "scheme/out-of-range",
  ),
  hostile(
    "10,000 sources that 10,000 rules confuse",
    `sources:\n${levels((level) => `  - {id: s-${level}}\n`)}rules:\n${levels((level) => `  - {source: t-${level}}\n`)}`,
    "scheme/unknown-source",
  ),
  hostile(
    "10,000 works that 10,000 rules confuse",
    `citations:\n${levels((level) => `  W${level}: a work\n`)}rules:\n${levels((level) => `  - {provenance: {cite: [V${level}]}}\n`)}`,
    "scheme/unknown-citation",
  ),
  hostile(
    "10,000 ids that are one",
    `extend: graded-pilots-2018\nrules:\n${levels(() => "  - {id: baby-food}\n")}`,
    "scheme/repeated-id",
  ),
  hostile(
    "10,000 rules over others",
    `extend: graded-pilots-2018\nrules:\n${levels((level) => `  - {id: r-${level}, drop: true}\n`)}`,
    "scheme/drop-nothing",
  ),
  hostile(
    "10,000 grades that are one",
    `grades:\n  scale:\n${levels(() => "    - {label: A}\n")}`,
    "scheme/repeated-grade",
  ),
];
