import type { Audited } from "../audited.ts";
import type { Access } from "./knowledge.ts";

/** How somebody hears what is written about them. */
export function noticeAccess({ scheme }: Audited): Access {
  const notice = scheme.process?.notice;
  if (notice === undefined) return "not said";
  return ({ none: "no", "on-request": "on request", "of-each-entry": "always" } as const)[notice];
}
