import { expect, test } from "vitest";
import { saidBy } from "./examples.ts";

test("problems of meaning say what contradicts what: society", () => {
  expect(saidBy("society/cell-too-small")).toMatchInlineSnapshot(`
    "4:17 so small a share of a society could be one real person
    found 0.9999
    allowed 0 or 1, or 0.001 to 0.999
    hint join it with a neighbouring cell"
  `);
  expect(saidBy("society/shares-not-whole")).toMatchInlineSnapshot(`
    "25:5 the shares of the age bands do not add up to 1
    found 0.9
    allowed 1
    hint share out the 0.1 that is missing"
  `);
  expect(saidBy("society/bands-apart")).toMatchInlineSnapshot(`
    "26:7 this age band does not begin where the one before ends
    found from 25 to 80
    allowed from 20 to more than that
    hint write \`from: 20\`"
  `);
  expect(saidBy("society/layer-without-slots")).toMatchInlineSnapshot(`
    "73:13 nobody can be tied in this layer: it has neither near slots nor long ones
    allowed one slot at least, near or long
    hint write \`near: {slots: 8, activity: 0.5}\`, or remove the layer"
  `);
  expect(saidBy("society/repeated-household-layer")).toMatchInlineSnapshot(`
    "68:7 those who live together are tied by the layer of line 67 already
    allowed one layer of the kind \`household\`
    hint remove it, or choose another kind"
  `);
});

test("problems of meaning say what contradicts what: acts", () => {
  expect(saidBy("acts/classes-exceed-everyone")).toMatchInlineSnapshot(`
    "7:16 the classes of \`feeds-pigeons\` hold more people than there are
    found shares that add up to 1.1
    allowed at most 1; the rest never does it
    hint lower the shares by 0.1 in all"
  `);
  expect(saidBy("acts/nobody-can")).toMatchInlineSnapshot(`
    "10:10 nobody is old enough and young enough for \`feeds-pigeons\`
    found from 65 to 18
    hint write {minAge: 18, maxAge: 65}, or leave one out"
  `);
});

test("problems of meaning say what contradicts what: gates", () => {
  expect(saidBy("gates/stake-missing")).toMatchInlineSnapshot(`
    "7:23 \`pigeon-loft\` does not say what sum a scheme would change
    found price
    hint add \`stake: {ofYearlyIncome: ..., provenance: ...}\`, or remove \`price\`"
  `);
  expect(saidBy("gates/deposit-missing")).toMatchInlineSnapshot(`
    "9:14 \`pigeon-loft\` does not say how large the deposit is that a no means
    found deposit
    hint add \`stake: {ofYearlyIncome: ..., provenance: ...}\`, or remove \`noMeans\`"
  `);
  expect(saidBy("gates/waits-missing")).toMatchInlineSnapshot(`
    "7:23 \`pigeon-loft\` does not say what time a scheme would change
    found queue
    hint add \`waits: {days: ..., provenance: ...}\`, or remove \`queue\`"
  `);
  expect(saidBy("gates/days-missing")).toMatchInlineSnapshot(`
    "11:9 \`no\` of \`pigeon-loft\` does not say for how long
    found income
    hint add \`days:\`, at most 1600"
  `);
  expect(saidBy("gates/days-without-use")).toMatchInlineSnapshot(`
    "11:10 \`no\` of \`pigeon-loft\` counts days of nothing
    hint add \`income:\` or \`loan: true\`, or remove \`days:\`; a job is found or lost for good"
  `);
  expect(saidBy("gates/job-of-others")).toMatchInlineSnapshot(`
    "11:15 \`no\` of \`pigeon-loft\` takes a job from people who may have none
    found everyone applies, with a job and without
    hint write \`work: employed\` under \`applies.who\`, or remove \`job:\`"
  `);
  expect(saidBy("gates/nobody-can")).toMatchInlineSnapshot(`
    "9:20 nobody is old enough and young enough for \`pigeon-loft\`
    found from 65 to 18
    hint write {minAge: 18, maxAge: 65}, or leave one out"
  `);
});

