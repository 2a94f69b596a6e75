/** Whether somebody who keeps a gate can look a score up. A scheme that says nothing hides it from nobody. */
export function maySee(
  visibility: { readonly public: boolean; readonly audiences: readonly string[] } | undefined,
  keeper: string,
): boolean {
  if (visibility === undefined) return true;
  return visibility.public || visibility.audiences.includes(keeper);
}

/** Whether a consequence is to the disadvantage of whom it strikes. */
export function isHarm(effect: {
  readonly kind: string;
  readonly factor?: number | undefined;
  readonly by?: number | undefined;
}): boolean {
  const { kind, factor = 1, by = 0 } = effect;
  if (kind === "rank") return by < 0;
  if (kind === "price" || kind === "queue") return factor > 1;
  return kind === "refuse" || ((kind === "amount" || kind === "speed") && factor < 1);
}
