import type { Place } from "../../base/index.ts";
import type { Located } from "../../text/index.ts";

/** What there is to know of a person. */
export const learnable = ["records", "score", "grade", "list entry"] as const;

/** One of `learnable`. */
export type Learned = (typeof learnable)[number];

/** Who may get to know it, in the order in which they are told. */
export const audienceKinds = [
  "self",
  "operator",
  "keeper",
  "other",
  "scheme",
  "partner",
  "listed to",
  "public",
] as const;

/**
 * The person; whoever operates the scheme; who keeps a gate; others who may look; a scheme that gets records; who
 * else gets records; whom a list is shown to; and anyone at all.
 */
type AudienceKind = (typeof audienceKinds)[number];

/** Somebody who may get to know something of a person. */
export interface Audience {
  readonly kind: AudienceKind;
  /** as the scheme calls them; empty for those that need no name */
  readonly name: string;
}

/** How somebody gets to know it: of itself, by asking, from the person, not at all; or the scheme does not say. */
export type Access = "always" | "on request" | "if shown" | "no" | "not said";

/** What one audience gets to know of each person, by which lines of the scheme. */
export interface Knowledge {
  readonly audience: Audience;
  readonly learns: Learned;
  readonly access: Access;
  /** sources, lists or consequences that it is about, or comes by; none where it is about all */
  readonly of: readonly string[];
  readonly at: readonly Place[];
}

/** One line by which somebody gets to know something, or does not. */
export interface Clue {
  readonly audience: Audience;
  readonly learns: Learned;
  readonly access: Access;
  readonly of?: string;
  readonly piece?: Located;
}

/** Records that a scheme of a world passes to another. */
export interface PassedOn {
  readonly source: string;
  readonly to: string;
  readonly piece: Located;
}
