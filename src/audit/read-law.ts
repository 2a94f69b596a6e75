import type { Checked, Problem } from "../base/index.ts";
import {
  checkLanguages,
  checkNameOfFile,
  checkShape,
  checkUniqueIds,
  itemsAt,
  type Located,
  mergeProblems,
  readChecked,
  type Texts,
} from "../text/index.ts";
import { type LawText, lawShape } from "./law-shape.ts";

/** An article that rules refer to, with what its file says of the instrument. */
export interface Article {
  readonly id: string;
  readonly called: Texts;
  readonly article: string;
  readonly version: string;
  readonly reach: LawText["reach"];
  readonly isBinding: boolean;
  readonly identifier: LawText["identifier"];
  readonly applies: LawText["articles"][number]["applies"];
  readonly paraphrase: Texts;
  readonly confidence: LawText["articles"][number]["confidence"];
}

/** Every article by id. */
export type Law = ReadonlyMap<string, Article>;

/** The law of a file, or every mistake in it. */
export function readLawFile(text: string, file: string): Checked<LawText> {
  return readChecked(text, file, checkLaw);
}

function checkLaw(top: Located): Checked<LawText> {
  const shape = checkShape(lawShape, top, "law");
  const problems = mergeProblems(shape.problems, [
    ...checkUniqueIds(itemsAt(top, "articles"), "law"),
    ...checkLanguages(top, "law"),
    ...checkNameOfFile(top, "law"),
  ]);
  return shape.value === undefined || problems.length > 0
    ? { problems }
    : { value: shape.value, problems: [] };
}

/** All law of some files by article, or every mistake in them. */
export function readLaw(sources: readonly { readonly text: string; readonly file: string }[]): Checked<Law> {
  const read = sources.map(({ text, file }) => readLawFile(text, file));
  const problems: Problem[] = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { problems };
  const articles = read.flatMap(({ value }) => (value === undefined ? [] : articlesOf(value)));
  return { value: new Map(articles.map((article) => [article.id, article])), problems: [] };
}

function articlesOf({ called, reach, isBinding, version, identifier, articles }: LawText): Article[] {
  return articles.map((article) => ({
    id: article.id,
    called: article.title ?? called,
    article: article.article,
    version: article.version ?? version,
    reach,
    isBinding,
    identifier: article.identifier ?? identifier,
    applies: article.applies,
    paraphrase: article.paraphrase,
    confidence: article.confidence,
  }));
}
