import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { NamedScheme, Page } from "../page.ts";
import { fifthName } from "./fifths.ts";

/** Worth of what schemes give and take, by income; nothing where nothing says its worth. */
export function perksSection(page: Page): Html | undefined {
  const told = page.every.filter(({ scheme }) =>
    scheme.consequences.some(({ worth }) => worth !== undefined),
  );
  if (told.length === 0) return undefined;
  return html`<section id="perks"><h2>${page.say("perksHeading")}</h2>
<p>${page.say("perksMeaning")}</p>
${told.map((each) => html`${byIncome(page, each)}${list(page, each)}`)}</section>`;
}

function byIncome(page: Page, { scheme, nameOf }: NamedScheme): Html | undefined {
  const name = nameOf("perksByIncome");
  const months = page.rows(name);
  if (months.length === 0) return undefined;
  const sum = (fifth: number, key: string): Html =>
    page.reckoned(
      "sum",
      months
        .filter(({ cells }) => cells.fifth === String(fifth + 1))
        .map(({ path }) => page.measure(name, [...path, key], "amount")),
      "amount",
    ).html;
  const own = page.measure(nameOf("perksOfOwn"), ["share"], "percent");
  return html`${tableHtml({
    caption: page.headed("perksCaption", scheme, { currency: page.currency }),
    heading: [page.say("fifthOfIncome"), page.say("perksGiven"), page.say("perksTaken")],
    rows: [0, 1, 2, 3, 4].map((fifth) => [fifthName(page, fifth), sum(fifth, "gained"), sum(fifth, "lost")]),
  })}${Number.isNaN(own.value) ? undefined : html`<p>${page.say("perksOwn", { share: own })}</p>`}`;
}

function list(page: Page, { scheme, number }: NamedScheme): Html {
  const rows = scheme.consequences.flatMap(({ label, worth, isOwn, isHarm }, position) => {
    if (worth === undefined) return [];
    const note = isHarm ? page.say("perkHarm") : isOwn ? page.say("perkOwn") : undefined;
    const path = ["plan", "schemes", number, "consequences", position, "worth"];
    return [
      [
        html`${page.of(label)}${note && html` <span class="note">${note}</span>`}`,
        page.number(path, "amount").html,
      ],
    ];
  });
  return tableHtml({
    caption: page.headed("perksListCaption", scheme, { currency: page.currency }),
    heading: [page.say("perk"), page.say("worthAYear")],
    rows,
  });
}
