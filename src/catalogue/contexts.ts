/** The areas of life that acts, gates and consequences belong to. */
export const contexts = [
  "finance",
  "traffic",
  "travel",
  "consumption",
  "leisure",
  "speech",
  "family",
  "work",
  "education",
  "justice",
  "association",
  "environment",
  "housing",
  "health",
  "civic",
] as const;

/** An area of life. */
export type Context = (typeof contexts)[number];

/** What of a person an act may load on: dispositions, means, age and kind of place. */
export const traits = [
  "diligence",
  "caution",
  "conformity",
  "skill",
  "dissent",
  "play",
  "sociability",
  "means",
  "age",
  "urban",
] as const;

/** Something of a person that an act loads on. */
export type Trait = (typeof traits)[number];
