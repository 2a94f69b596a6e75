import type { FileColumn, FileDeclaration } from "./column.ts";

const replicate: FileColumn = {
  name: "replicate",
  type: "INT32",
  unit: "number",
  range: [0, 999],
  meaning:
    "which of the replicates, from 0; the luck of number n is the seed plus n, and so are its persons where they are redrawn",
};

const measure: FileColumn = {
  name: "measure",
  type: "STRING",
  unit: "name of a measure",
  meaning: "which measure; measures.json says what each means",
};

const scheme: FileColumn = {
  name: "scheme",
  type: "STRING",
  isNullable: true,
  unit: "id of a scheme",
  meaning: "the scheme that the measure is of; none for a measure of the whole world",
};

const path: FileColumn = {
  name: "path",
  type: "STRING",
  unit: "names with dots between them",
  meaning:
    "which number of the measure: names that lead to it, places in lists from 0; empty for a single one",
};

const text: FileColumn = {
  name: "text",
  type: "STRING",
  isNullable: true,
  unit: "word",
  meaning: "where the measure says a word instead of a number",
};

const unit: FileColumn = {
  name: "unit",
  type: "STRING",
  unit: "words",
  meaning: "unit of the measure",
};

function value(meaning: string): FileColumn {
  return { name: "value", type: "DOUBLE", isNullable: true, unit: "as the column unit says", meaning };
}

function bound(name: "low" | "high"): FileColumn {
  const unit = "as the column unit says";
  const meaning = `${name === "low" ? "lower" : "upper"} end of the 95 % interval over replicates; none for one run`;
  return { name, type: "DOUBLE", isNullable: true, unit, meaning };
}

const day: FileColumn = {
  name: "day",
  type: "INT32",
  unit: "day",
  range: [0, 36_499],
  meaning: "day since the start, from 0: what is told is as of its end",
};

/** Everything that is told day by day, a row a number. */
export const dailyFile: FileDeclaration = {
  file: "daily.parquet",
  columns: [
    replicate,
    day,
    measure,
    scheme,
    {
      name: "key",
      type: "STRING",
      isNullable: true,
      unit: "grade, decile, interval of points, act, gate or cause of points",
      meaning: "what the number is of, where the measure tells of several; none where it is of all",
    },
    value("the number; none where there is none, as the mean score of nobody"),
    unit,
  ],
};

/** Every number of every measure as documents and reports show it, a row a number. */
export const measuresFile: FileDeclaration = {
  file: "measures.parquet",
  columns: [
    measure,
    scheme,
    path,
    value("what the run came to, or the mean over replicates; none where there is no number"),
    bound("low"),
    bound("high"),
    text,
    unit,
  ],
};

/** The same of each replicate, without what is told by day. */
export const replicatesFile: FileDeclaration = {
  file: "replicates.parquet",
  columns: [replicate, measure, scheme, path, value("what this replicate came to"), text, unit],
};

/** What moved the scores of those whose ledger is kept, a row an entry; the first replicate's. */
export const ledgerFile: FileDeclaration = {
  file: "ledger.parquet",
  columns: [
    day,
    {
      name: "person",
      type: "INT32",
      unit: "id",
      range: [0, 2 ** 31 - 1],
      meaning: "whose entry it is: the number of a synthetic person, as in persons.parquet",
    },
    { name: "scheme", type: "STRING", unit: "id of a scheme", meaning: "in which scheme" },
    {
      name: "cause",
      type: "STRING",
      unit: "id of a rule, or a word",
      meaning:
        "the rule that made it, or what is none: expiry, clamp (cut off at the range's end), reset, decay, newcomer (somebody else lives in the place now and starts afresh), appeal (won: points given back), repair/ID (points got back)",
    },
    {
      name: "points",
      type: "DOUBLE",
      unit: "points",
      meaning: "by how much it moved the score; the start and all entries together are the score",
    },
    {
      name: "mistaken",
      type: "BOOLEAN",
      unit: "yes or no",
      meaning: "whether it comes of a record of what somebody else did",
    },
  ],
};

/** Who the persons are and where they stand at the end of the last day; its columns hang on the schemes. */
export const PERSONS_FILE = "persons.parquet";
