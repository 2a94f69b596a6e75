import { figureHtml, tableHtml } from "../figure.ts";
import { gatesFigure } from "../figures/gates-figure.ts";
import { type GateRow, gateRows } from "../gates.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Quote } from "../quote.ts";

/** Who was shut out, from what, and who would not have been without the schemes. */
export function shutOutSection(page: Page): Html {
  const rows = gateRows(page);
  const { isActing } = page;
  const struck = rows.filter(({ of }) => of("shutOut").value > 0);
  const told =
    struck.length === 0
      ? html`<p>${page.say(isActing ? "nobodyShutOut" : "nothingToShut")}</p>`
      : html`<p>${page.say("shutOutMeaning")}</p><ul>${struck.map((row) => html`<li>${sentence(page, row)}</li>`)}</ul>`;
  return html`<section id="shut-out"><h2>${page.say("shutOutHeading")}</h2>${told}
${isActing && rows.length > 0 ? figureHtml(gatesFigure(page)) : undefined}
${isActing ? costs(page, rows) : undefined}
${effects(page)}
${isActing ? lookUps(page, rows) : undefined}</section>`;
}

function sentence(page: Page, { id, label, isForDeposit, of }: GateRow): Html {
  const pooled = byPooling(page, id);
  const parts = [
    page.say(isForDeposit ? "askedAt" : "shutOutAt", {
      gate: label,
      persons: of("personsShutOut"),
      attempts: of("shutOut"),
    }),
    of("onMistake").value > 0 ? page.say("ofTheseOnMistake", { attempts: of("onMistake") }) : undefined,
    pooled === undefined ? undefined : page.say("ofTheseByPooling", { attempts: pooled }),
    of("byAssociation").value > 0
      ? page.say("ofTheseByParent", { attempts: of("byAssociation") })
      : undefined,
    page.say(isForDeposit ? "askedAnyway" : "refusedAnyway", {
      attempts: page.reckoned("difference", [of("refused"), of("shutOut")], "count"),
    }),
  ];
  return html`${parts.map((part) => (part === undefined ? undefined : html`${part} `))}`;
}

/** Refusals that only pooling brings about; undefined where there is none. */
function byPooling(page: Page, gate: string): Quote | undefined {
  const row = page.rows("refusalsByPooling").find(({ cells }) => cells.gate === gate);
  const quote = row && page.measure("refusalsByPooling", [...row.path, "byPooling"], "count");
  return quote !== undefined && quote.value > 0 ? quote : undefined;
}

/** Who pays more or waits longer. */
function costs(page: Page, rows: readonly GateRow[]): Html | undefined {
  const items = rows.flatMap(({ label, of }) => {
    const [money, days] = [of("money", "amount"), of("daysWaited", "amount")];
    const paid = page.reckoned("negative", [money], "amount");
    return [
      ...(money.value < 0
        ? [page.say("paysMoreAt", { gate: label, money: paid, currency: page.currency })]
        : []),
      ...(days.value > 0 ? [page.say("daysMoreAt", { gate: label, days })] : []),
    ];
  });
  return items.length === 0 ? undefined : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Of a paired run: what the schemes changed at once, and what they had changed before. */
function effects(page: Page): Html | undefined {
  const labels = new Map(gateRows(page, "all").map(({ id, label }) => [id, label]));
  const rows = page.rows("effectByGate").filter(({ cells }) => Number(cells.lost) + Number(cells.won) > 0);
  if (rows.length === 0) return undefined;
  return html`<p>${page.say("effectsMeaning")}</p>${tableHtml({
    caption: page.say("effectsCaption"),
    heading: [page.say("gate"), page.say("direct"), page.say("indirect"), page.say("total")],
    rows: rows.map(({ path, cells }) => [
      labels.get(String(cells.gate)) ?? String(cells.gate),
      ...["direct", "indirect", "total"].map(
        (key) => page.measure("effectByGate", [...path, key], "signed").html,
      ),
    ]),
  })}`;
}

function lookUps(page: Page, rows: readonly GateRow[]): Html | undefined {
  const times = page.reckoned(
    "sum",
    rows.map(({ of }) => of("lookUps")),
    "count",
  );
  return times.value > 0 ? html`<p>${page.say("lookUps", { times })}</p>` : undefined;
}
