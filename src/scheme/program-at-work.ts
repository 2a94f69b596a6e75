/** When and where a scheme is at work in its world. */
export interface TermProgram {
  /** first day at work */
  readonly from: number;
  /** first day no longer at work; Infinity: it never ends */
  readonly until: number;
  /** by region of the society: 1 where it is at work; undefined: everywhere */
  readonly regions: Uint8Array | undefined;
}

/** What another scheme of the world passes on, as the scheme that gets it reads it. */
export interface ReceivedProgram {
  /** id of the scheme that passes it on; what is said of one that is not in the world is void */
  readonly giver: string;
  /** position of the source among the giver's */
  readonly source: number;
  /** position of the source among the receiver's whose rules count it */
  readonly as: number;
  /** share of the giver's records, 0 to 1 */
  readonly share: number;
  /** days beyond those that the record took to the giver */
  readonly shortestDelay: number;
  readonly longestDelay: number;
  /** day from which acts are passed */
  readonly from: number;
}

/** Whether a scheme is at work on a day; one without a term always is. */
export function isAtWork({ term }: { readonly term: TermProgram | undefined }, day: number): boolean {
  return term === undefined || (day >= term.from && day < term.until);
}
