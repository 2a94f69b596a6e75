import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { ReportProcess } from "../input.ts";
import type { NamedScheme, Page } from "../page.ts";
import type { Path } from "../quote.ts";
import { fifthName } from "./fifths.ts";

/** What comes after an entry: notice, appeals, ways back, refusing; nothing where no scheme says anything of it. */
export function waysOutSection(page: Page): Html | undefined {
  const told = page.every.filter(({ scheme }) => scheme.process !== undefined);
  if (told.length === 0) return undefined;
  return html`<section id="ways-out"><h2>${page.say("waysOutHeading")}</h2>
<p>${page.say("waysOutMeaning")}</p>
${told.map((each) => ofScheme(page, each))}</section>`;
}

function ofScheme(page: Page, { scheme, number }: NamedScheme): Html {
  const scored = page.scored.find((each) => each.scheme === scheme);
  const title = page.input.plan.schemes.length === 1 ? undefined : html`<h3>${page.of(scheme.title)}</h3>`;
  const rules = rulesSaid(page, scheme.process as ReportProcess, ["plan", "schemes", number, "process"]);
  const items = [...rules, ...(scored === undefined ? [] : stayingOut(page, scored))];
  return html`${title}<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>${
    scored && [appeals(page, scored), repairs(page, scored), altered(page, scored)]
  }`;
}

/** What the scheme's own text says. */
function rulesSaid(page: Page, process: ReportProcess, path: Path): Html[] {
  const { notice, givesReasons, appeal, repair, review } = process;
  const days = (key: string) => (appeal === undefined ? "" : page.number([...path, "appeal", key], "count"));
  return [
    page.say("noticeSaid", {
      notice: word(notice),
      reasons: notice === "none" ? (givesReasons ? "named" : "none") : yesOrNo(givesReasons),
    }),
    html`${page.say("appealSaid", {
      appeal: yesOrNo(appeal !== undefined),
      window: days("window"),
      answer: days("answer"),
      human: yesOrNo(appeal?.isByHuman === true),
    })}${appeal?.isTaken === false ? html` ${page.say("appealNotTaken")}` : undefined}`,
    page.say("repairSaid", { repair: word(repair) }),
    page.say("reviewSaid", { review }),
  ];
}

/** Who joined a scheme that one may stay out of, and who keeps a source from looking. */
function stayingOut(page: Page, { scheme, nameOf }: NamedScheme): Html[] {
  const months = page.rows(nameOf("enrolledByMonth")).length;
  const share = page.measure(nameOf("enrolledByMonth"), [months - 1, "share"], "percent");
  const labels = new Map(scheme.sources.map(({ id, label }) => [id, page.of(label)]));
  const refused = page.rows(nameOf("consentRefused")).map(({ path, cells }) => {
    const of = (key: string, form: "count" | "percent" | "points") =>
      page.measure(nameOf("consentRefused"), [...path, key], form);
    return page.say("consentSaid", {
      source: labels.get(String(cells.source)) ?? String(cells.source),
      persons: of("refused", "count"),
      share: of("share", "percent"),
      cost: Number(cells.keptOut) > 0 ? "out" : Number(cells.points) < 0 ? "points" : "none",
      keptOut: of("keptOut", "count"),
      points: page.reckoned("negative", [of("points", "points")], "points"),
    });
  });
  return [...(scheme.isVoluntary && months > 0 ? [page.say("joinedSaid", { share })] : []), ...refused];
}

function appeals(page: Page, { scheme, nameOf }: NamedScheme): Html | undefined {
  if (scheme.process?.appeal?.isTaken !== true) return undefined;
  const name = nameOf("appeals");
  const rows = page.rows(name);
  if (rows.every(({ cells }) => cells.filed === 0)) return html`<p>${page.say("nobodyAppealed")}</p>`;
  const took = page.measure(name, [0, "daysTaken"], "tenths");
  return html`${tableHtml({
    caption: page.headed("appealsCaption", scheme),
    heading: [
      page.say("appealAgainst"),
      page.say("appealsFiled"),
      page.say("appealsWon"),
      page.say("appealsLost"),
      page.say("appealsUndecided"),
    ],
    rows: rows.map(({ path, cells }) => [
      page.say(cells.record === "own" ? "ownActs" : "actsOfOthers"),
      ...["filed", "won", "lost", "undecided"].map((key) => page.measure(name, [...path, key], "count").html),
    ]),
  })}${Number.isNaN(took.value) ? undefined : html`<p>${page.say("appealsTook", { days: took })}</p>`}`;
}

function repairs(page: Page, { scheme, nameOf }: NamedScheme): Html | undefined {
  const name = nameOf("repairsByIncome");
  const rows = page.rows(name);
  if (rows.length === 0) return undefined;
  const labels = new Map(scheme.process?.repairs.map(({ id, label }) => [id, page.of(label)]));
  return tableHtml({
    caption: page.headed("repairsCaption", scheme),
    heading: [page.say("wayBack"), page.say("inAll"), page.say("poorestFifth"), page.say("richestFifth")],
    rows: rows.map(({ path, cells }) => {
      const fifths = ["1", "2", "3", "4", "5"].map((fifth) => page.measure(name, [...path, fifth], "count"));
      return [
        labels.get(String(cells.repair)) ?? String(cells.repair),
        page.reckoned("sum", fifths, "count").html,
        fifths[0].html,
        fifths[4].html,
      ];
    }),
  });
}

function altered(page: Page, { scheme, nameOf }: NamedScheme): Html | undefined {
  const name = nameOf("alteredRecords");
  const rows = page.rows(name);
  if (rows.length === 0) return undefined;
  return tableHtml({
    caption: page.headed("alteredCaption", scheme),
    heading: [
      page.say("fifthOfIncome"),
      page.say("recordsAgainst"),
      page.say("recordsAltered"),
      page.say("pointsSpared"),
    ],
    rows: rows.map(({ path }, fifth) => [
      fifthName(page, fifth),
      page.measure(name, [...path, "records"], "count").html,
      page.measure(name, [...path, "altered"], "count").html,
      page.measure(name, [...path, "shareOfPoints"], "percent").html,
    ]),
  });
}

/** A word of a scheme as messages choose by it: `on-request` is `onrequest`. */
function word(value: string): string {
  return value.replaceAll("-", "");
}

function yesOrNo(is: boolean): "yes" | "no" {
  return is ? "yes" : "no";
}
