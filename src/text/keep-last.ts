/** Something that is made of a text, and of the name by which messages call it, alone. */
type OfText<Made> = (text: string, file: string) => Made;

/**
 * The same reader, which keeps what it made of the last few texts: acts, gates and laws are long, and are read again
 * with every scheme. What it makes must never be changed.
 *
 * @param most texts kept, 1 or more; the one not asked for longest goes first
 */
export function keepLast<Made>(make: OfText<Made>, most: number): OfText<Made> {
  const kept = new Map<string, Made>();
  return (text, file) => {
    const key = `${file}\n${text}`;
    const made = kept.has(key) ? (kept.get(key) as Made) : make(text, file);
    kept.delete(key); // and to the end: a map keeps the order in which keys came
    kept.set(key, made);
    for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest);
    return made;
  };
}
