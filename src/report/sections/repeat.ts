import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";

/** How to get exactly this again, and how to cite it. */
export function repeatSection(page: Page): Html {
  const { document, engineVersion, command } = page.input;
  const [seed, societySeed] = ["seed", "societySeed"].map((key) => page.number(["document", key], "plain"));
  return html`<section id="repeat"><h2>${page.say("repeatHeading")}</h2>
<p>${page.say("repeatMeaning")}</p>
<pre tabindex="0"><code>${unbroken(command)}</code></pre>
<dl>
<div><dt>${page.say("engine")}</dt><dd>${engineVersion}</dd></div>
<div><dt>${page.say("historyHash")}</dt><dd><code>${document.historyHash}</code></dd></div>
<div><dt>${page.say("historyHashWithout")}</dt><dd><code>${page.input.without.historyHash}</code></dd></div>
<div><dt>${page.say("seeds")}</dt><dd>${page.say("seedsSaid", { seed, societySeed })}</dd></div>
</dl>
<h3>${page.say("citeHeading")}</h3>
<p class="cite">${page.say("cite", {
    title: page.of(page.input.plan.title),
    schemes: page.input.plan.schemes.map(({ id, variant }) => `${id} (${variant})`).join(", "),
    version: engineVersion,
    hash: document.historyHash,
  })}</p></section>`;
}

/** A command that breaks between its options only. */
function unbroken(command: string): Html {
  const words = command.split(/ (?=--)/);
  return html`${words.map((word, place) => html`${place === 0 ? "" : " "}<span>${word}</span>`)}`;
}
