import { IntlMessageFormat } from "intl-messageformat";
import type { Language, Texts } from "../text/index.ts";
import { Html, html } from "./html.ts";
import type { ReportInput, ReportScheme } from "./input.ts";
import { type MessageName, messagesIn } from "./messages/index.ts";
import { type NumberForm, numberText } from "./numbers.ts";
import { itemAt, marked, type Path, type Quote, type Reckoning, reckoned, valueAt } from "./quote.ts";

/** What a message's placeholders can be filled with. A quote `x` also gives the number `xN` to plurals. */
export interface MessageParts {
  readonly [name: string]: Quote | Html | string | number;
}

/** A value of a list in a document, and the path to it. */
export interface Row {
  readonly path: Path;
  readonly cells: { readonly [key: string]: unknown };
}

/** A scheme, its position, and the name under which a measure of its kind stands in the documents. */
export interface NamedScheme {
  readonly scheme: ReportScheme;
  readonly number: number;
  readonly nameOf: (measure: string) => string;
}

/** What sections write with: the words of one language, and the numbers of one input. */
export class Page {
  readonly input: ReportInput;
  readonly language: Language;
  readonly #formats = new Map<MessageName, IntlMessageFormat>();

  constructor(input: ReportInput, language: Language) {
    this.input = input;
    this.language = language;
  }

  /** A text of a file in the page's language. */
  of(texts: Texts): string {
    return texts[this.language];
  }

  /** The society's money, in the page's language. */
  get currency(): string {
    return this.words("currencyName", { currency: this.input.plan.currency });
  }

  /** What incomes are counted by, in the page's language. */
  get incomeUnit(): string {
    return this.words("incomeName", { unit: this.input.plan.incomeUnit.replaceAll(" ", "_") });
  }

  /** A message, with numbers marked. */
  say(name: MessageName, parts: MessageParts = {}): Html {
    const values = Object.entries(parts).flatMap(([key, part]): [string, unknown][] => {
      if (part instanceof Html || typeof part !== "object") return [[key, part]];
      return [
        [key, part.html],
        [`${key}N`, part.value],
      ];
    });
    const said = this.#format(name).format<Html>(Object.fromEntries(values) as Record<string, Html>);
    return html`${[said].flat()}`;
  }

  /** A message about one scheme, which is named where there are several. */
  headed(name: MessageName, scheme: ReportScheme, parts: MessageParts = {}): Html {
    const said = this.say(name, parts);
    return this.input.plan.schemes.length === 1 ? said : html`${this.of(scheme.title)}: ${said}`;
  }

