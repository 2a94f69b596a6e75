import type { ToldFinding } from "../../audit/index.ts";
import { standing } from "./audit-pen.ts";
import type { AuditMessage } from "./messages/index.ts";

/** What several rules ask about in their own ways, in one plain sentence. */
interface Topic {
  readonly said: AuditMessage;
  /** rules that ask about it, the one to tell first */
  readonly rules: readonly string[];
}

/** Topics by weight, the heaviest first. An assumption of ours: the law does not rank them. */
export const topics: readonly Topic[] = [
  { said: "topicContext", rules: ["AIA-5c-i", "L-context"] },
  { said: "topicEssential", rules: ["L-essential"] },
  {
    said: "topicFreedom",
    rules: [
      "L-politics",
      "L-religion",
      "L-petition",
      "GDPR-9",
      "ECHR-10",
      "ECHR-11",
      "ICCPR-19",
      "ICCPR-21",
      "ICCPR-22",
      "ICCPR-25",
    ],
  },
  { said: "topicFamily", rules: ["L-family", "L-association"] },
  { said: "topicChildren", rules: ["L-minor", "GDPR-8", "CN-SPC-minors"] },
  { said: "topicShame", rules: ["L-shame", "CN-PUB"] },
  { said: "topicAppeal", rules: ["L-no-appeal", "GDPR-16", "GDPR-5d"] },
  { said: "topicMachine", rules: ["L-no-human", "GDPR-22", "GDPR-22s"] },
  { said: "topicEternal", rules: ["L-eternal", "L-no-expiry", "GDPR-5e"] },
  { said: "topicProportion", rules: ["L-disproportion", "AIA-5c-ii"] },
  { said: "topicSecret", rules: ["L-no-reason", "L-opaque", "GDPR-13", "GDPR-15", "US-ECOA-notice"] },
  { said: "topicDouble", rules: ["L-double"] },
  { said: "topicCamera", rules: ["L-machine-error", "AIA-5h"] },
  { said: "topicConsent", rules: ["L-consent"] },
  { said: "topicMoney", rules: ["L-pay-out"] },
  { said: "topicGroups", rules: ["L-disparity", "US-ECOA-basis", "ECHR-14"] },
];

/** A finding to tell first, and its topic in a sentence. */
interface Grave {
  readonly finding: ToldFinding;
  readonly said: AuditMessage;
}

/** As many as a summary tells. */
const MOST = 5;

/** The gravest, one of each topic: what violates before what is a risk, then by the weight of topics. */
export function gravest(findings: readonly ToldFinding[]): readonly Grave[] {
  const told = standing(findings);
  const ofTopics = (["violates", "risk"] as const).map((verdict) =>
    topics.flatMap(({ said, rules }): Grave[] => {
      const ofTopic = rules.flatMap((rule) => told.find((finding) => finding.rule === rule) ?? []);
      const finding = ofTopic.find((each) => each.verdict === verdict);
      return finding === undefined ? [] : [{ finding, said }];
    }),
  );
  const each = new Map<AuditMessage, Grave>();
  for (const grave of ofTopics.flat()) if (!each.has(grave.said)) each.set(grave.said, grave);
  return [...each.values()].slice(0, MOST);
}
