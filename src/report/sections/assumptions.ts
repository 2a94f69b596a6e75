import { tableHtml } from "../figure.ts";
import { type Html, type HtmlPart, html } from "../html.ts";
import { standingName } from "../names.ts";
import type { Page } from "../page.ts";
import type { Path } from "../quote.ts";

/** Rules whose assumptions are told, of each scheme. */
const MOST_RULES = 5;

const shares = { coverage: "coverage", misses: "misses", passedOn: "passedOn" } as const;

/** Assumptions behind the rules that moved scores most: how often, and how much of it is seen. */
export function assumptionsSection(page: Page): Html {
  const told = page.scored.map((scored) => assumptions(page, scored));
  return html`<section id="assumptions"><h2>${page.say("assumptionsHeading")}</h2>
<p>${page.say("assumptionsModel")}</p>
<ul><li>${page.say("assumptionConduct")}</li><li>${page.say("assumptionAwareness")}</li><li>${page.say(
    "assumptionBurnIn",
    { days: page.number(["plan", "burnIn"], "count") },
  )}</li></ul>${told}</section>`;
}

function assumptions(page: Page, { scheme, number, nameOf }: Page["scored"][number]): Html {
  const { acts } = page.input.plan;
  const rows: HtmlPart[][] = [];
  const seen = new Set<string>();
  for (const rule of topRules(page, { scheme, nameOf })) {
    const act = acts.findIndex(({ id }) => id === rule.act);
    const source = scheme.sources.findIndex(({ id }) => id === rule.source);
    if (act >= 0 && !seen.has(`act ${rule.act}`)) {
      seen.add(`act ${rule.act}`);
      const path = ["plan", "acts", act];
      rows.push(
        row(page, page.say("howOften", { act: page.of(acts[act].label) }), path, "perYear", acts[act]),
      );
    }
    if (source < 0 || seen.has(`source ${rule.source}`)) continue;
    seen.add(`source ${rule.source}`);
    scheme.sources[source].numbers.forEach((each, place) => {
      const path = ["plan", "schemes", number, "sources", source, "numbers", place];
      const label = page.say(shares[each.what], { source: page.of(scheme.sources[source].label) });
      rows.push(row(page, label, path, "value", each));
    });
  }
  return tableHtml({
    caption: page.headed("assumptionsCaption", scheme, { rules: MOST_RULES }),
    heading: [page.say("number"), page.say("value"), page.say("mayLie"), page.say("knownFrom")],
    words: [3],
    rows,
  });
}

function row(
  page: Page,
  label: Html,
  path: Path,
  key: "perYear" | "value",
  { standing, range }: { readonly standing: string; readonly range: readonly [number, number] | undefined },
): HtmlPart[] {
  const form = key === "value" ? "percent" : "rate";
  const end = (place: number) => page.number([...path, "range", place], form).html;
  return [
    label,
    page.number([...path, key], form).html,
    range === undefined ? "–" : html`${end(0)} – ${end(1)}`,
    page.say(standingName(standing)),
  ];
}

/** Rules by how many points they moved in all, most first. */
function topRules(page: Page, { scheme, nameOf }: Pick<Page["scored"][number], "scheme" | "nameOf">) {
  const moved = new Map(
    page
      .rows(nameOf("pointsByRule"))
      .map(({ cells }): [string, number] => [String(cells.rule), Math.abs(Number(cells.points))]),
  );
  const by = (id: string) => moved.get(id) ?? 0;
  return scheme.rules
    .filter(({ id }) => by(id) > 0)
    .toSorted((one, other) => by(other.id) - by(one.id))
    .slice(0, MOST_RULES);
}
