import { type Located, readYaml } from "../src/text/index.ts";

/** The pieces of a text that is fine. @throws Error that lists its problems, if any */
export function piecesOf(text: string, file = "text.yaml"): Located {
  const read = readYaml(text, file);
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.value;
}
