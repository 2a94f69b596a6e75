import { figureHtml, tableHtml } from "../figure.ts";
import { scoreFigure } from "../figures/score-figure.ts";
import { type Html, html } from "../html.ts";
import type { Story } from "../input.ts";
import type { MessageName } from "../messages/index.ts";
import type { Page } from "../page.ts";

const MOST_ANSWERS = 8;

const ruleNames = {
  "shut-out": "ruleShutOut",
  wronged: "ruleWronged",
  gained: "ruleGained",
  lost: "ruleLost",
  "by-lot": "ruleByLot",
} as const satisfies { readonly [rule in Story["rule"]]: MessageName };

/** Three lives, chosen by rule. */
export function storiesSection(page: Page): Html {
  return html`<section id="stories"><h2>${page.say("storiesHeading")}</h2>
<p>${page.say("storiesRule")}</p>
${page.input.stories.map((story, number) => storyHtml(page, story, number))}</section>`;
}

function storyHtml(page: Page, { rule, life }: Story, number: number): Html {
  const at = (...keys: readonly (string | number)[]) => ["stories", number, ...keys];
  const person = page.number(at("life", "person"), "plain");
  const figures = life.standings.flatMap((_, place) => scoreFigure(page, number, place) ?? []);
  return html`<article class="story"><h3>${page.say("personNumber", { person })}</h3>
<p class="rule-said">${page.say(ruleNames[rule], { among: page.number(at("among"), "count") })}</p>
<p>${portrait(page, number)} ${life.replacedOn.length > 0 ? page.say("placeTaken") : undefined}</p>
${figures.map(figureHtml)}
${answers(page, number)}
${remedies(page, number)}</article>`;
}

function portrait(page: Page, story: number): Html {
  const { first } = page.input.stories[story].life;
  const at = (key: string) => ["stories", story, "life", "first", key];
  return page.say("portrait", {
    age: page.number(at("age"), "plain"),
    place: first.place,
    household: page.number(at("householdSize"), "plain"),
    income: page.number(at("income"), "count"),
    incomeUnit: page.incomeUnit,
    work: first.work === "out of work" ? "seeking" : first.work,
    defaulted: first.hasDefaulted ? "yes" : "no",
  });
}

/** What gates said that they would not have said without any scheme; else that they said all the same. */
function answers(page: Page, story: number): Html {
  const { answers: all } = page.input.stories[story].life;
  const told = all
    .map((answer, position) => ({ answer, position }))
    .filter(
      ({ answer }) => answer.isYes !== answer.wouldBeYes || answer.money !== 0 || answer.daysWaited !== 0,
    );
  const asked = page.count(all.map((_, position) => ["stories", story, "life", "answers", position]));
  if (told.length === 0) return html`<p>${page.say("answersSame", { asked })}</p>`;
  const gates = new Map(page.input.plan.gates.map(({ id, label }) => [id, page.of(label)]));
  const shown = told.slice(0, MOST_ANSWERS);
  const differing = page.count(told.map(({ position }) => ["stories", story, "life", "answers", position]));
  return html`<p>${page.say("answersDiffer", { asked, differing })}</p>${tableHtml({
    caption: page.say("answersCaption", { shown: shown.length }),
    heading: [page.say("gate"), page.say("day"), page.say("answer"), page.say("why")],
    words: [2, 3],
    rows: shown.map(({ answer, position }) => [
      gates.get(answer.gate) ?? answer.gate,
      page.number(["stories", story, "life", "answers", position, "day"], "plain").html,
      page.say("bothAnswers", {
        answer: page.words(answer.isYes ? "yes" : "no"),
        without: page.words(answer.wouldBeYes ? "yes" : "no"),
      }),
      why(page, answer.inForce),
    ]),
  })}`;
}

function why(
  page: Page,
  inForce: readonly { readonly scheme: string; readonly consequence: string }[],
): string {
  const labels = inForce.map(({ scheme, consequence }) => {
    const found = page.input.plan.schemes
      .find(({ id }) => id === scheme)
      ?.consequences.find(({ id }) => id === consequence);
    return found === undefined ? consequence : page.of(found.label);
  });
  return labels.join("; ");
}

function remedies(page: Page, story: number): Html[] {
  const { life } = page.input.stories[story];
  const acts = new Map(page.input.plan.acts.map(({ id, label }) => [id, page.of(label)]));
  const gates = new Map(page.input.plan.gates.map(({ id, label }) => [id, page.of(label)]));
  return life.standings.flatMap(({ remedy }, place) => {
    if (remedy === undefined) return [];
    const path = ["stories", story, "life", "standings", place, "remedy"];
    const aim =
      remedy.aim.kind === "answer"
        ? page.say("aimAnswer", {
            gate: gates.get(remedy.aim.gate) ?? remedy.aim.gate,
            day: page.number([...path, "aim", "day"], "plain"),
          })
        : page.say("aimGrade", { grade: remedy.aim.grade });
    if (remedy.undone.length === 0) return [html`<p>${page.say("noRemedy", { aim })}</p>`];
    const undone = remedy.undone.map(({ act, days }, each) => {
      const times = page.count(days.map((_, day) => [...path, "undone", each, "days", day]));
      return page.say("undone", { act: acts.get(act) ?? act, times });
    });
    const listed = html`${undone.map((each, place_) => html`${place_ === 0 ? "" : ", "}${each}`)}`;
    return [html`<p>${page.say("remedy", { aim, listed })}</p>`];
  });
}
