import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import { standingName } from "../names.ts";
import type { Page } from "../page.ts";

/** How sure all this is: luck, and how the rules are known. */
export function certaintySection(page: Page): Html {
  const runs = page.count(
    (page.input.document.replicateHashes ?? []).map((_, run) => ["document", "replicateHashes", run]),
  );
  return html`<section id="certainty"><h2>${page.say("certaintyHeading")}</h2>
<p>${page.isReplicated ? page.say("luckReplicates", { runs }) : page.say("luckOneRun")}</p>
${page.input.plan.schemes.map((_, number) => standings(page, number))}${fewCases(page)}</section>`;
}

/** Rules of which a run can be expected to show next to nothing. */
function fewCases(page: Page): Html | undefined {
  const { plan, document } = page.input;
  if (document.fewCases.length === 0) return undefined;
  const rows = document.fewCases.map(({ scheme, rule }, place) => {
    const planned = plan.schemes.find(({ id }) => id === scheme);
    const label = planned?.rules.find(({ id }) => id === rule)?.label;
    const said = label === undefined ? rule : page.of(label);
    const name =
      planned === undefined || plan.schemes.length === 1 ? said : `${page.of(planned.title)}: ${said}`;
    return [name, page.number(["document", "fewCases", place, "expected"], "rate").html];
  });
  return html`<p>${page.say("fewCases")}</p>${tableHtml({
    caption: page.say("fewCasesCaption"),
    heading: [page.say("rules"), page.say("expectedCases")],
    rows,
  })}`;
}

/** How many rules are known in which way. */
function standings(page: Page, number: number): Html | undefined {
  const scheme = page.input.plan.schemes[number];
  if (scheme.rules.length === 0) return undefined;
  const known = [...new Set(scheme.rules.map(({ standing }) => standing))];
  const pathsOf = (standing: string | undefined) =>
    scheme.rules.flatMap((rule, position) =>
      rule.standing === standing ? [["plan", "schemes", number, "rules", position]] : [],
    );
  const unknown = scheme.rules.flatMap(({ isWorthUnknown }, position) =>
    isWorthUnknown ? [["plan", "schemes", number, "rules", position]] : [],
  );
  return html`${tableHtml({
    caption: page.headed("standingsCaption", scheme),
    heading: [page.say("knownFrom"), page.say("rules")],
    rows: known.map((standing) => [page.say(standingName(standing)), page.count(pathsOf(standing)).html]),
  })}${unknown.length === 0 ? undefined : html`<p>${page.say("worthUnknown", { rules: page.count(unknown) })}</p>`}`;
}
