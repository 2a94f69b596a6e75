/**
 * What came of a run, in words and pictures for people, in several languages.
 *
 * Reading order: `life-blocks` (one synthetic person's life in words) and `life-messages` (what it
 * says). This room runs nothing and prints nothing.
 */
export { type Block, lifeBlocks } from "./life-blocks.ts";
