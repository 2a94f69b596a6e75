import { verdicts } from "../../src/audit/index.ts";
import { readShippedInputs } from "../../src/cli/audit/audit-inputs.ts";
import { tableOf, verdictMarks } from "../../src/cli/audit/audit-table.ts";
import { createDiskFiles } from "../../src/cli/disk-files.ts";
import { table } from "./markdown-table.ts";

/** The day that the page is as of: the one for which verdicts are expected. */
const AS_OF = "2026-11-24";

const introduction = `# All schemes side by side

Made by \`npm run generate\` from \`schemes/\` and \`law/\`, as \`glasshouse audit --table\` prints it. As of ${AS_OF}, by what the
schemes say; nothing was run. A finding is a question for a lawyer, never legal advice; how many there are says little of
how bad a scheme is, and much of how much is known of it.`;

/** The page with the verdict of every rule on every scheme that ships: docs/audit-table.md. */
export function auditTablePage(): string {
  const inputs = readShippedInputs(createDiskFiles()).value;
  if (inputs === undefined) throw new Error("what ships does not pass `check`");
  const { schemes, rules } = tableOf(inputs, { asOf: AS_OF, packs: undefined });
  const counts = schemes.map(({ scheme, counts: given }, at) => [
    String(at + 1),
    `\`${scheme}\``,
    ...verdicts.map((verdict) => String(given[verdict])),
  ]);
  const numbers = schemes.map((_, at) => String(at + 1));
  const rows = rules.map(({ rule, verdicts: given }) => [
    `\`${rule}\``,
    ...given.map((verdict) => verdictMarks[verdict]),
  ]);
  const marks = verdicts.map((verdict) => `${verdictMarks[verdict]} ${verdict}`).join(", ");
  return [
    introduction,
    table(["", "scheme", ...verdicts], counts),
    `${marks}. [audit-rules.md](audit-rules.md) says what each rule asks.`,
    table(["rule", ...numbers], rows),
    "",
  ].join("\n\n");
}
