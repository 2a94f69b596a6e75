/** What came of a file. */
export interface WrittenFile {
  /** path within the directory, with `/` between its parts */
  readonly file: string;
  readonly bytes: number;
  /** 64 hexadecimal digits */
  readonly sha256: string;
}

/** A file that is being written, from its beginning to its end. */
export interface FileSink {
  /** The bytes may be used again once this has returned. */
  append(bytes: Uint8Array): void;
  /** Ends the file. No byte can follow. */
  close(): WrittenFile;
}

/** Where a run's files go: a folder on a disk, memory, or nowhere but into a checksum. */
export interface DirectorySink {
  /** A new file. @param file path within the directory, with `/` between its parts */
  create(file: string): FileSink;
}

const encoder = new TextEncoder();

/** Writes a whole text as a file. */
export function writeText(directory: DirectorySink, file: string, text: string): WrittenFile {
  const sink = directory.create(file);
  sink.append(encoder.encode(text));
  return sink.close();
}
