import type { Verdict } from "../../audit/index.ts";
import { type Html, html } from "../html.ts";
import type { AuditPen } from "./audit-pen.ts";

/** A verdict as a label: told apart by its word and the shape of its frame, not by colour alone. */
export function verdictMark(pen: AuditPen, verdict: Verdict): Html {
  return html`<span class="verdict verdict-${verdict.replace(" ", "-")}">${pen.input.called.verdicts[verdict]}</span>`;
}
