/** A file that nobody means well with, and the codes of problems that it has to give. */
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
  hostile("an anchor at each level", "- &a ".repeat(LEVELS), "text/malformed"),
  hostile("a tag at each level", "- !a ".repeat(LEVELS), "text/malformed"),
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

const hostileKeys = ["__proto__", "constructor", "prototype"];
const inheritedKeys = ["toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

/** A key at every level of a scheme: at the top, in a block, in an item, in a name of one's own choice. */
function everywhere(key: string): string {
  return [
    `${key}: 1`,
    `status: {${key}: 1}`,
    `citations: {${key}: {${key}: 1}}`,
    `rules: [{id: a, ${key}: {${key}: 1}, cap: {${key}: 1}}]`,
    `score: {kind: points, ${key}: 1, decay: {${key}: 1}}`,
    `grades: {${key}: 1, scale: [{${key}: 1}]}`,
  ].join("\n");
}

/** Keys, numbers and words that programs take for something else. */
export const traps: readonly HostileFile[] = [
  ...hostileKeys.map((key) => hostile(`the key ${key} everywhere`, everywhere(key), "text/forbidden-key")),
  ...hostileKeys.map((key) =>
    hostile(`the key ${key} in quotes`, `"${key}": {"${key}": 1}`, "text/forbidden-key"),
  ),
  ...inheritedKeys.map((key) => hostile(`the key ${key} everywhere`, everywhere(key), "scheme/unknown-key")),
  ...inheritedKeys.map((key) =>
    hostile(
      `${key} as a value`,
      `operator: ${key}\nscore: {kind: ${key}}\ncovers: {persons: ${key}}`,
      "scheme/unknown-value",
    ),
  ),
  hostile("a key of nothing", ": 1\n? \n", "text/forbidden-key"),
  hostile("a key that is a list", "? [a, b]\n: 1", "text/forbidden-key"),
  hostile("a key behind a no-break space", "status:\n  \u00a0today: ended", "text/forbidden-key"),
  ...[".nan", ".inf", "-.inf", "1e400", "-1e999"].map((number) =>
    hostile(`the number ${number}`, `score: {kind: points, start: ${number}}`, "text/not-a-number"),
  ),
  ...["0x10", "0o17", "010", "-007", "12345678901234567890"].map((number) =>
    hostile(`the number ${number}`, `score: {kind: points, start: ${number}}`, "text/unclear-number"),
  ),
  ...["1e300", "-1e300", "99999999999"].map((number) =>
    hostile(`the number ${number}`, `score: {kind: points, start: ${number}}`, "scheme/out-of-range"),
  ),
  ...["1_000", "'1,5'", "'5'", "2018-04-03", "12:30:00", "yes", "null", "~", ""].map((word) =>
    hostile(
      `${word || "nothing"} for a number`,
      `score: {kind: points, start: ${word}}`,
      "scheme/wrong-kind",
    ),
  ),
  ...["yes", "no", "on", "off", "y", "1", "null"].map((word) =>
    hostile(`${word} for true or false`, `covers: {persons: ${word}}`, "scheme/wrong-kind"),
  ),
  ...["two words", "Ümlaut", "\u6210\u90fd", "../../etc/passwd", "a--b", "-a", "A", "a.b", "\u{1f600}"].map(
    (id) => hostile(`the id ${id}`, `scheme: "${id}"\nrules: [{id: "${id}"}]`, "scheme/wrong-form"),
  ),
  hostile("a NUL in a name", 'extend: "a\\0b"', "scheme/extend-unknown"),
  hostile("a NUL in a society", 'scheme: a\nsociety: "a\\0b"', "world/not-found"),
  hostile("a name of 5,000 letters", `extend: ${"a".repeat(5000)}`, "scheme/extend-unknown"),
  hostile("a folder for a society", "scheme: a\nsociety: /", "world/unreadable"),
  hostile("a device for a society", "scheme: a\nsociety: /dev/zero", "world/unreadable"),
  hostile("a folder to extend", "extend: /", "scheme/extend-unknown"),
  hostile("an escape sequence in an escape", 'scheme: "\\e[31mred"', "scheme/wrong-form"),
];
