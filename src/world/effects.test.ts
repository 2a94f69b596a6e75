import { expect, test } from "vitest";
import { filesWith, schemeText } from "../../tests/small-files.ts";
import { composeWorld } from "./compose.ts";
import { type Run, runWorld } from "./run-world.ts";

const invented = { standing: "invented", range: [0, 1] };

interface Effect {
  readonly gate: string;
  readonly appliedInBoth: number;
  readonly direct: number;
  readonly total: number;
  readonly indirect: number;
  readonly lost: number;
  readonly won: number;
  readonly appliedOnlyWith: number;
  readonly appliedOnlyWithout: number;
}

/** A scheme in which everybody stands in g0, which costs the job whenever dismissals are decided. */
const harsh = `${schemeText({ id: "harsh", thresholds: [10] })}consequences:
  - id: job-lost
    label: { en: loses the job, de: verliert die Stelle, nl: verliest de baan }
    when: { grades: [g0] }
    gate: dismissal
    effect: { kind: refuse }
    context: work
    severity: 5
    provenance: ${JSON.stringify(invented)}
`;

function effectsUnder(name: string): ReadonlyMap<string, Effect> {
  const plan = composeWorld({ scheme: name }, filesWith({ "schemes/harsh.yaml": harsh }));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  const options = { persons: 2000, days: 365, seed: 1, societySeed: 1, measures: [], isPaired: true };
  const { outcomes }: Run = runWorld({ ...plan.value, burnIn: 0 }, options);
  const effects = outcomes[0].value as unknown as readonly Effect[];
  return new Map(effects.map((effect) => [effect.gate, effect]));
}

test("a world beside itself differs in nothing, at no gate", () => {
  for (const effect of effectsUnder("no-scheme").values()) {
    const { gate: _, appliedInBoth, ...differences } = effect;
    expect(appliedInBoth).toBeGreaterThanOrEqual(0);
    expect(Object.values(differences).every((difference) => difference === 0)).toBe(true);
  }
});

test("who loses the job by a scheme looks for one: applications in one world alone are counted apart", () => {
  const effects = effectsUnder("harsh");
  const dismissal = effects.get("dismissal");
  const job = effects.get("job");
  const flat = effects.get("flat");
  expect(dismissal?.direct).toBeGreaterThan(50);
  expect(dismissal?.won).toBe(0);
  expect(dismissal?.appliedOnlyWithout).toBeGreaterThan(0); // the jobless are not dismissed
  expect(job?.appliedOnlyWith).toBeGreaterThan(0);
  // nothing there hangs on having a job
  expect(flat).toMatchObject({ direct: 0, total: 0, indirect: 0, appliedOnlyWith: 0, appliedOnlyWithout: 0 });
});

test("direct and indirect make up the total", () => {
  for (const { direct, total, indirect, lost, won } of effectsUnder("harsh").values()) {
    expect(direct + indirect).toBe(total);
    expect(lost - won).toBe(total);
  }
});