test("problems of meaning say what contradicts what: cases", () => {
  expect(saidBy("cases/no-scheme")).toMatchInlineSnapshot(`
    "1:1 there is no scheme for these cases
    hint cases of NAME.yaml lie beside it as NAME.cases.yaml, or say \`cases: NAME\` of one that ships"
  `);
  expect(saidBy("cases/unknown-act")).toMatchInlineSnapshot(`
    "4:18 there is no act \`drops-liter\`
    found drops-liter
    allowed an id from the acts file
    hint did you mean \`drops-litter\`?"
  `);
  expect(saidBy("cases/unknown-gate")).toMatchInlineSnapshot(`
    "4:31 there is no gate \`lone\` to which persons come
    found lone
    allowed an id from the gates file
    hint did you mean \`loan\`?"
  `);
  expect(saidBy("cases/nobody-there")).toMatchInlineSnapshot(`
    "4:36 the parent acts, and the case has none
    found parent
    hint add \`parent: {age: 45}\` to \`person:\`"
  `);
  expect(saidBy("cases/unknown-grade")).toMatchInlineSnapshot(`
    "5:42 the scheme has no grade \`A+\`
    found A+
    allowed D | C | B | A | AA | AAA | none
    hint did you mean \`A\`?"
  `);
  expect(saidBy("cases/quantity-without-unit")).toMatchInlineSnapshot(`
    "4:43 \`drops-litter\` is not done by quantity, only so many times
    hint remove \`quantity:\`; repeat the day to do it on more days"
  `);
  expect(saidBy("cases/expects-nothing")).toMatchInlineSnapshot(`
    "5:14 this day is looked at, but nothing is expected of it
    hint add \`score:\`, \`grade:\`, \`lists:\` or \`gates:\`, or remove the line"
  `);
  expect(saidBy("cases/failed")).toMatchInlineSnapshot(`
    "5:30 "whoever drops litter loses a point": the score is not as expected
    allowed 990
    hint either the scheme's rules or this case is wrong; work the case through by hand"
  `);
  expect(saidBy("cases/other-scheme")).toMatchInlineSnapshot(`
    "1:8 these cases are for another scheme than the one they lie beside
    found graded-pilots-2018
    allowed other-scheme
    hint write \`cases: other-scheme\`, or call the file graded-pilots-2018.cases.yaml"
  `);
});

test("problems of meaning say what contradicts what: world", () => {
  expect(saidBy("world/not-found")).toMatchInlineSnapshot(`
    "3:10 there is no society \`china-2051\`
    found china-2051
    allowed china-2015 | germany-2020 | usa-2020 | a path to a file
    hint did you mean \`china-2015\`?"
  `);
  expect(saidBy("world/repeated-scheme")).toMatchInlineSnapshot(`
    "7:13 the scheme \`no-scheme\` is in this world already, since line 6
    found schemes/no-scheme.yaml
    hint remove it; to set a changed scheme beside it, \`extend\` it in a file and id of its own"
  `);
  expect(saidBy("world/ends-before-it-begins")).toMatchInlineSnapshot(`
    "8:12 the scheme would end on its first day at work, or before
    found from 60 until 30
    allowed a day after 60
    hint \`until\` is the first day on which it is no longer at work"
  `);
  expect(saidBy("world/unknown-region")).toMatchInlineSnapshot(`
    "7:27 the society \`china-2015\` has no region \`nowhere\`
    found nowhere
    allowed east | centre | west | north-east
    hint regions are those under \`regions:\` in the society's file"
  `);
  expect(saidBy("world/delay-reversed")).toMatchInlineSnapshot(`
    "8:94 the shortest delay is longer than the longest
    found 9 to 2 days
    hint write [2, 9]"
  `);
  expect(saidBy("world/passed-to-nobody")).toMatchInlineSnapshot(`
    "8:14 records are passed to \`rongcheng-press-2081\`, which is not in this world
    found rongcheng-press-2081
    allowed graded-pilots-2018 | rongcheng-press-2018
    hint did you mean \`rongcheng-press-2018\`?"
  `);
  expect(saidBy("world/passed-to-itself")).toMatchInlineSnapshot(`
    "8:14 a scheme has its own records already
    found graded-pilots-2018
    hint name another scheme of this world"
  `);
  expect(saidBy("world/unknown-source")).toMatchInlineSnapshot(`
    "8:64 the scheme that gets them has no source \`traffic-polise\`
    found traffic-polise
    allowed banks | utilities | courts | market-offices | traffic-police | city-offices | newspaper-site | social-media
    hint did you mean \`traffic-police\`?"
  `);
  expect(saidBy("world/contexts-apart")).toMatchInlineSnapshot(`
    "8:64 \`street-cameras\` and \`courts\` see no act in common
    found traffic, environment, civic, association; justice
    hint name sources that meet in a context and, where they name acts, in an act"
  `);
  expect(saidBy("world/passed-out-of-work")).toMatchInlineSnapshot(`
    "8:86 records are passed before both schemes are at work
    found from day 10
    allowed from 90 on
    hint leave \`from\` out to pass from the first day on which both are at work"
  `);
  expect(saidBy("world/passed-twice")).toMatchInlineSnapshot(`
    "9:44 line 8 passes these records already
    found street-cameras
    hint remove one of the two, or each record would count twice"
  `);
  expect(saidBy("world/wrong-kind")).toMatchInlineSnapshot(`
    "6:5 a scheme stands in a world as a block of keys
    found "no-scheme"
    allowed a block of keys
    hint write \`- scheme: no-scheme\`"
  `);
  expect(saidBy("world/wrong-form")).toMatchInlineSnapshot(`
    "8:9 \`burnIn.days\` does not have the right form
    found 1500
    allowed steps of 8
    hint write \`1504\`"
  `);
  expect(saidBy("world/missing")).toMatchInlineSnapshot(`
    "1:1 \`society\` is missing
    allowed a text
    hint add \`society:\` to this block"
  `);
});
