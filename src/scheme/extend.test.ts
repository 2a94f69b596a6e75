import { describe, expect, test } from "vitest";
import { bareValue, fieldAt, keyPlaceAt, pieceAt } from "../text/index.ts";
import { readExtended } from "./extend.ts";

type Texts = Readonly<Record<string, string>>;

/** Reads the first of the texts, with the others beside it. */
function read(texts: Texts) {
  const [[name, text]] = Object.entries(texts);
  const asked: string[] = [];
  const reading = readExtended(text, `${name}.yaml`, (wanted) => {
    asked.push(wanted);
    return texts[wanted] === undefined ? undefined : { text: texts[wanted], file: `${wanted}.yaml` };
  });
  return { ...reading, asked };
}

function value(texts: Texts): unknown {
  const { pieces, problems } = read(texts);
  if (problems.length > 0 || pieces === undefined) throw new Error(JSON.stringify(problems));
  return bareValue(pieces);
}

function told(texts: Texts): string[] {
  return read(texts).problems.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`);
}

describe("what is merged", () => {
  test("a scheme that extends nothing is what it says, and nobody is asked", () => {
    const { pieces, asked } = read({ a: "scheme: a\nplace: here" });
    expect(pieces && bareValue(pieces)).toEqual({ scheme: "a", place: "here" });
    expect(asked).toEqual([]);
  });

  test("blocks merge key by key, at any depth; what stands above wins", () => {
    const texts = {
      a: "scheme: a\nextend: b\nscore: {start: 5, deep: {x: 1}}",
      b: "scheme: b\nplace: there\nscore: {start: 1, cap: 9, deep: {x: 0, y: 2}}",
    };
    expect(value(texts)).toEqual({
      ...{ scheme: "a", extend: "b", place: "there", score: { start: 5, cap: 9, deep: { x: 1, y: 2 } } },
    });
  });

  test("a block that names another kind replaces the one beneath, keys and all", () => {
    const texts = {
      a: "scheme: a\nextend: b\nscore: {kind: none}\neffect: {kind: price, factor: 2}",
      b: "scheme: b\nscore: {kind: points, start: 1}\neffect: {kind: price, factor: 3, chance: 1}",
    };
    expect(value(texts)).toMatchObject({
      score: { kind: "none" },
      effect: { kind: "price", factor: 2, chance: 1 },
    });
    expect((value(texts) as { score: object }).score).toEqual({ kind: "none" });
  });

  test("items with an id merge one by one, keep their order, and new ones come last", () => {
    const texts = {
      a: "scheme: a\nextend: b\nrules: [{id: new, n: 3}, {id: y, n: 9}]",
      b: "scheme: b\nrules: [{id: x, n: 1}, {id: y, n: 2, m: 5}]",
    };
    expect(value(texts)).toMatchObject({
      rules: [
        { id: "x", n: 1 },
        { id: "y", n: 9, m: 5 },
        { id: "new", n: 3 },
      ],
    });
  });

  test("lists without ids are replaced as a whole, and so is anything that changes its kind", () => {
    const texts = {
      a: "scheme: a\nextend: b\nwords: [z]\nscale: [{label: A}]\nblock: text\ntext: {a: 1}",
      b: "scheme: b\nwords: [x, y]\nscale: [{label: A}, {label: B}]\nblock: {a: 1}\ntext: words",
    };
    expect(value(texts)).toMatchObject({
      words: ["z"],
      scale: [{ label: "A" }],
      block: "text",
      text: { a: 1 },
    });
  });

  test("the name of a scheme is its own: one that gives none inherits none", () => {
    expect(value({ a: "extend: b", b: "scheme: b\nplace: there" })).toEqual({ extend: "b", place: "there" });
  });

  test("a chain merges from its end upwards", () => {
    const texts = {
      a: "scheme: a\nextend: b\nrules: [{id: x, n: 3}]",
      b: "scheme: b\nextend: c\nrules: [{id: x, m: 2}, {id: y, drop: true}]",
      c: "scheme: c\nrules: [{id: x, n: 1, m: 1, l: 1}, {id: y}]",
    };
    expect(value(texts)).toMatchObject({ rules: [{ id: "x", n: 3, m: 2, l: 1 }] });
  });

  test("a key that objects inherit is a key like any other", () => {
    const texts = { a: "scheme: a\nextend: b\ntoString: {x: 1}", b: "scheme: b\ntoString: {y: 2}" };
    expect(value(texts)).toMatchObject({ toString: { x: 1, y: 2 } });
  });
});

describe("what is dropped", () => {
  test("an item that says so takes away the one beneath, and itself", () => {
    const texts = {
      a: "scheme: a\nextend: b\nrules: [{id: x, drop: true}]",
      b: "scheme: b\nrules: [{id: x}, {id: y}]",
    };
    expect(value(texts)).toMatchObject({ rules: [{ id: "y" }] });
  });

  test("dropping what is not there is told, with or without a scheme beneath", () => {
    const above = "scheme: a\nextend: b\nrules:\n  - {id: z, drop: true}";
    expect(told({ a: above, b: "scheme: b\nrules: [{id: x}]" })).toEqual(["a.yaml:4:19 scheme/drop-nothing"]);
    expect(told({ a: above, b: "scheme: b" })).toEqual(["a.yaml:4:19 scheme/drop-nothing"]);
    expect(told({ a: "scheme: a\nrules: [{id: z, drop: true}]" })).toEqual([
      "a.yaml:2:23 scheme/drop-nothing",
    ]);
  });

  test("what is dropped in the middle of a chain cannot be dropped again", () => {
    const texts = {
      a: "scheme: a\nextend: b\nrules: [{id: x, drop: true}]",
      b: "scheme: b\nextend: c\nrules: [{id: x, drop: true}]",
      c: "scheme: c\nrules: [{id: x}]",
    };
    expect(told(texts)).toEqual(["a.yaml:3:23 scheme/drop-nothing"]);
  });

  test.each(["yes", "false", "'true'", "1"])(
    "an item is not dropped by `drop: %s`, which is told",
    (word) => {
      const texts = {
        a: `scheme: a\nextend: b\nrules: [{id: x, drop: ${word}}]`,
        b: "scheme: b\nrules: [{id: x, n: 1}]",
      };
      expect(told(texts)).toEqual(["a.yaml:3:23 scheme/drop-nothing"]);
      expect(read(texts).pieces && bareValue(pieceAt(read(texts).pieces as never, ["rules"]))).toEqual([
        { id: "x", n: 1 },
      ]);
    },
  );
});

describe("what cannot be extended", () => {
  test("a scheme that is not there is told where it is named", () => {
    expect(told({ a: "scheme: a\nextend: nowhere" })).toEqual(["a.yaml:2:9 scheme/extend-unknown"]);
    expect(told({ a: "scheme: a\nextend: b", b: "scheme: b\nextend: nowhere" })).toEqual([
      "b.yaml:2:9 scheme/extend-unknown",
    ]);
  });

  test("a circle is told where it closes, however long it is", () => {
    expect(told({ a: "scheme: a\nextend: a" })).toEqual(["a.yaml:2:9 scheme/extend-circle"]);
    const texts = { a: "scheme: a\nextend: b", b: "scheme: b\nextend: c", c: "scheme: c\nextend: b" };
    expect(told(texts)).toEqual(["c.yaml:2:9 scheme/extend-circle"]);
  });

  test("a chain of eight is read, of nine is not", () => {
    const chain = (length: number): Texts =>
      Object.fromEntries(
        Array.from({ length: length + 1 }, (_, link) => [
          `s${link}`,
          link === length ? `scheme: s${link}` : `scheme: s${link}\nextend: s${link + 1}`,
        ]),
      );
    expect(told(chain(8))).toEqual([]);
    expect(told(chain(9))).toEqual(["s8.yaml:2:9 scheme/extend-circle"]);
  });
});

describe("where it was written", () => {
  const texts = {
    a: "scheme: a\nextend: b\nrules:\n  - id: x\n    points: 2",
    b: "scheme: b\n# a line\nrules:\n  - id: x\n    act: old\n    points: 1",
  };

  test("each piece keeps the place and the file where it was written", () => {
    const { pieces } = read(texts);
    if (pieces === undefined) throw new Error("nothing was read");
    expect(fieldAt(pieces, "rules", 0, "points")?.at).toEqual({ file: "a.yaml", line: 5, column: 13 });
    expect(keyPlaceAt(pieces, ["rules", 0, "points"])).toEqual({ file: "a.yaml", line: 5, column: 5 });
    expect(keyPlaceAt(pieces, ["rules", 0, "act"])).toEqual({ file: "b.yaml", line: 5, column: 5 });
    expect(fieldAt(pieces, "rules", 0, "act")?.at).toEqual({ file: "b.yaml", line: 5, column: 10 });
  });

  test("a mistake of form in a scheme beneath is told in its file, and hides none above", () => {
    expect(told({ a: "scheme: a\nextend: b\nx: 1\nx: 2", b: "scheme: b\ny: 1\ny: 2" }).sort()).toEqual([
      "a.yaml:4:1 text/repeated-key",
      "b.yaml:3:1 text/repeated-key",
    ]);
  });

  test("ids that stand twice are told in the file that repeats them, before merging hides them", () => {
    expect(told({ ...texts, a: "scheme: a\nextend: b\nrules: [{id: x, n: 1}, {id: x, n: 2}]" })).toEqual([
      "a.yaml:3:29 scheme/repeated-id",
    ]);
  });

  test("a scheme beneath that cannot be taken apart leaves nothing to check", () => {
    const { pieces, problems } = read({ a: "scheme: a\nextend: b", b: "x: [1" });
    expect(pieces).toBeUndefined();
    expect(problems.map(({ at }) => at.file)).toEqual(["b.yaml"]);
  });
});
