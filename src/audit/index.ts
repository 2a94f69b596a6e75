/**
 * A scheme's text against law: findings, each with the lines and the articles that it rests on.
 *
 * Reading order: `law-shape` and `read-law` (law as data). This room must never run anything, never
 * know a person, and never say what the law is: a finding is a question for a lawyer.
 */
export { lawShape } from "./law-shape.ts";
export { type Article, type Law, readLaw, readLawFile } from "./read-law.ts";
