import type { Quoted } from "../../audit/index.ts";
import {
  createSay,
  fieldAt,
  isOfChange,
  type Language,
  type Located,
  type MessageValues,
} from "../../text/index.ts";
import type { AssessedScheme, AssessmentInput } from "./input.ts";
import { assessmentSentences, assessmentWords } from "./messages/index.ts";
import type { AssessmentWords, FactId, PartId, SentenceKey } from "./messages/shape.ts";

/** Something that a scheme says, and where. */
export interface Said {
  readonly text: string;
  /** where it stands, as "line 12"; undefined where it follows from several lines */
  readonly place?: string | undefined;
}

type Path = readonly (string | number)[];

/** What parts of an assessment are written with: the words of one language, and one scheme. */
export class AssessmentPen {
  readonly input: AssessmentInput;
  readonly scheme: AssessedScheme["audited"]["scheme"];
  readonly assessed: AssessedScheme;
  readonly language: Language;
  readonly say: (key: SentenceKey, values?: MessageValues) => string;
  readonly #words: AssessmentWords;

  constructor(input: AssessmentInput, assessed: AssessedScheme, language: Language) {
    this.input = input;
    this.assessed = assessed;
    this.scheme = assessed.audited.scheme;
    this.language = language;
    this.#words = assessmentWords[language];
    this.say = createSay(assessmentSentences, language);
  }

  fact(id: FactId): AssessmentWords["fact"][FactId] {
    return this.#words.fact[id];
  }

  part(id: PartId): AssessmentWords["part"][PartId] {
    return this.#words.part[id];
  }

  /** What a word of the scheme means; the word itself where it is one of the scheme's own. */
  value(kind: string, word: string): string {
    const values: Readonly<Record<string, string>> = this.#words.value;
    return values[`${kind}:${word}`] ?? word;
  }

  /** Yes or no. */
  whether(is: boolean): string {
    return this.say(is ? "yes" : "no");
  }

  number(value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 2 }): string {
    return new Intl.NumberFormat(this.language, options).format(value);
  }

  keeper(name: string): string {
    return this.input.called.keepers[name] ?? name;
  }

  /** Something that stands at a path of the scheme. */
  said(text: string, ...path: Path): Said {
    return { text, place: this.placeAt(fieldAt(this.assessed.audited.pieces, ...path)) };
  }

  placeAt(piece: Located | undefined): string | undefined {
    return piece === undefined ? undefined : this.places([piece.at]);
  }

  /** Where something stands: lines of the scheme's own file, or of files that it builds on. */
  places(places: readonly Pick<Quoted, "file" | "line">[]): string | undefined {
    const own = this.assessed.told.file;
    const inOwn = [...new Set(places.filter(({ file }) => file === own).map(({ line }) => line))];
    const others = [
      ...new Set(
        places
          .filter(({ file }) => file !== own)
          .map((at) => (isOfChange({ ...at, column: 1 }) ? at.file : `${at.file}:${at.line}`)),
      ),
    ];
    const lines = inOwn.join(", ");
    const said = inOwn.length === 1 ? this.say("line", { line: lines }) : this.say("lines", { lines });
    const all = [...(inOwn.length === 0 ? [] : [said]), ...others];
    return all.length === 0 ? undefined : all.join("; ");
  }
}
