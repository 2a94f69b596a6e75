import { figureHtml } from "../figure.ts";
import { gatesFigure } from "../figures/gates-figure.ts";
import { gradesFigure } from "../figures/grades-figure.ts";
import { type GateRow, gateRows } from "../gates.ts";
import { type Html, html } from "../html.ts";
import type { MessageParts, Page } from "../page.ts";
import { indicatorTables } from "./indicators.ts";
import { listsNow } from "./lists.ts";

/** What happened, in one picture and three sentences. */
export function happenedSection(page: Page): Html {
  const { scored } = page;
  const figures = scored.length === 0 ? [gatesFigure(page)] : scored.map((each) => gradesFigure(page, each));
  const sentences = [
    setting(page),
    ...(page.isAtWork ? scored.map((each) => ends(page, each)) : [page.say("nobodyScored")]),
    ...listsNow(page),
    doors(page),
  ];
  return html`<section id="happened"><h2>${page.say("happenedHeading")}</h2>
<p class="sentences">${sentences.map((sentence) => html`${sentence} `)}</p>
<p>${page.say("sureInShort", { runs: page.input.document.replicateHashes === undefined ? "one" : "several" })}</p>
${figures.map(figureHtml)}${indicatorTables(page)}</section>`;
}

function setting(page: Page): Html {
  return page.say(page.isAtWork ? "setting" : "settingUnscored", {
    persons: page.number(["document", "persons"], "count"),
    days: page.number(["document", "days"], "count"),
    society: page.of(page.input.plan.societyTitle),
  });
}

function ends(page: Page, { scheme, nameOf }: Page["scored"][number]): Html {
  const covered = page.measure(nameOf("personsCovered"), [], "count");
  const start = page.number(["plan", "schemes", page.input.plan.schemes.indexOf(scheme), "start"], "points");
  const shares = page.rows(nameOf("gradeShares"));
  if (shares.length === 0) {
    return page.say("meanNow", {
      scheme: page.of(scheme.title),
      covered,
      start,
      mean: page.measure(nameOf("scoreMean"), [], "tenths"),
    });
  }
  const sum = (rows: typeof shares) =>
    page.reckoned(
      "sum",
      rows.map(({ path }) => page.measure(nameOf("gradeShares"), [...path, "share"], "percent")),
      "percent",
    );
  return page.say("gradesNow", {
    scheme: page.of(scheme.title),
    covered,
    start,
    grade: scheme.grades[scheme.startGrade]?.label ?? "–",
    above: sum(shares.slice(scheme.startGrade + 1)),
    below: sum(shares.slice(0, scheme.startGrade)),
  });
}

function doors(page: Page): Html {
  if (!page.isAtWork) return page.say("yardstick");
  const rows = gateRows(page);
  const total = (key: string) =>
    page.reckoned(
      "sum",
      rows.map(({ of }) => of(key)),
      "count",
    );
  const [shutOut, letIn] = [total("shutOut"), total("letIn")];
  if (page.input.plan.schemes.every(({ consequences }) => consequences.length === 0)) {
    return page.say("noConsequences");
  }
  if (shutOut.value + letIn.value === 0) return page.say("noDoorChanged");
  return page.say("doorsChanged", {
    shutOut,
    letIn,
    ...mostly(rows, "shutOut", shutOut.value),
    ...mostly(rows, "letIn", letIn.value),
  });
}

/** Where most of the answers changed, if there is one such gate. */
function mostly(rows: readonly GateRow[], key: "shutOut" | "letIn", total: number): MessageParts {
  const values = rows.map(({ of }) => of(key).value);
  const most = Math.max(...values);
  const extent = most > 0 && most === total ? "all" : most > total / 2 ? "most" : "none";
  return { [`${key}Mostly`]: extent, [`${key}Gate`]: rows[values.indexOf(most)]?.name ?? "" };
}
