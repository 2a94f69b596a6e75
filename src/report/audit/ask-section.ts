import type { ToldFinding } from "../../audit/index.ts";
import { type Html, type HtmlPart, html } from "../html.ts";
import { type AuditPen, ofVerdict, standing } from "./audit-pen.ts";
import { inlineCode } from "./inline-code.ts";
import type { AuditedScheme } from "./input.ts";

/** What is left open, by who could close it. */
export function askSection(pen: AuditPen, { findings }: AuditedScheme): Html {
  const told = standing(findings);
  const open = ofVerdict(told, "cannot tell");
  const because = (key: string) => open.filter(({ reason }) => reason.key === key);
  const asks: readonly (readonly [HtmlPart, HtmlPart] | undefined)[] = [
    lawyer(pen, [...ofVerdict(told, "violates"), ...ofVerdict(told, "risk")]),
    operator(pen, because("undeclared")),
    run(pen, because("measured")),
    later(pen, because("later")),
    [pen.say("askAffected"), pen.say("askAffectedSaid")],
  ];
  return html`<h3>${pen.say("askHeading")}</h3><dl class="asks">${asks.map((ask) =>
    ask === undefined ? undefined : html`<div><dt>${ask[0]}</dt><dd>${ask[1]}</dd></div>`,
  )}</dl>`;
}

type Ask = readonly [HtmlPart, HtmlPart] | undefined;

function lawyer(pen: AuditPen, findings: readonly ToldFinding[]): Ask {
  if (findings.length === 0) return undefined;
  const byPack = new Map<string, number>();
  for (const { packs } of findings) {
    const name = pen.input.called.packs[packs[0]];
    byPack.set(name, (byPack.get(name) ?? 0) + 1);
  }
  const packs = [...byPack].map(([name, count]) => `${name} ${count}`).join(", ");
  return [pen.say("askLawyer"), pen.say("askLawyerSaid", { count: findings.length, packs })];
}

function operator(pen: AuditPen, findings: readonly ToldFinding[]): Ask {
  if (findings.length === 0) return undefined;
  const fields = [...new Set(findings.map(({ reason }) => `\`${reason.values.field}\``))].join(", ");
  const said = pen.say("askOperatorSaid", { count: findings.length, fields });
  return [pen.say("askOperator"), inlineCode(said)];
}

function run(pen: AuditPen, findings: readonly ToldFinding[]): Ask {
  if (findings.length === 0) return undefined;
  return [pen.say("askRun"), inlineCode(pen.say("askRunSaid", { count: findings.length }))];
}

function later(pen: AuditPen, findings: readonly ToldFinding[]): Ask {
  if (findings.length === 0) return undefined;
  const [date] = findings.map(({ reason }) => String(reason.values.date)).sort();
  return [pen.say("askLater"), pen.say("askLaterSaid", { count: findings.length, date })];
}
