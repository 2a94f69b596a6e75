/** A key, or the item of a list that has an id. */
type Step = string | { readonly item: string };

/** What shall stand at a path of a YAML text; where `value` is undefined, nothing. */
export interface Edit {
  readonly steps: readonly Step[];
  readonly value: unknown;
}

/** What a text has to become at some place, and below it. */
export type Patch = { readonly kind: "put"; readonly value: unknown } | Within;

/** What a block or a list has to become: by key, or by the id of an item. */
export interface Within {
  readonly kind: "within";
  readonly isList: boolean;
  readonly children: Map<string, Patch>;
}

/** Edits as one tree from the top of a text. Of two of one path the later counts. */
export function patchOf(edits: readonly Edit[]): Within {
  const root: Within = { kind: "within", isList: false, children: new Map() };
  for (const { steps, value } of edits) grow(root, steps, value);
  return root;
}

function grow({ children }: Within, [step, ...rest]: readonly Step[], value: unknown): void {
  const name = typeof step === "string" ? step : step.item;
  if (rest.length === 0) {
    children.set(name, { kind: "put", value });
    return;
  }
  const known = children.get(name);
  const isList = typeof rest[0] !== "string";
  const inner: Within = known?.kind === "within" ? known : { kind: "within", isList, children: new Map() };
  children.set(name, inner);
  grow(inner, rest, value);
}

/** What a patch comes to where nothing stands yet. */
export function patchedNothing(patch: Patch): unknown {
  if (patch.kind === "put") return patch.value;
  const entries = [...patch.children].map(([name, inner]) => [name, patchedNothing(inner)] as const);
  if (patch.isList) return entries.map(([id, value]) => ({ id, ...(value as object) }));
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
