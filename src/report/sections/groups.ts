import { figureHtml, tableHtml } from "../figure.ts";
import { incomesFigure } from "../figures/incomes-figure.ts";
import { gateRows } from "../gates.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";

/** Groups, incomes, children, and how those in each grade live. */
export function groupsSection(page: Page): Html {
  const figures = page.scored.flatMap((scored) => incomesFigure(page, scored) ?? []);
  return html`<section id="groups"><h2>${page.say("groupsHeading")}</h2>
<p>${page.say("groupsMeaning")}</p>
${page.scored.map((scored) => html`<p>${groups(page, scored)} ${children(page, scored)}</p>`)}
${figures.map(figureHtml)}
${selection(page)}
${page.scored.map((scored) => lives(page, scored))}</section>`;
}

function groups(page: Page, { scheme, nameOf }: Page["scored"][number]): Html | undefined {
  const of = (group: string) => page.measure(nameOf("scoreByGroup"), [group], "tenths");
  const [first, second] = [of("first"), of("second")];
  if (Number.isNaN(first.value) || Number.isNaN(second.value)) return undefined;
  const compares = scheme.sources.some(({ isComparing }) => isComparing) ? "yes" : "no";
  return page.say("groupsScore", { scheme: page.of(scheme.title), first, second, compares });
}

function children(page: Page, { nameOf }: Page["scored"][number]): Html | undefined {
  const of = (key: string) => page.measure(nameOf("childrenReached"), [key], "count");
  const [all, helped, harmed, parentHarmed] = ["children", "helped", "harmed", "parentHarmed"].map(of);
  if (!(helped.value + harmed.value + parentHarmed.value > 0)) return undefined;
  return page.say("childrenReached", { all, helped, harmed, parentHarmed });
}

/** How often the poorest and the richest fifth get a yes, at gates whose answers the schemes change. */
function selection(page: Page): Html | undefined {
  const labels = new Map(gateRows(page).map(({ id, label }) => [id, label]));
  const rows = page.rows("selectionByGate").filter(({ cells }) => {
    if (cells.of !== "income" || !labels.has(String(cells.gate))) return false;
    return !page.isAtWork || JSON.stringify(cells.rates) !== JSON.stringify(cells.ratesWithout);
  });
  if (rows.length === 0) return undefined;
  return tableHtml({
    caption: page.say("selectionCaption"),
    heading: [
      page.say("gate"),
      page.say("poorestFifth"),
      page.say("withoutSchemes"),
      page.say("richestFifth"),
      page.say("withoutSchemes"),
      page.say("ratio"),
      page.say("withoutSchemes"),
    ],
    rows: rows.map(({ path, cells }) => {
      const of = (...keys: readonly (string | number)[]) =>
        page.measure("selectionByGate", [...path, ...keys], "percent").html;
      return [
        html`${labels.get(String(cells.gate))}${
          cells.caveat === "none"
            ? undefined
            : html` <span class="note">${page.say("fewApplications")}</span>`
        }`,
        of("rates", 0),
        of("ratesWithout", 0),
        of("rates", 4),
        of("ratesWithout", 4),
        of("ratio"),
        of("ratioWithout"),
      ];
    }),
  });
}

function lives(page: Page, { scheme, nameOf }: Page["scored"][number]): Html | undefined {
  const rows = page.rows(nameOf("livesByGrade")).filter(({ cells }) => Number(cells.persons) > 0);
  if (rows.length < 2) return undefined;
  return tableHtml({
    caption: page.headed("livesCaption", scheme),
    heading: [
      page.say("grade"),
      page.say("persons"),
      page.say("income", { incomeUnit: page.incomeUnit }),
      page.say("inWork"),
      page.say("access"),
      page.say("withoutSchemes"),
    ],
    rows: rows.toReversed().map(({ path, cells }) => {
      const of = (key: string, form: "count" | "percent") =>
        page.measure(nameOf("livesByGrade"), [...path, key], form).html;
      return [
        String(cells.grade),
        of("persons", "count"),
        of("incomeMean", "count"),
        of("workingShare", "percent"),
        of("access", "percent"),
        of("accessWithout", "percent"),
      ];
    }),
  });
}
