/** Where a record comes from: whether it is of somebody else's act, and whether another scheme passed it on. */
export interface Origin {
  readonly isMistaken: boolean;
  readonly isPooled: boolean;
}

/** All of them, as calendars number them: a record's kind is twice its origin, its expiry's one more. */
export const origins: readonly [Origin, Origin, Origin, Origin] = [
  { isMistaken: false, isPooled: false },
  { isMistaken: true, isPooled: false },
  { isMistaken: false, isPooled: true },
  { isMistaken: true, isPooled: true },
];

/** What an entry of a ledger says of its origin: nothing of a person's own record. */
export function markOf({ isMistaken, isPooled }: Origin): { mistaken?: true; pooled?: true } {
  return { ...(isMistaken && { mistaken: true }), ...(isPooled && { pooled: true }) };
}
