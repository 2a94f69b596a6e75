import { expect, test } from "vitest";
import { saidBy } from "./examples.ts";

test("problems of a whole scheme say which of its parts contradict each other", () => {
  expect(saidBy("scheme/extend-unknown")).toMatchInlineSnapshot(`
    "2:9 there is no scheme \`graded-pilots-2081\` to extend
    found graded-pilots-2081
    hint \`glasshouse list\` names those that ship; a file in the same folder does too"
  `);
  expect(saidBy("scheme/extend-circle")).toMatchInlineSnapshot(`
    "2:9 \`extend-circle\` in the end extends itself, or the chain is longer than 8
    found extend-circle
    hint break the chain: one scheme has to stand on its own"
  `);
  expect(saidBy("scheme/drop-nothing")).toMatchInlineSnapshot(`
    "4:26 nothing beneath is called \`spitting\`, so nothing is dropped
    hint remove the item, or name one that the extended scheme has"
  `);
  expect(saidBy("scheme/covers-nobody")).toMatchInlineSnapshot(`
    "3:9 the scheme scores, but covers neither persons nor organisations
    hint set \`persons: true\`, or \`score: {kind: none}\`"
  `);
  expect(saidBy("scheme/score-missing")).toMatchInlineSnapshot(`
    "3:15 the scheme has grades but no score
    found kind: none
    hint say \`kind: points\` with a \`start\`, or leave them out; without a score there are only lists"
  `);
  expect(saidBy("scheme/floor-above-cap")).toMatchInlineSnapshot(`
    "3:16 the floor of the score is not below its cap
    found floor 2000, cap 1500
    hint swap them, or leave one out"
  `);
  expect(saidBy("scheme/start-out-of-range")).toMatchInlineSnapshot(`
    "3:16 the score starts outside its own range
    found 2100
    allowed any to 2000
    hint move the start, or the bound that it lies beyond"
  `);
  expect(saidBy("scheme/reset-and-decay")).toMatchInlineSnapshot(`
    "5:10 a score either returns to the start or moves part of the way; this one does both
    hint keep \`reset\` or \`decay\`"
  `);
  expect(saidBy("scheme/decay-and-expiry")).toMatchInlineSnapshot(`
    "5:14 \`littering\` expires in a score that decays: its points would be undone twice
    hint remove \`expires:\` here, or \`decay:\` from the score"
  `);
  expect(saidBy("scheme/act-out-of-sight")).toMatchInlineSnapshot(`
    "4:48 \`drops-litter\` belongs to environment, where \`tax-office\` sees nothing
    found tax-office sees civic
    hint add \`environment\` to its contexts, or leave the act out"
  `);
  expect(saidBy("scheme/joins-missing")).toMatchInlineSnapshot(`
    "3:21 nothing says how many join a scheme that nobody has to be in
    found enrolment: voluntary
    hint add \`joins: {atOnce: SHARE, perYear: RATE, provenance: ...}\`"
  `);
  expect(saidBy("scheme/nobody-joins")).toMatchInlineSnapshot(`
    "3:10 \`compulsoryFrom\` is of schemes that one may stay out of, and this one is compulsory
    hint say \`enrolment: voluntary\`, or remove \`compulsoryFrom:\`"
  `);
  expect(saidBy("scheme/refusal-without-score")).toMatchInlineSnapshot(`
    "13:49 refusing costs points, and the scheme has no score of points to take them from
    found score: {kind: none}
    hint say \`otherwise: unseen\` or \`otherwise: not-covered\`"
  `);
  expect(saidBy("scheme/delay-reversed")).toMatchInlineSnapshot(`
    "5:19 the shortest delay is longer than the longest
    found 7 to 1 days
    hint write [1, 7]"
  `);
  expect(saidBy("scheme/false-match-above-one")).toMatchInlineSnapshot(`
    "8:14 the second group would be taken for somebody listed with a chance above 1
    found falseMatch 0.4, ratio 3
    hint lower one of the two: their product is a chance"
  `);
});

