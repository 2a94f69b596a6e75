import type { Reader } from "../facts.ts";
import type { FactId } from "../messages/shape.ts";
import type { AssessmentPen, Said } from "../pen.ts";

/** What follows for people, where, and who gets to know. */
export const consequenceReaders = {
  lists: (pen) => {
    const { lists } = pen.scheme;
    if (lists.length === 0) return undefined;
    const said = lists.map(({ label, kind, term }, position) => {
      const words = { label: label[pen.language], kind: pen.value("list", kind), days: term?.days ?? 0 };
      return pen.said(pen.say("listSaid", words), "lists", position);
    });
    return { said };
  },
  consequences: (pen) => ({
    said: pen.scheme.consequences.map((consequence, position) => {
      const words = {
        label: consequence.label[pen.language],
        effect: pen.value("effect", consequence.effect.kind),
        gate: gateCalled(pen, consequence.gate),
        area: pen.input.called.contexts[consequence.context],
        severity: consequence.severity,
      };
      return pen.said(pen.say("consequenceSaid", words), "consequences", position);
    }),
  }),
  audiences: (pen) => ({ said: audiencesOf(pen) }),
  reach: (pen) => {
    const unrelated = pen.assessed.told.graph.filter(({ nearness, harms }) => {
      return nearness === "unrelated" && harms > 0;
    });
    if (unrelated.length === 0) return undefined;
    const said = unrelated.map(({ from, to, ways, harms }) => {
      const [here, there] = [from, to].map((context) => pen.input.called.contexts[context]);
      return { text: pen.say("reachSaid", { from: here, to: there, ways, harms: String(harms) }) };
    });
    return { said };
  },
} as const satisfies Partial<Record<FactId, Reader>>;

/** Each audience with what it learns, and the lines that say so. */
function audiencesOf(pen: AssessmentPen): readonly Said[] {
  const learning = pen.assessed.told.knows.filter(({ access }) => access !== "no" && access !== "not said");
  const rows = new Map<string, (typeof learning)[number][]>();
  for (const each of learning) {
    const { kind, name } = each.audience;
    rows.set(`${kind} ${name}`, [...(rows.get(`${kind} ${name}`) ?? []), each]);
  }
  return [...rows.values()].map((known) => {
    const { kind, name } = known[0].audience;
    const who = name === "" ? pen.value("who", kind) : pen.keeper(name);
    const what = known.map(({ learns }) => pen.value("learns", learns)).join(", ");
    const text = pen.say("audienceSaid", { who, what });
    return { text, place: pen.places(known.flatMap(({ because }) => because)) };
  });
}

function gateCalled(pen: AssessmentPen, gate: string): string {
  return pen.assessed.audited.gates.get(gate)?.label[pen.language] ?? gate;
}
