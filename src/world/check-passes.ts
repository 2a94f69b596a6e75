import type { Problem } from "../base/index.ts";
import {
  fieldAt,
  itemsAt,
  type Located,
  listNames,
  nearest,
  numberAt,
  textAt,
  wordsAt,
} from "../text/index.ts";
import type { WrittenEntry } from "./check-entries.ts";

/**
 * Mistakes in what a scheme of a world passes to others.
 *
 * @param seen what is passed so far, of all schemes: sources of one id have the same records
 */
export function checkPasses(
  giver: WrittenEntry,
  entries: readonly WrittenEntry[],
  seen: Map<string, Located>,
): Problem[] {
  return itemsAt(giver.piece, "passes").flatMap((pass) => {
    const receiver = entries.find(({ read }) => read?.scheme.scheme === textAt(pass, "to"));
    return [
      ...checkDelay(pass),
      ...checkSource(pass, giver),
      ...(receiver === undefined ? checkTo(pass, entries) : checkReceiver(pass, giver, receiver)),
      ...checkTwice(pass, seen),
    ];
  });
}

function checkDelay(pass: Located): Problem[] {
  const shortest = numberAt(pass, "delay", "days", 0);
  const longest = numberAt(pass, "delay", "days", 1);
  if (shortest === undefined || longest === undefined || shortest <= longest) return [];
  return [
    {
      code: "world/delay-reversed",
      at: fieldAt(pass, "delay", "days")?.at ?? pass.at,
      message: "the shortest delay is longer than the longest",
      found: `${shortest} to ${longest} days`,
      hint: `write [${longest}, ${shortest}]`,
    },
  ];
}

/** Whether the receiver is in the world; where a scheme of the world has mistakes it may well be that one. */
function checkTo(pass: Located, entries: readonly WrittenEntry[]): Problem[] {
  const to = textAt(pass, "to");
  if (to === undefined || entries.some(({ read }) => read === undefined)) return [];
  const known = entries.flatMap(({ read }) => read?.scheme.scheme ?? []);
  return [
    {
      code: "world/passed-to-nobody",
      at: fieldAt(pass, "to")?.at ?? pass.at,
      message: `records are passed to \`${to}\`, which is not in this world`,
      found: to,
      allowed: listNames(known),
      hint: nearest(to, known) ?? "name it under `schemes:` too",
    },
  ];
}

function checkSource(pass: Located, { read }: WrittenEntry): Problem[] {
  return read === undefined ? [] : checkKnown(pass, "source", read.pieces, "that passes them");
}

/** That a name under a key is that of a source of a scheme. */
function checkKnown(pass: Located, key: "source" | "as", scheme: Located, whose: string): Problem[] {
  const id = textAt(pass, key);
  const known = itemsAt(scheme, "sources").flatMap((source) => textAt(source, "id") ?? []);
  if (id === undefined || known.includes(id)) return [];
  return [
    {
      code: "world/unknown-source",
      at: fieldAt(pass, key)?.at ?? pass.at,
      message: `the scheme ${whose} has no source \`${id}\``,
      found: id,
      allowed: listNames(known) || "none is declared",
      hint: nearest(id, known) ?? "sources are those under `sources:` in the scheme's file",
    },
  ];
}

function checkReceiver(pass: Located, giver: WrittenEntry, receiver: WrittenEntry): Problem[] {
  if (giver === receiver) {
    return [
      {
        code: "world/passed-to-itself",
        at: fieldAt(pass, "to")?.at ?? pass.at,
        message: "a scheme has its own records already",
        found: textAt(pass, "to") ?? "",
        hint: "name another scheme of this world",
      },
    ];
  }
  if (receiver.read === undefined) return [];
  return [
    ...checkKnown(pass, "as", receiver.read.pieces, "that gets them"),
    ...checkMeeting(pass, giver, receiver),
    ...checkFrom(pass, giver, receiver),
  ];
}

/** A record is of an act, which lies in a context: one that the receiving source never sees is counted by no rule. */
function checkMeeting(pass: Located, giver: WrittenEntry, receiver: WrittenEntry): Problem[] {
  const [own, other] = [[giver, "source"] as const, [receiver, "as"] as const].map(([{ read }, key]) => {
    const id = textAt(pass, key);
    const source = read && itemsAt(read.pieces, "sources").find((each) => textAt(each, "id") === id);
    return source && { contexts: wordsAt(source, "contexts"), acts: wordsAt(source, "acts") };
  });
  if (own === undefined || other === undefined) return [];
  const isContext = own.contexts.some((context) => other.contexts.includes(context));
  const isNarrow = own.acts.length > 0 && other.acts.length > 0;
  if (isContext && (!isNarrow || own.acts.some((act) => other.acts.includes(act)))) return [];
  const key = isContext ? "acts" : "contexts";
  return [
    {
      code: "world/contexts-apart",
      at: fieldAt(pass, "as")?.at ?? pass.at,
      message: `\`${textAt(pass, "source")}\` and \`${textAt(pass, "as")}\` see no act in common`,
      found: `${own[key].join(", ")}; ${other[key].join(", ")}`,
      hint: "name sources that meet in a context and, where they name acts, in an act",
    },
  ];
}

/** Nothing is passed before both are at work, and nothing when one ends before the other begins. */
function checkFrom(pass: Located, giver: WrittenEntry, receiver: WrittenEntry): Problem[] {
  const pieces = [giver.piece, receiver.piece];
  const earliest = Math.max(...pieces.map((piece) => numberAt(piece, "from") ?? 0));
  const latest = Math.min(...pieces.map((piece) => numberAt(piece, "until") ?? Number.POSITIVE_INFINITY));
  const from = numberAt(pass, "from") ?? earliest;
  if (from >= earliest && from < latest) return [];
  return [
    {
      code: "world/passed-out-of-work",
      at: (fieldAt(pass, "from") ?? fieldAt(pass, "to"))?.at ?? pass.at,
      message:
        from < earliest
          ? "records are passed before both schemes are at work"
          : "when records begin to be passed, one of the schemes is no longer at work",
      found: `from day ${from}`,
      allowed:
        earliest < latest
          ? `from ${earliest} on${latest < Number.POSITIVE_INFINITY ? `, before ${latest}` : ""}`
          : "no day: the two are never at work together",
      hint: "leave `from` out to pass from the first day on which both are at work",
    },
  ];
}

/** Two ways of the same records to the same place would count each of them twice. */
function checkTwice(pass: Located, seen: Map<string, Located>): Problem[] {
  const way = ["to", "source", "as"].map((key) => textAt(pass, key));
  if (way.includes(undefined)) return [];
  const key = way.join(" ");
  const earlier = seen.get(key);
  if (earlier === undefined) {
    seen.set(key, pass);
    return [];
  }
  return [
    {
      code: "world/passed-twice",
      at: fieldAt(pass, "source")?.at ?? pass.at,
      message: `line ${earlier.at.line} passes these records already`,
      found: way[1] ?? "",
      hint: "remove one of the two, or each record would count twice",
    },
  ];
}