test("problems of rules name the rule, and what it counts, moves or rests on", () => {
  expect(saidBy("scheme/unknown-act")).toMatchInlineSnapshot(`
    "5:10 \`littering\` counts an act that nobody does
    found drops-liter
    allowed an id from the acts file
    hint did you mean \`drops-litter\`?"
  `);
  expect(saidBy("scheme/unknown-source")).toMatchInlineSnapshot(`
    "5:13 \`littering\` counts records of a source that the scheme does not have
    found street-camera
    allowed shops | platforms | street-cameras | tax-office
    hint did you mean \`street-cameras\`?"
  `);
  expect(saidBy("scheme/source-blind")).toMatchInlineSnapshot(`
    "5:13 \`shops\` cannot see \`drops-litter\`, which belongs to environment
    found shops sees consumption
    allowed a source that sees environment
    hint add \`environment\` to the contexts of \`shops\`, or name another source"
  `);
  expect(saidBy("scheme/unit-without-quantity")).toMatchInlineSnapshot(`
    "5:10 \`drops-litter\` has no quantity that could be counted by the unit
    found per: unit
    hint say \`per: occurrence\`, or choose an act with a \`quantity\`"
  `);
  expect(saidBy("scheme/above-without-unit")).toMatchInlineSnapshot(`
    "5:5 \`littering\` counts by occurrence, so \`above\` has nothing to compare
    hint add \`per: unit\`, or remove \`above:\`"
  `);
  expect(saidBy("scheme/rule-without-effect")).toMatchInlineSnapshot(`
    "4:9 \`noting-only\` does nothing
    hint give it \`points:\`, \`straightTo:\` or \`list:\`; a source may keep records that no rule uses"
  `);
  expect(saidBy("scheme/points-missing")).toMatchInlineSnapshot(`
    "10:5 \`expires\` is about points, and \`straight-down\` has none
    hint remove \`expires:\`, or add \`points:\`"
  `);
  expect(saidBy("scheme/straight-to-highest")).toMatchInlineSnapshot(`
    "9:17 \`straight-up\` drops scores straight to the highest grade, which moves nobody
    found AAA
    allowed D | C | B | A | AA
    hint name a lower grade; a score is never raised to a grade"
  `);
  expect(saidBy("scheme/cap-below-one")).toMatchInlineSnapshot(`
    "5:19 the cap of \`littering\` is smaller than what one occurrence is worth
    found cap -0.5, points -1
    allowed -1 or lower
    hint a cap bounds the sum over a period; change the points to make one occurrence count less"
  `);
  expect(saidBy("scheme/rule-without-provenance")).toMatchInlineSnapshot(`
    "4:9 nothing says where \`unfounded\` comes from
    hint add \`provenance: {standing: press, cite: [NAME]}\`, or \`standing: invented\` with a range"
  `);
  expect(saidBy("scheme/rule-names-group")).toMatchInlineSnapshot(`
    "5:5 \`littering\` names \`group\`
    hint remove it: no rule may; disparities by group are always measured"
  `);
});

test("problems of grades say which two do not fit, and the number that would", () => {
  expect(saidBy("scheme/unknown-grade")).toMatchInlineSnapshot(`
    "4:41 \`traffic-violation\` names a grade that the scale does not have
    found E
    allowed D | C | B | A | AA | AAA
    hint add it to the scale under \`grades:\`, or name one that is there"
  `);
  expect(saidBy("scheme/grades-closed-end")).toMatchInlineSnapshot(`
    "7:26 \`low\` is the lowest grade, yet scores beyond it have none
    found from: 0
    hint leave out \`from:\` here, or order the scale from the lowest grade to the highest"
  `);
  expect(saidBy("scheme/grades-open")).toMatchInlineSnapshot(`
    "8:7 nothing says where \`low\` and \`high\` part
    hint add \`from:\` to \`high\`"
  `);
  expect(saidBy("scheme/grades-gap")).toMatchInlineSnapshot(`
    "8:27 \`low\` and \`high\` leave a gap
    found low ends at 900, high begins at 950
    allowed grades are half-open: each begins where the one below it ends
    hint write \`from: 900\` here or \`to: 950\` below"
  `);
  expect(saidBy("scheme/grades-overlap")).toMatchInlineSnapshot(`
    "8:27 \`low\` and \`high\` overlap
    found low ends at 950, high begins at 900
    allowed grades are half-open: each begins where the one below it ends
    hint write \`from: 950\` here or \`to: 900\` below"
  `);
  expect(saidBy("scheme/grade-empty")).toMatchInlineSnapshot(`
    "8:29 no score lies in \`middle\`
    found from 900 to 900
    hint a grade reaches from its lowest score up to, and without, the next grade's lowest"
  `);
  expect(saidBy("scheme/grade-unreachable")).toMatchInlineSnapshot(`
    "7:24 no score can ever reach \`low\`
    found to 500
    allowed scores from 500 to any
    hint move the threshold into the range of scores, or widen the range"
  `);
  expect(saidBy("scheme/repeated-grade")).toMatchInlineSnapshot(`
    "9:15 two grades are called \`A\`
    found A
    hint labels are unique: rules and consequences name grades by them"
  `);
  expect(saidBy("scheme/threshold-without-provenance")).toMatchInlineSnapshot(`
    "8:27 nothing says where the threshold of \`high\` comes from
    hint add \`provenance: {standing: press, cite: [NAME]}\`, or \`standing: invented\` with a range"
  `);
});

