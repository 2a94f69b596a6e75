import { expect, test } from "vitest";
import { filesWith } from "../../tests/small-files.ts";
import { languages } from "../text/index.ts";
import { composeWorld, lifeOf, type WorldPlan } from "../world/index.ts";
import { besideBlocks, isSameConduct, type LifeBeside } from "./beside-blocks.ts";

function planOf(scheme: string): WorldPlan {
  const plan = composeWorld({ scheme }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return { ...plan.value, burnIn: 64 };
}

const plans = ["rongcheng-press-2018", "graded-pilots-2018"].map(planOf);

function livesOfPerson(person: number): LifeBeside[] {
  const options = { persons: 60, days: 120, seed: 5, societySeed: 6, person, withRemedies: false };
  return plans.map((plan) => ({ plan, life: lifeOf(plan, options) }));
}

test("under two schemes one person does the same, and is recorded and scored otherwise", () => {
  for (const person of [3, 31]) {
    const lives = livesOfPerson(person);
    expect(isSameConduct(lives.map(({ life }) => life))).toBe(true);
    expect(lives[0].life.acts).toEqual(lives[1].life.acts);
  }
});

test("what is told says so in every language, with both schemes in every line that compares", () => {
  const lives = livesOfPerson(31);
  for (const language of languages) {
    const [portrait, ...blocks] = besideBlocks(lives, language);
    for (const { plan } of lives) {
      const title = plan.schemes[0].scheme.title[language];
      expect(portrait.heading).toContain(title);
      expect(blocks[0].lines.every((line) => line.includes(title))).toBe(true);
    }
    expect(blocks.flatMap(({ lines }) => lines).join(" ")).not.toMatch(/undefined|NaN|\{/);
  }
});

test("conduct that differs is said to", () => {
  const [[one], [other]] = [3, 31].map(livesOfPerson);
  expect(isSameConduct([one.life, other.life])).toBe(false);
  expect(besideBlocks([one, other], "en")[0].lines.join(" ")).toContain("What they did differs");
});
