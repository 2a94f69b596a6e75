import type { ColumnsOf } from "./column.ts";
import type { personColumns, schemeColumns } from "./columns.ts";
import type { Tallies } from "./tallies.ts";

/** A scheme as a measure sees it: what it is called, where everyone stands, nothing that draws. */
export interface SchemeView {
  readonly program: {
    readonly id: string;
    readonly sources: readonly { readonly id: string; readonly sees: Uint8Array }[];
    readonly rules: readonly { readonly id: string; readonly act: number; readonly source: number }[];
    readonly grades: { readonly labels: readonly string[] } | undefined;
    readonly score: { readonly start: number; readonly floor: number; readonly cap: number } | undefined;
  };
  readonly columns: ColumnsOf<typeof schemeColumns>;
}

/**
 * A world as a measure sees it at the end of a day. Measures get no luck and no way to change
 * anything: a run with another measure is the same run.
 */
export interface View {
  readonly day: number;
  readonly size: number;
  readonly acts: readonly { readonly id: string; readonly context: string }[];
  readonly persons: ColumnsOf<typeof personColumns>;
  readonly schemes: readonly SchemeView[];
  readonly tallies: Tallies;
}
