import type { Language } from "../text/index.ts";
import { requireLived } from "../world/lived.ts";
import type { Html } from "./html.ts";
import type { ReportInput } from "./input.ts";
import { Page } from "./page.ts";
import { shellHtml } from "./page-shell.ts";
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

/**
 * A report as one page that opens offline: the same input gives the same page.
 *
 * @throws TypeError for a story whose life no run has told
 */
export function reportPage(input: ReportInput, language: Language): string {
  for (const { life } of input.stories) requireLived(life);
  const page = new Page(input, language);
  return shellHtml({
    language,
    title: page.words("pageTitle", { title: titleOf(page) }),
    version: input.engineVersion,
    header: statusSection(page),
    sections: sections.map((section) => section(page)),
    footer: page.say("footer"),
  });
}
