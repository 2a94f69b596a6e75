/** That something cannot be written here, in words. */
export class DiskLack extends Error {}

/** Why a system refuses to write, by its code. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "that disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  ENOTDIR: "something else is in the way",
  EEXIST: "something else is in the way",
  ENOTEMPTY: "something else is in the way",
  ENAMETOOLONG: "the name is too long",
};

/** The same error, or what the machine lacks, where it is that. */
export function lackOf(error: unknown, out: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const refusal = refusals[code];
  return refusal === undefined ? error : new DiskLack(`\`${out}\` cannot be written: ${refusal}.`);
}
