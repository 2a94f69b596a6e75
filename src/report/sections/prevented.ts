import { type GateRow, gateRows } from "../gates.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Quote } from "../quote.ts";

/** What was prevented, and what got better: as carefully as what got worse. */
export function preventedSection(page: Page): Html {
  const { document, without } = page.input;
  const isSame = JSON.stringify(document.measures.actsDone) === JSON.stringify(without.measures.actsDone);
  return html`<section id="prevented"><h2>${page.say("preventedHeading")}</h2>
<p>${page.say(isSame ? "nothingPrevented" : "conductDiffers")}</p>
${harmSeen(page).map((seen) => html`<p>${seen}</p>`)}
${!page.isAtWork ? undefined : html`<h3>${page.say("betterHeading")}</h3>${better(page)}`}</section>`;
}

function better(page: Page): Html {
  const items = gateRows(page).flatMap((row) => gains(page, row));
  const isGiving = page.input.plan.schemes.some(({ consequences }) =>
    consequences.some(({ worth, isHarm }) => worth !== undefined && !isHarm),
  );
  return items.length === 0
    ? html`<p>${page.say(isGiving ? "betterInMoney" : "nothingBetter")}</p>`
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function gains(page: Page, { label, isForDeposit, of }: GateRow): Html[] {
  const [letIn, money, days] = [of("letIn"), of("money", "amount"), of("daysWaited", "amount")];
  const persons = of("personsLetIn");
  return [
    ...(letIn.value > 0
      ? [page.say(isForDeposit ? "sparedAt" : "letInAt", { gate: label, persons, attempts: letIn })]
      : []),
    ...(money.value > 0 ? [page.say("moneyAt", { gate: label, money, currency: page.currency })] : []),
    ...(days.value < 0
      ? [page.say("daysLessAt", { gate: label, days: page.reckoned("negative", [days], "amount") })]
      : []),
  ];
}

/** Records of acts that harm others and that a rule counts: seen, though not prevented. */
function harmSeen(page: Page): Html[] {
  const effects = new Map(page.input.plan.acts.map(({ id, effect }) => [id, effect]));
  return page.scored.flatMap(({ scheme, nameOf }) => {
    const acts = new Map(scheme.rules.map(({ id, act }) => [id, act]));
    const counted = page.rows(nameOf("pointsByRule")).flatMap(({ path, cells }): Quote[] => {
      const act = acts.get(String(cells.rule));
      if (act === undefined || effects.get(act) !== "harm") return [];
      return [page.measure(nameOf("pointsByRule"), [...path, "counted"], "count")];
    });
    const records = page.reckoned("sum", counted, "count");
    return records.value > 0 ? [page.say("harmSeen", { scheme: page.of(scheme.title), records })] : [];
  });
}
