import type { ContextFlow, ToldFinding, Verdict } from "../../audit/index.ts";
import { createSay, type Language, type MessageValues } from "../../text/index.ts";
import { type MessageName, messagesIn } from "../messages/index.ts";
import type { AuditedScheme, AuditPageInput } from "./input.ts";
import { type AuditMessage, auditMessagesIn } from "./messages/index.ts";

/** Verdicts in the order of the page. */
export const verdictsInOrder = [
  "violates",
  "risk",
  "cannot tell",
  "passes",
] as const satisfies readonly Verdict[];

const operatorNames = {
  public: "operatorPublic",
  private: "operatorPrivate",
  joint: "operatorJoint",
  nobody: "operatorNobody",
} as const;

/** What sections of an audit's page write with: the words of one language, and one input. */
export class AuditPen {
  readonly input: AuditPageInput;
  readonly language: Language;
  readonly say: (key: AuditMessage, values?: MessageValues) => string;
  readonly #sayReport: (key: MessageName, values?: MessageValues) => string;

  constructor(input: AuditPageInput, language: Language) {
    this.input = input;
    this.language = language;
    this.say = createSay(auditMessagesIn, language);
    this.#sayReport = createSay(messagesIn, language);
  }

  /** A message that reports of runs have, too. */
  sayAsReport(key: MessageName, values?: MessageValues): string {
    return this.#sayReport(key, values);
  }

  /** A heading about one scheme, which is named where there are several. */
  headed(key: AuditMessage, { told }: AuditedScheme): string {
    const said = this.say(key);
    return this.input.schemes.length === 1 ? said : `${told.title}: ${said}`;
  }

  /** Start of the ids of what a page says about a scheme. */
  prefix(scheme: AuditedScheme): string {
    return `s${this.input.schemes.indexOf(scheme) + 1}`;
  }

  context(context: ContextFlow["from"]): string {
    return this.input.called.contexts[context];
  }

  /** Whoever operates a scheme. */
  operator(operator: string): string {
    const names: Readonly<Record<string, AuditMessage>> = operatorNames;
    const name = names[operator];
    return name === undefined ? operator : this.say(name);
  }

  /** A keeper of a gate, or whatever else a scheme calls somebody. */
  keeper(name: string): string {
    return this.input.called.keepers[name] ?? name;
  }
}

/** What nobody has set aside. */
export function standing(findings: readonly ToldFinding[]): readonly ToldFinding[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}

/** Those with a verdict. */
export function ofVerdict(findings: readonly ToldFinding[], verdict: Verdict): readonly ToldFinding[] {
  return findings.filter((finding) => finding.verdict === verdict);
}
