import { expect, test } from "vitest";
import { saidBy } from "./examples.ts";

test("problems of form name the key, what stands there and what may: scheme", () => {
  expect(saidBy("scheme/unknown-key")).toMatchInlineSnapshot(`
    "4:3 \`status\` has no key \`tody\`
    found tody
    allowed today | note
    hint did you mean \`today\`?"
  `);
  expect(saidBy("scheme/wrong-kind")).toMatchInlineSnapshot(`
    "5:13 \`rules.littering.points\` is of the wrong kind
    found "ten"
    allowed a number"
  `);
  expect(saidBy("scheme/missing")).toMatchInlineSnapshot(`
    "4:5 \`sources.park-rangers.passedOn\` is missing
    allowed a block of keys
    hint add \`passedOn:\` to this block"
  `);
  expect(saidBy("scheme/unknown-value")).toMatchInlineSnapshot(`
    "3:11 \`operator\` has a value that is not known
    found "state"
    allowed public | private | joint | nobody"
  `);
  expect(saidBy("scheme/out-of-range")).toMatchInlineSnapshot(`
    "3:17 \`covers.known\` is out of range
    found 11
    allowed at most 1
    hint shares lie between 0 and 1: write \`0.11\`"
  `);
  expect(saidBy("scheme/wrong-form")).toMatchInlineSnapshot(`
    "4:9 \`sources.Tax Office.id\` does not have the right form
    found "Tax Office"
    allowed an id is lower-case words joined by hyphens
    hint write \`tax-office\`"
  `);
});

test("problems of what all files share point at the works, ranges, ids and texts: scheme", () => {
  expect(saidBy("scheme/unknown-citation")).toMatchInlineSnapshot(`
    "5:25 no work is called \`TAZ-81\`
    found "TAZ-81"
    allowed TAZ-18 | KURIER-19 | NETZPOLITIK-17 | DLF-17 | CCC-18 | NIST-19 | AIID-36 | TRIVIUM
    hint did you mean \`TAZ-18\`?"
  `);
  expect(saidBy("scheme/range-missing")).toMatchInlineSnapshot(`
    "11:17 what is \`invented\` has to say in what range it may lie
    hint add \`range: [lowest, highest]\`"
  `);
  expect(saidBy("scheme/citation-missing")).toMatchInlineSnapshot(`
    "7:15 what stands as \`press\` has to cite a work
    hint add \`cite: [NAME]\`, or say \`invented\` with a range"
  `);
  expect(saidBy("scheme/range-reversed")).toMatchInlineSnapshot(`
    "5:25 the lowest value of the range lies above its highest
    found -0.1 to -10
    hint write [-10, -0.1]"
  `);
  expect(saidBy("scheme/repeated-id")).toMatchInlineSnapshot(`
    "6:10 \`littering\` is taken by line 4
    found littering
    hint choose another id: within a list they are unique, and draws hang on them"
  `);
  expect(saidBy("scheme/text-missing")).toMatchInlineSnapshot(`
    "5:12 this text is missing in \`nl\`
    found en, de
    allowed en, de and nl; zh if you have it
    hint add \`nl:\`"
  `);
  expect(saidBy("scheme/name-differs")).toMatchInlineSnapshot(`
    "1:9 this scheme is called otherwise than its file
    found pilots-2019
    allowed name-differs
    hint write \`scheme: name-differs\`, or call the file pilots-2019.yaml; others find it by that name"
  `);
});

test("problems of form name the key, what stands there and what may: society", () => {
  expect(saidBy("society/unknown-key")).toMatchInlineSnapshot(`
    "68:1 the file has no key \`persons\`
    found persons
    allowed society | title | summary | citations | places | regions | households | sizes | ages | income | wealth | employers | online | defaults | dispositions | group | ties
    hint remove it, or check whether it belongs to another block"
  `);
  expect(saidBy("society/wrong-kind")).toMatchInlineSnapshot(`
    "4:17 \`places.urban\` is of the wrong kind
    found "0,4"
    allowed a number
    hint write \`0.4\`"
  `);
  expect(saidBy("society/missing")).toMatchInlineSnapshot(`
    "1:1 \`group\` is missing
    allowed a block of keys
    hint add \`group:\` to this block"
  `);
  expect(saidBy("society/unknown-value")).toMatchInlineSnapshot(`
    "4:45 \`places.provenance.standing\` has a value that is not known
    found "guessed"
    allowed measured | derived | assumption"
  `);
  expect(saidBy("society/out-of-range")).toMatchInlineSnapshot(`
    "4:17 \`places.urban\` is out of range
    found 40
    allowed at most 1
    hint shares lie between 0 and 1: write \`0.4\`"
  `);
  expect(saidBy("society/wrong-form")).toMatchInlineSnapshot(`
    "5:3 the key \`Village book\` does not have the right form
    found Village book
    allowed a short name of letters, digits and hyphens"
  `);
});

