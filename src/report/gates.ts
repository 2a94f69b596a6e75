import type { Page, Row } from "./page.ts";
import type { Quote } from "./quote.ts";

/** A gate at which a scheme of the world acts, or of all gates one, with what it decided. */
export interface GateRow {
  readonly id: string;
  /** as a sentence uses it */
  readonly name: string;
  /** as a heading uses it */
  readonly label: string;
  /** whether a no means being asked for a deposit, and no more */
  readonly isForDeposit: boolean;
  /** a number of the measure `refusalsByGate` */
  readonly of: (key: string, form?: "count" | "amount") => Quote;
}

/** Gates at which consequences act, in the order of their file; without any, and where so asked, all gates. */
export function gateRows(page: Page, which: "struck" | "all" = "struck"): GateRow[] {
  const { schemes, gates } = page.input.plan;
  const struck = new Set(schemes.flatMap(({ consequences }) => consequences.map(({ gate }) => gate)));
  const byId = new Map(gates.map((gate) => [gate.id, gate]));
  return page.rows("refusalsByGate").flatMap((row) => {
    const id = String(row.cells.gate);
    if (which === "struck" && struck.size > 0 && !struck.has(id)) return [];
    const gate = byId.get(id);
    const name = gate === undefined ? id : page.of(gate.label);
    const isForDeposit = gate?.isForDeposit === true;
    return { id, name, label: capital(name), isForDeposit, of: quoting(page, row) };
  });
}

/** A label as a heading begins. */
export function capital(label: string): string {
  const [first = ""] = label;
  return first.toUpperCase() + label.slice(first.length);
}

function quoting(page: Page, row: Row): GateRow["of"] {
  return (key, form = "count") => page.measure("refusalsByGate", [...row.path, key], form);
}
