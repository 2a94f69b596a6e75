import { createHash } from "node:crypto";
import type { FileSink } from "../directory.ts";

/** A file whose bytes are counted and hashed on their way to wherever they go. */
export function hashedFile(
  file: string,
  to: { readonly append: (bytes: Uint8Array) => void; readonly close: () => void },
): FileSink {
  const hash = createHash("sha256");
  let length = 0;
  return {
    append(bytes) {
      hash.update(bytes);
      length += bytes.length;
      to.append(bytes);
    },
    close() {
      to.close();
      return { file, bytes: length, sha256: hash.digest("hex") };
    },
  };
}
