import { expect, test } from "vitest";
import { saidBy } from "./examples.ts";

test("a text that cannot be read says why, and what to do about it", () => {
  expect(saidBy("text/empty")).toMatchInlineSnapshot(`
    "1:1 the file holds nothing but comments
    hint start from one that ships: \`glasshouse list\` names them"
  `);
  expect(saidBy("text/too-deep")).toMatchInlineSnapshot(`
    "2:40 the text is nested too deeply
    allowed at most 32 levels
    hint no part of any file needs more than eight"
  `);
  expect(saidBy("text/directive")).toMatchInlineSnapshot(`
    "1:1 lines that begin with % change how a text is read
    found %YAML 1.1
    hint remove the line: every file is read as YAML 1.2"
  `);
  expect(saidBy("text/malformed")).toMatchInlineSnapshot(`
    "3:8 this line has a key where a value was begun
    hint put a text that holds \`: \` in quotes; indent a block below its key"
  `);
  expect(saidBy("text/tab")).toMatchInlineSnapshot(`
    "4:1 this line is indented with a tab
    hint indent with spaces, two for each level; editors can turn tabs into spaces"
  `);
  expect(saidBy("text/several-documents")).toMatchInlineSnapshot(`
    "3:1 a second document begins here
    hint put each into a file of its own, or remove the line \`---\`"
  `);
  expect(saidBy("text/alias")).toMatchInlineSnapshot(`
    "3:8 anchors (&), aliases (*) and tags (!) are not read
    found &where
    hint write the value out, or use \`extend\` to build on another scheme"
  `);
  expect(saidBy("text/forbidden-key")).toMatchInlineSnapshot(`
    "4:3 \`constructor\` can be no key
    found constructor
    hint remove it"
  `);
  expect(saidBy("text/repeated-key")).toMatchInlineSnapshot(`
    "5:1 the key \`place\` stands in this block twice
    found place, here and in line 3
    hint keep one of the two"
  `);
  expect(saidBy("text/not-a-number")).toMatchInlineSnapshot(`
    "3:16 this is no number that can be counted with
    found .inf
    allowed a number below 1e308
    hint leave the key out where there is no bound"
  `);
  expect(saidBy("text/unclear-number")).toMatchInlineSnapshot(`
    "3:18 not everyone reads this as the same number
    found 018
    allowed decimal digits without a leading 0, at most 15 of them
    hint write \`18\` if that is what you mean, or put it in quotes if it is a text"
  `);
  expect(saidBy("text/too-long")).toMatchInlineSnapshot(`
    "1:1 the text is too long
    allowed at most 1000000 characters
    hint a scheme, a society or an acts file holds rules and rates, never rows of persons"
  `);
  expect(saidBy("text/binary")).toMatchInlineSnapshot(`
    "1:9 this is no text file: it holds a control character
    found U+0000
    hint check that this is the file you meant"
  `);
  expect(saidBy("text/not-utf8")).toMatchInlineSnapshot(`
    "1:9 the bytes here are no UTF-8 text
    hint save the file as UTF-8; editors call it an encoding"
  `);
  expect(saidBy("text/turned")).toMatchInlineSnapshot(`
    "1:8 an invisible mark turns the direction of writing here
    found U+202E
    hint remove it: with it, a text shows otherwise than it reads"
  `);
});