test("problems of what all files share point at the works, ranges, ids and texts: society", () => {
  expect(saidBy("society/unknown-citation")).toMatchInlineSnapshot(`
    "4:62 no work is called \`CENSUS-11\`
    found "CENSUS-11"
    allowed none is listed
    hint add it under \`citations:\`"
  `);
  expect(saidBy("society/range-missing")).toMatchInlineSnapshot(`
    "4:34 what is \`assumption\` has to say in what range it may lie
    hint add \`range: [lowest, highest]\`"
  `);
  expect(saidBy("society/citation-missing")).toMatchInlineSnapshot(`
    "4:34 what stands as \`measured\` has to cite a work
    hint add \`cite: [NAME]\`, or say \`assumption\` with a range"
  `);
  expect(saidBy("society/range-reversed")).toMatchInlineSnapshot(`
    "4:64 the lowest value of the range lies above its highest
    found 1 to 0
    hint write [0, 1]"
  `);
  expect(saidBy("society/text-missing")).toMatchInlineSnapshot(`
    "2:8 this text is missing in \`nl\`
    found en, de
    allowed en, de and nl; zh if you have it
    hint add \`nl:\`"
  `);
  expect(saidBy("society/name-differs")).toMatchInlineSnapshot(`
    "1:10 this society is called otherwise than its file
    found village
    allowed name-differs
    hint write \`society: name-differs\`, or call the file village.yaml; others find it by that name"
  `);
});

test("problems of form name the key, what stands there and what may: acts", () => {
  expect(saidBy("acts/unknown-key")).toMatchInlineSnapshot(`
    "10:5 \`acts.feeds-pigeons\` has no key \`often\`
    found often
    allowed id | context | label | of | who | rate | loads | quantity | effect | harms | promise | kind
    hint remove it, or check whether it belongs to another block"
  `);
  expect(saidBy("acts/wrong-kind")).toMatchInlineSnapshot(`
    "7:25 \`acts.feeds-pigeons.rate.classes.0.share\` is of the wrong kind
    found "10 %"
    allowed a number
    hint shares lie between 0 and 1: write \`0.1\`"
  `);
  expect(saidBy("acts/missing")).toMatchInlineSnapshot(`
    "3:5 \`acts.feeds-pigeons.effect\` is missing
    allowed harm | cost | neutral | good
    hint add \`effect:\` to this block"
  `);
  expect(saidBy("acts/unknown-value")).toMatchInlineSnapshot(`
    "4:14 \`acts.feeds-pigeons.context\` has a value that is not known
    found "parks"
    allowed finance | traffic | travel | consumption | leisure | speech | family | work | education | justice | association | environment | housing | health | civic"
  `);
  expect(saidBy("acts/out-of-range")).toMatchInlineSnapshot(`
    "7:39 \`acts.feeds-pigeons.rate.classes.0.perYear\` is out of range
    found 400
    allowed at most 365"
  `);
  expect(saidBy("acts/wrong-form")).toMatchInlineSnapshot(`
    "3:9 \`acts.feeds_pigeons.id\` does not have the right form
    found "feeds_pigeons"
    allowed an id is lower-case words joined by hyphens
    hint write \`feeds-pigeons\`"
  `);
});

test("problems of what all files share point at the works, ranges, ids and texts: acts", () => {
  expect(saidBy("acts/unknown-citation")).toMatchInlineSnapshot(`
    "8:47 no work is called \`PARKS-19\`
    found "PARKS-19"
    allowed none is listed
    hint add it under \`citations:\`"
  `);
  expect(saidBy("acts/range-missing")).toMatchInlineSnapshot(`
    "8:19 what is \`assumption\` has to say in what range it may lie
    hint add \`range: [lowest, highest]\`"
  `);
  expect(saidBy("acts/citation-missing")).toMatchInlineSnapshot(`
    "8:19 what stands as \`measured\` has to cite a work
    hint add \`cite: [NAME]\`, or say \`assumption\` with a range"
  `);
  expect(saidBy("acts/range-reversed")).toMatchInlineSnapshot(`
    "8:49 the lowest value of the range lies above its highest
    found 20 to 0
    hint write [0, 20]"
  `);
  expect(saidBy("acts/repeated-id")).toMatchInlineSnapshot(`
    "10:9 \`feeds-pigeons\` is taken by line 3
    found feeds-pigeons
    hint choose another id: within a list they are unique, and draws hang on them"
  `);
  expect(saidBy("acts/text-missing")).toMatchInlineSnapshot(`
    "5:12 this text is missing in \`de\`
    found en, nl
    allowed en, de and nl; zh if you have it
    hint add \`de:\`"
  `);
});

