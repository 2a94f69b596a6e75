import type { Language } from "../text/index.ts";
import { requireLived } from "../world/lived.ts";
import { type Html, html, Html as Source } from "./html.ts";
import type { ReportInput } from "./input.ts";
import { Page } from "./page.ts";
import { assumptionsSection } from "./sections/assumptions.ts";
import { certaintySection } from "./sections/certainty.ts";
import { groupsSection } from "./sections/groups.ts";
import { happenedSection } from "./sections/happened.ts";
import { knownSection } from "./sections/known.ts";
import { listsSection } from "./sections/lists.ts";
import { mistakesSection } from "./sections/mistakes.ts";
import { organisationsSection } from "./sections/organisations.ts";
import { perksSection } from "./sections/perks.ts";
import { preventedSection } from "./sections/prevented.ts";
import { repeatSection } from "./sections/repeat.ts";
import { shutOutSection } from "./sections/shut-out.ts";
import { sourcesSection } from "./sections/sources.ts";
import { statusSection, titleOf } from "./sections/status.ts";
import { storiesSection } from "./sections/stories.ts";
import { waysOutSection } from "./sections/ways-out.ts";
import { style } from "./style.ts";

/** The sections of a report, in the order in which they are read. */
const sections: readonly ((page: Page) => Html | undefined)[] = [
  happenedSection,
  shutOutSection,
  listsSection,
  waysOutSection,
  preventedSection,
  perksSection,
  organisationsSection,
  knownSection,
  mistakesSection,
  groupsSection,
  storiesSection,
  certaintySection,
  assumptionsSection,
  repeatSection,
  sourcesSection,
];

// nothing runs, nothing is fetched, nothing is sent: the page is words and drawings
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one page that opens offline: the same input gives the same page.
 *
 * @throws TypeError for a story whose life no run has told
 */
export function reportPage(input: ReportInput, language: Language): string {
  for (const { life } of input.stories) requireLived(life);
  const page = new Page(input, language);
  return html`${new Source("<!doctype html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Source(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Glasshouse ${input.engineVersion}">
<title>${page.words("pageTitle", { title: titleOf(page) })}</title>
<style>${new Source(style)}</style>
</head>
<body>
${statusSection(page)}
<main>
${sections.map((section) => section(page))}
</main>
<footer><p>${page.say("footer")}</p></footer>
</body>
</html>
`.markup;
}
