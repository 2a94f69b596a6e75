import { type Html, html } from "../html.ts";
import type { AuditPen } from "./audit-pen.ts";

/** How the findings came about, and what they cannot say. */
export function methodSection(pen: AuditPen): Html {
  const { asOf, called, name, packs, measured, changes } = pen.input;
  const open = called.verdicts["cannot tell"];
  const asked = packs === undefined ? "" : ` --pack ${packs.join(",")}`;
  const runs = measured === undefined ? "" : " --measure";
  const changed = changes.map((change) => ` ${change}`).join("");
  const command = `glasshouse audit ${name}${changed}${runs} --as-of ${asOf}${asked} --lang ${pen.language} --format html`;
  const said = [
    pen.say(measured === undefined ? "methodText" : "methodMeasured"),
    ...(measured === undefined ? [] : [measured]),
    pen.say("methodDates", { asOf, open }),
    pen.say("methodUnsaid", { open }),
    pen.say("methodAssumptions"),
    pen.say("methodCitations"),
  ];
  return html`<section id="method"><h2>${pen.say("methodHeading")}</h2>
<p class="lead"><strong>${called.advice}</strong></p>
<ul>${said.map((each) => html`<li>${each}</li>`)}</ul>
<h3>${pen.say("methodRepeat")}</h3><pre><code>${command}</code></pre>
</section>`;
}
