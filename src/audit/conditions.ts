import type { Language } from "../text/index.ts";

/** What has to be so for a verdict to matter, in words. */
export const conditions = {
  en: {
    ai: "if this is an AI system",
    union: "if it is used in the European Union",
    us: "if it is used in the United States",
    china: "if it is used in China",
    state: "if a state runs or orders it",
    treaty: "if the state is bound by the treaty",
    credit: "if credit is decided with it",
    police: "if it is used for the police, in real time",
    contract: "if it rests on contract or consent",
  },
  de: {
    ai: "wenn dies ein KI-System ist",
    union: "wenn es in der Europäischen Union verwendet wird",
    us: "wenn es in den Vereinigten Staaten verwendet wird",
    china: "wenn es in China verwendet wird",
    state: "wenn ein Staat es betreibt oder anordnet",
    treaty: "wenn der Staat an den Vertrag gebunden ist",
    credit: "wenn damit über Kredit entschieden wird",
    police: "wenn es für die Polizei in Echtzeit verwendet wird",
    contract: "wenn es auf Vertrag oder Einwilligung beruht",
  },
  nl: {
    ai: "als dit een AI-systeem is",
    union: "als het in de Europese Unie wordt gebruikt",
    us: "als het in de Verenigde Staten wordt gebruikt",
    china: "als het in China wordt gebruikt",
    state: "als een staat het uitvoert of opdraagt",
    treaty: "als de staat aan het verdrag is gebonden",
    credit: "als er over krediet mee wordt beslist",
    police: "als het in real time voor de politie wordt gebruikt",
    contract: "als het op contract of toestemming berust",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** One of the conditions. */
export type Condition = keyof (typeof conditions)["en"];
