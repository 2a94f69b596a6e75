import type { ReportScheme } from "./input.ts";
import { causeName } from "./names.ts";
import type { Page } from "./page.ts";

/** What a ledger's cause is called: a rule, what else has a name in the scheme's file, or a word of ours. */
export function causeLabel(page: Page, scheme: ReportScheme, cause: string): string {
  const [kind, id = ""] = cause.split("/");
  const named = (
    all: readonly { readonly id: string; readonly label: ReportScheme["title"] }[],
    called: string,
  ) => {
    const found = all.find((each) => each.id === called);
    return found && page.of(found.label);
  };
  switch (kind) {
    case "repair":
      return named(scheme.process?.repairs ?? [], id) ?? page.words("causeRepair");
    case "indicator":
      return named(scheme.indicators, id) ?? id;
    case "refused-consent":
      return `${page.words("causeRefusedConsent")} (${named(scheme.sources, id) ?? id})`;
  }
  const known = causeName(cause);
  return (
    named([...scheme.rules, ...scheme.others], cause) ?? (known === undefined ? cause : page.words(known))
  );
}
