import type { Access, Audience, Learned, Quoted, ToldKnowledge } from "../../audit/index.ts";
import { isOfChange } from "../../text/index.ts";
import { tableHtml } from "../figure.ts";
import { type Html, type HtmlPart, html } from "../html.ts";
import type { AuditPen } from "./audit-pen.ts";
import type { AuditedScheme } from "./input.ts";
import type { AuditMessage } from "./messages/index.ts";

/** Lines named in one cell; of more, how many there are is enough. */
const MOST_LINES = 4;

const learned: readonly (readonly [Learned, AuditMessage])[] = [
  ["records", "learnsRecords"],
  ["score", "learnsScore"],
  ["grade", "learnsGrade"],
  ["list entry", "learnsListEntry"],
];

const accessWords: Readonly<Record<Access, AuditMessage>> = {
  always: "accessAlways",
  "on request": "accessRequest",
  "if shown": "accessShown",
  no: "accessNo",
  "not said": "accessUnsaid",
};

/** Who gets to know what of each person covered, as a table. */
export function knowsSection(pen: AuditPen, scheme: AuditedScheme): Html {
  const { knows, file } = scheme.told;
  const there = learned.filter(([learns]) => knows.some((each) => each.learns === learns));
  const table = tableHtml({
    caption: pen.say("knowsCaption", { file }),
    heading: [pen.say("audienceColumn"), ...there.map(([, said]) => pen.say(said))],
    words: there.map((_, column) => column + 1),
    rows: audiencesOf(knows).map((ofOne) => [
      audienceName(pen, ofOne[0].audience),
      ...there.map(([learns]) =>
        cell(
          pen,
          ofOne.filter((each) => each.learns === learns),
          file,
        ),
      ),
    ]),
  });
  return html`<section id="${pen.prefix(scheme)}-knows"><h2>${pen.headed("knowsHeading", scheme)}</h2>
${knows.length === 0 ? html`<p>${pen.say("knowsNone")}</p>` : html`<p>${pen.say("knowsLead")}</p>${table}`}
</section>`;
}

function audiencesOf(knows: readonly ToldKnowledge[]): readonly (readonly ToldKnowledge[])[] {
  const rows = new Map<string, ToldKnowledge[]>();
  for (const each of knows) {
    const { kind, name } = each.audience;
    rows.set(`${kind} ${name}`, [...(rows.get(`${kind} ${name}`) ?? []), each]);
  }
  return [...rows.values()];
}

function audienceName(pen: AuditPen, { kind, name }: Audience): string {
  switch (kind) {
    case "self":
      return pen.say("audienceSelf");
    case "public":
      return pen.say("audiencePublic");
    case "operator":
      return pen.say("audienceOperator", { name: pen.operator(name) });
    case "keeper":
      return pen.say("audienceKeeper", { name: pen.keeper(name) });
    case "other":
      return pen.say("audienceOther", { name: pen.keeper(name) });
    case "scheme":
      return pen.say("audienceScheme", { name });
    case "partner":
      return pen.say("audiencePartner", { name: pen.keeper(name) });
    case "listed to":
      return pen.say("audienceListedTo", { name: pen.keeper(name) });
  }
}

function cell(pen: AuditPen, knows: readonly ToldKnowledge[], file: string): HtmlPart {
  if (knows.length === 0) return "–";
  return knows.map(({ access, because }) => {
    const said = html`<span class="access access-${access.replace(" ", "-")}">${pen.say(accessWords[access])}</span>`;
    return html`<span class="known">${said}${because.length === 0 ? undefined : html`<span class="fall">${linesOf(pen, because, file)}</span>`}</span>`;
  });
}

/** Lines of the scheme's own file, then those of files that it builds on. */
function linesOf(pen: AuditPen, because: readonly Quoted[], own: string): string {
  const shown = because.slice(0, MOST_LINES);
  const files = [own, ...new Set(shown.map(({ file }) => file))].filter(
    (file, position, all) => all.indexOf(file) === position && shown.some((place) => place.file === file),
  );
  const said = files.map((file) => {
    const lines = shown.filter((place) => place.file === file).map(({ line }) => line);
    const list = lines.join(", ");
    if (file === own) return pen.say("lines", { count: lines.length, list });
    return isOfChange({ file, line: 1, column: 1 }) ? file : `${file}: ${list}`;
  });
  const rest = because.length > MOST_LINES ? `, … (${because.length})` : "";
  return `${said.join("; ")}${rest}`;
}