  /** A message as plain words, for pictures and alt texts. */
  words(name: MessageName, parts: MessageParts = {}): string {
    const values = Object.entries(parts).flatMap(([key, part]): [string, string | number][] => {
      if (part instanceof Html) throw new TypeError(`${name}: markup in plain words`);
      if (typeof part !== "object") return [[key, part]];
      return [
        [key, part.text],
        [`${key}N`, part.value],
      ];
    });
    return String(this.#format(name).format(Object.fromEntries(values)));
  }

  /** How an axis writes its numbers. */
  readonly tick = (value: number): string => numberText(value, "points", this.language);

  /** A number of the input. */
  number(path: Path, form: NumberForm): Quote {
    return this.#quote(valueAt(this.input, path), [path], form);
  }

  /** A number that a measure came to: one run's, or the mean of replicates with its interval. */
  measure(name: string, path: Path, form: NumberForm, document: "document" | "without" = "document"): Quote {
    const [mean, low, high] = (["mean", "low", "high"] as const).map((part) => [
      document,
      "measures",
      name,
      part,
      ...path,
    ]);
    if (itemAt(this.input, [document, "measures", name, "mean"]) === undefined) {
      return this.number([document, "measures", name, "value", ...path], form);
    }
    return this.#interval(mean, low, high, form);
  }

  /** Rows of a measure whose value is a list. */
  rows(name: string, document: "document" | "without" = "document"): Row[] {
    const measure = itemAt(this.input, [document, "measures", name]);
    const value = itemAt(measure, ["value"]) ?? itemAt(measure, ["mean"]);
    if (!Array.isArray(value)) return [];
    return value.map((cells, position) => ({ path: [position], cells }));
  }

  /** A number reckoned from others of the input. */
  reckoned(reckoning: Reckoning, quotes: readonly Quote[], form: NumberForm): Quote {
    const paths = quotes.flatMap((quote) => quote.paths);
    const value = reckoned(this.input, paths, reckoning);
    return this.#quote(value, paths, this.isReplicated ? formOfMean(value, form) : form, reckoning);
  }

  /** How many there are of what stands at some paths. */
  count(paths: readonly Path[]): Quote {
    return this.#quote(paths.length, paths, "count", "count");
  }

  /** Schemes that score, with the name under which a measure of theirs stands in the documents. */
  get scored(): readonly NamedScheme[] {
    return this.#named(({ start }) => start !== undefined);
  }

  /** Likewise schemes that score or have sources. */
  get recording(): readonly NamedScheme[] {
    return this.#named(({ start, sources }) => start !== undefined || sources.length > 0);
  }

  /** Likewise all of them. */
  get every(): readonly NamedScheme[] {
    return this.#named(() => true);
  }

  /** Likewise schemes that keep lists, whether they score or not. */
  get listing(): readonly NamedScheme[] {
    return this.#named(({ lists }) => lists.length > 0);
  }

  /** Likewise schemes with a weighted score. */
  get weighted(): readonly NamedScheme[] {
    return this.#named(({ indicators }) => indicators.length > 0);
  }

  /** Whether any scheme does anything: scores, lists, watches or acts. */
  get isAtWork(): boolean {
    const isWatching = this.recording.length + this.listing.length > 0 || this.hasOrganisations;
    return isWatching || this.isActing;
  }

  /** Whether any scheme acts at a gate. */
  get isActing(): boolean {
    return this.input.plan.schemes.some(({ consequences }) => consequences.length > 0);
  }

  /** Whether some scheme looks at organisations, so that there are any. */
  get hasOrganisations(): boolean {
    return this.input.document.measures.organisationsThere !== undefined;
  }

  #named(isOne: (scheme: ReportScheme) => boolean): NamedScheme[] {
    return this.input.plan.schemes
      .flatMap((scheme, number) => (isOne(scheme) ? [{ scheme, number }] : []))
      .map(({ scheme, number }, position) => ({
        scheme,
        number,
        nameOf: (measure: string) => (position === 0 ? measure : `${measure}@${scheme.id}`),
      }));
  }

  /** Whether several runs with other luck stand behind the numbers. */
  get isReplicated(): boolean {
    return this.input.document.replicateHashes !== undefined;
  }

  /** Ends are cut to what shares and counts can be; where all replicates agree there is no interval. */
  #interval(mean: Path, low: Path, high: Path, form: NumberForm): Quote {
    const [from, to] = [low, high].map((path) => valueAt(this.input, path));
    const shown = formOfMean(valueAt(this.input, mean), form);
    const quote = this.number(mean, shown);
    if (Number.isNaN(from) || Number.isNaN(to) || from === to) return quote;
    const [least, most] = [cut(from, form), cut(to, form)];
    const ends = [least, most].map((value) => numberText(value, shown, this.language));
    const [lowHtml, highHtml] = [marked(from, ends[0], [low]), marked(to, ends[1], [high])];
    return {
      ...quote,
      low: least,
      high: most,
      text: `${quote.text} (${ends.join(" – ")})`,
      html: html`${quote.html} <span class="interval">(${lowHtml} – ${highHtml})</span>`,
    };
  }

  #quote(value: number, paths: readonly Path[], form: NumberForm, reckoning?: Reckoning): Quote {
    const text = numberText(value, form, this.language);
    const marking = marked(value, text, paths, reckoning);
    return { value, low: undefined, high: undefined, text, html: marking, paths };
  }

  #format(name: MessageName): IntlMessageFormat {
    const known = this.#formats.get(name);
    if (known !== undefined) return known;
    const format = new IntlMessageFormat(messagesIn[this.language][name], this.language, undefined, {
      ignoreTag: true,
    });
    this.#formats.set(name, format);
    return format;
  }
}

/** A mean of small counts says little without its tenths. */
function formOfMean(mean: number, form: NumberForm): NumberForm {
  return form === "count" && Math.abs(mean) < 10 && !Number.isInteger(mean) ? "tenths" : form;
}

function cut(value: number, form: NumberForm): number {
  if (form === "percent") return Math.min(1, Math.max(0, value));
  return form === "count" ? Math.max(0, value) : value;
}
