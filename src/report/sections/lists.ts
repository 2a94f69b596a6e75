import { tableHtml } from "../figure.ts";
import { type Html, html } from "../html.ts";
import type { ReportList, ReportScheme } from "../input.ts";
import type { Page, Row } from "../page.ts";
import type { Quote } from "../quote.ts";

/** A list of a scheme, with what measures say of it. */
interface KeptList {
  readonly scheme: ReportScheme;
  readonly list: ReportList;
  readonly nameOf: (measure: string) => string;
  readonly flow: Row;
}

/** Who was put on a list, how they got off it, and who stays longest; nothing where no scheme keeps one. */
export function listsSection(page: Page): Html | undefined {
  const kept = keptLists(page);
  if (kept.length === 0) return undefined;
  return html`<section id="lists"><h2>${page.say("listsHeading")}</h2><p>${page.say("listsMeaning")}</p>
${listings(page, kept)}
${kept.map((each) => waysOff(page, each))}
${stays(page, kept)}
${kept.map((each) => published(page, each))}</section>`;
}

/** Of schemes that score nobody: how many are listed, in a sentence each. */
export function listsNow(page: Page): Html[] {
  return page.listing
    .filter(({ scheme }) => scheme.start === undefined)
    .map(({ scheme, number, nameOf }) => {
      const rows = page.rows(nameOf("listFlow"));
      const total = (key: string): Quote =>
        page.reckoned(
          "sum",
          rows.map(({ path }) => page.measure(nameOf("listFlow"), [...path, key], "count")),
          "count",
        );
      return page.say("listsNow", {
        scheme: page.of(scheme.title),
        lists: page.count(scheme.lists.map((_, list) => ["plan", "schemes", number, "lists", list])),
        covered: page.measure(nameOf("listFlow"), [0, "covered"], "count"),
        entered: total("entered"),
        listed: total("listedNow"),
      });
    });
}

function keptLists(page: Page): KeptList[] {
  return page.listing.flatMap(({ scheme, nameOf }) =>
    page.rows(nameOf("listFlow")).flatMap((flow): KeptList[] => {
      const list = scheme.lists.find(({ id }) => id === flow.cells.list);
      return list === undefined ? [] : [{ scheme, list, nameOf, flow }];
    }),
  );
}

function listings(page: Page, kept: readonly KeptList[]): Html {
  return tableHtml({
    caption: page.say("listsCaption"),
    heading: [page.say("list"), page.say("listEntered"), page.say("listOnMistake"), page.say("listedNow")],
    rows: kept.map(({ list, nameOf, flow }) => [
      page.of(list.label),
      ...["entered", "onMistake", "listedNow"].map(
        (key) => page.measure(nameOf("listFlow"), [...flow.path, key], "count").html,
      ),
    ]),
  });
}

function waysOff(page: Page, { list, nameOf, flow }: KeptList): Html {
  const left = flow.cells.left as readonly { readonly way: string }[];
  return tableHtml({
    caption: html`${page.say("waysOffCaption")}: ${page.of(list.label)}`,
    heading: [page.say("wayOff"), page.say("listings")],
    rows: left.map(({ way }, position) => {
      const exit = list.exits.find(({ id }) => id === way);
      const label =
        exit === undefined ? page.say(way === "term" ? "wayTerm" : "wayRule") : page.of(exit.label);
      const path = [...flow.path, "left", position, "listings"];
      return [label, page.measure(nameOf("listFlow"), path, "count").html];
    }),
  });
}

/** Whether those with means leave sooner. */
function stays(page: Page, kept: readonly KeptList[]): Html | undefined {
  const told = kept.flatMap(({ list, nameOf }) => {
    const row = page.rows(nameOf("timeOnListByIncome")).find(({ cells }) => cells.list === list.id);
    if (row === undefined || list.exits.length === 0) return [];
    const rate = (fifth: number) =>
      page.measure(nameOf("timeOnListByIncome"), [...row.path, "fifths", fifth, "exitsPerYear"], "tenths");
    const [poorest, richest] = [rate(0), rate(4)];
    if (Number.isNaN(poorest.value) || Number.isNaN(richest.value)) return [];
    return [[page.of(list.label), poorest.html, richest.html]];
  });
  if (told.length === 0) return undefined;
  return tableHtml({
    caption: page.say("staysCaption"),
    heading: [page.say("list"), page.say("poorestFifthListed"), page.say("richestFifthListed")],
    rows: told,
  });
}

function published(page: Page, { list }: KeptList): Html | undefined {
  if (list.channels.length === 0) return undefined;
  const channels = new Intl.ListFormat(page.language).format(
    list.channels.map((channel) => page.words("channel", { channel: channel.replace("-", "") })),
  );
  return html`<p>${page.say("publishedIn", { list: page.of(list.label), channels })}</p>`;
}