test("problems of form name the key, what stands there and what may: gates", () => {
  expect(saidBy("gates/unknown-key")).toMatchInlineSnapshot(`
    "9:5 \`gates.pigeon-loft\` has no key \`opens\`
    found opens
    allowed id | context | label | keeper | of | effects | isEssential | applies | decides | noMeans | places | stake | waits | yes | no
    hint remove it, or check whether it belongs to another block"
  `);
  expect(saidBy("gates/wrong-kind")).toMatchInlineSnapshot(`
    "8:18 \`gates.pigeon-loft.isEssential\` is of the wrong kind
    found "no"
    allowed true or false
    hint write \`false\`"
  `);
  expect(saidBy("gates/missing")).toMatchInlineSnapshot(`
    "3:5 \`gates.pigeon-loft.keeper\` is missing
    allowed a text
    hint add \`keeper:\` to this block"
  `);
  expect(saidBy("gates/unknown-value")).toMatchInlineSnapshot(`
    "7:23 \`gates.pigeon-loft.effects.1\` has a value that is not known
    found "prize"
    allowed refuse | admit | queue | rank | price | amount | speed
    hint did you mean \`price\`?"
  `);
  expect(saidBy("gates/out-of-range")).toMatchInlineSnapshot(`
    "7:14 \`gates.pigeon-loft.effects\` is out of range
    found a list of 0
    allowed at least 1 entry"
  `);
  expect(saidBy("gates/wrong-form")).toMatchInlineSnapshot(`
    "3:9 \`gates.Pigeon loft.id\` does not have the right form
    found "Pigeon loft"
    allowed an id is lower-case words joined by hyphens
    hint write \`pigeon-loft\`"
  `);
});

test("problems of what all files share point at the works, ranges, ids and texts: gates", () => {
  expect(saidBy("gates/unknown-citation")).toMatchInlineSnapshot(`
    "10:69 no work is called \`LOFTS-19\`
    found "LOFTS-19"
    allowed none is listed
    hint add it under \`citations:\`"
  `);
  expect(saidBy("gates/range-missing")).toMatchInlineSnapshot(`
    "10:41 what is \`assumption\` has to say in what range it may lie
    hint add \`range: [lowest, highest]\`"
  `);
  expect(saidBy("gates/citation-missing")).toMatchInlineSnapshot(`
    "10:41 what stands as \`measured\` has to cite a work
    hint add \`cite: [NAME]\`, or say \`assumption\` with a range"
  `);
  expect(saidBy("gates/range-reversed")).toMatchInlineSnapshot(`
    "10:71 the lowest value of the range lies above its highest
    found 0.5 to 0
    hint write [0, 0.5]"
  `);
  expect(saidBy("gates/repeated-id")).toMatchInlineSnapshot(`
    "11:9 \`pigeon-loft\` is taken by line 3
    found pigeon-loft
    hint choose another id: within a list they are unique, and draws hang on them"
  `);
  expect(saidBy("gates/text-missing")).toMatchInlineSnapshot(`
    "1:8 this text is missing in \`de\`
    found en, nl
    allowed en, de and nl; zh if you have it
    hint add \`de:\`"
  `);
});

test("problems of form name the key, what stands there and what may: cases", () => {
  expect(saidBy("cases/unknown-key")).toMatchInlineSnapshot(`
    "6:5 \`tests.0\` has no key \`persona\`
    found persona
    allowed name | subject | person | acts | expect
    hint did you mean \`person\`?"
  `);
  expect(saidBy("cases/wrong-kind")).toMatchInlineSnapshot(`
    "4:38 \`tests.0.acts.0.days\` is of the wrong kind
    found 3
    allowed a list
    hint write it as a list: \`[3]\`"
  `);
  expect(saidBy("cases/missing")).toMatchInlineSnapshot(`
    "3:5 \`tests.0.expect\` is missing
    allowed a list
    hint add \`expect:\` to this block"
  `);
  expect(saidBy("cases/unknown-value")).toMatchInlineSnapshot(`
    "5:30 \`tests.0.expect.0.score\` has a value that is not known
    found "nothing"
    allowed a number | none"
  `);
  expect(saidBy("cases/out-of-range")).toMatchInlineSnapshot(`
    "5:20 \`tests.0.expect.0.day\` is out of range
    found 5000
    allowed at most 4000"
  `);
  expect(saidBy("cases/wrong-form")).toMatchInlineSnapshot(`
    "4:58 \`tests.0.acts.0.quantity\` does not have the right form
    found 4.125
    allowed steps of 0.01
    hint write \`4.13\`"
  `);
});