test("problems of consequences name the gate, the condition or the effect", () => {
  expect(saidBy("scheme/unknown-gate")).toMatchInlineSnapshot(`
    "7:11 \`no-ticket\` acts at a gate that does not exist
    found fast-trains
    allowed an id from the gates file
    hint did you mean \`fast-train\`?"
  `);
  expect(saidBy("scheme/gate-cannot")).toMatchInlineSnapshot(`
    "8:20 the gate \`job\` has no effect \`price\`
    found price
    allowed refuse | admit | rank
    hint choose one of its effects, or a gate that has this one"
  `);
  expect(saidBy("scheme/gate-of-others")).toMatchInlineSnapshot(`
    "7:11 only organisations come to the gate \`tender\`, and the scheme does not cover them
    found tender
    hint choose another gate, or set \`organisations: true\` under \`covers:\`"
  `);
  expect(saidBy("scheme/condition-missing")).toMatchInlineSnapshot(`
    "6:11 \`for-all\` strikes everyone
    hint say on which \`grades:\`, \`scoreFrom:\`, \`scoreBelow:\`, \`lists:\`, \`watched:\` or \`recorded:\` it acts"
  `);
  expect(saidBy("scheme/condition-empty")).toMatchInlineSnapshot(`
    "6:23 nobody can meet the condition of \`for-none\`
    found scores from 900 and below 600
    hint \`scoreFrom:\` has to lie below \`scoreBelow:\`"
  `);
  expect(saidBy("scheme/source-watches-nobody")).toMatchInlineSnapshot(`
    "6:21 \`stopped-at-the-metro\` strikes whom \`tax-office\` takes for somebody listed, and it has no watch list
    found tax-office
    hint add \`watches:\` to \`tax-office\`, or name a source that has it"
  `);
  expect(saidBy("scheme/held-without-grades")).toMatchInlineSnapshot(`
    "6:29 \`held\` counts days in a grade, and \`after-a-year\` names none
    hint add \`grades: [...]\`, or remove \`held:\`"
  `);
  expect(saidBy("scheme/factor-missing")).toMatchInlineSnapshot(`
    "8:13 \`dearer-loan\` changes a price, but not by how much
    hint add \`factor:\`, such as 0.9 for a tenth less"
  `);
  expect(saidBy("scheme/factor-without-use")).toMatchInlineSnapshot(`
    "8:28 \`refuse\` has no size that a factor could change
    found 2
    hint remove it; a factor goes with price, amount, speed, queue, \`by:\` with rank, and \`chance:\` says how often it strikes"
  `);
  expect(saidBy("scheme/rank-missing")).toMatchInlineSnapshot(`
    "8:13 \`moved-up\` moves up or down, but not how far
    hint add \`by:\` in standard deviations of applicants: 1 for up, -1 for down"
  `);
  expect(saidBy("scheme/rank-without-use")).toMatchInlineSnapshot(`
    "8:28 \`refuse\` moves nobody up or down
    found 1
    hint remove it; \`by:\` goes with \`kind: rank\`"
  `);
  expect(saidBy("scheme/keeper-cannot-see")).toMatchInlineSnapshot(`
    "7:11 \`no-training\` never strikes: the training provider may not see the score
    found training provider
    allowed authority | bank | employer | landlord | shop | travel company | airline
    hint add \`training provider\` to \`audiences:\` under \`visibility:\`, or choose another gate"
  `);
  expect(saidBy("scheme/consequence-without-provenance")).toMatchInlineSnapshot(`
    "4:9 nothing says where \`no-loan\` comes from
    hint add \`provenance: {standing: press, cite: [NAME]}\`, or \`standing: invented\` with a range"
  `);
});

test("problems of sources that learn and of process name what contradicts what", () => {
  expect(saidBy("scheme/learns-backwards")).toMatchInlineSnapshot(`
    "5:37 \`street-cameras\` misses more of those whom it knows
    found 0.95 after 0.32
    hint \`learns.misses\` is what is left of \`misses.share\`: write a share that is not above it"
  `);
  expect(saidBy("scheme/appeal-without-notice")).toMatchInlineSnapshot(`
    "4:11 nobody is told of an entry, so nobody can appeal
    found none
    allowed on-request | of-each-entry
    hint say how people hear of it, or leave \`asks:\` out"
  `);
  expect(saidBy("scheme/requests-missing")).toMatchInlineSnapshot(`
    "4:11 only those who ask hear of an entry, and nothing says how many ask
    found on-request
    hint add \`requested: {share: ..., provenance: ...}\` to \`process:\`"
  `);
  expect(saidBy("scheme/wins-missing")).toMatchInlineSnapshot(`
    "9:11 people appeal, and nothing says how often they win
    hint add \`wins: {mistaken: ..., others: ..., provenance: ...}\` to \`appeal:\`"
  `);
  expect(saidBy("scheme/process-without-score")).toMatchInlineSnapshot(`
    "9:3 \`favours\` is about points, and nobody is scored
    hint leave \`favours:\` out, or give the scheme a score of points"
  `);
});
