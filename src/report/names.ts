import type { MessageName } from "./messages/index.ts";

/** Messages for words that schemes, runs and lives use; a word without one is a mistake of ours. */
const names = {
  status: {
    "in force": "statusInForce",
    pilot: "statusPilot",
    ended: "statusEnded",
    "announced, never realised": "statusNeverRealised",
    fictional: "statusFictional",
  },
  operator: {
    public: "operatorPublic",
    private: "operatorPrivate",
    joint: "operatorJoint",
    nobody: "operatorNobody",
  },
  standing: {
    official: "standingOfficial",
    operator: "standingOperator",
    press: "standingPress",
    "single-source": "standingSingleSource",
    contested: "standingContested",
    announced: "standingAnnounced",
    invented: "standingInvented",
    measured: "standingMeasured",
    derived: "standingDerived",
    assumption: "standingAssumption",
  },
  cause: {
    expiry: "causeExpiry",
    clamp: "causeClamp",
    reset: "causeReset",
    decay: "causeDecay",
    newcomer: "causeNewcomer",
    appeal: "causeAppeal",
    repair: "causeRepair",
    left: "causeLeft",
    "refused-consent": "causeRefusedConsent",
  },
} as const satisfies { readonly [kind: string]: { readonly [word: string]: MessageName } };

export const statusName = namesOf("status");
export const operatorName = namesOf("operator");

/** How something is known; what says nothing of it is told as resting on nothing. */
export function standingName(standing: string | undefined): MessageName {
  return standing === undefined ? "standingNone" : namesOf("standing")(standing);
}

/** What moves a score without any rule; undefined for what is no such cause. */
export function causeName(cause: string): MessageName | undefined {
  return (names.cause as { readonly [word: string]: MessageName })[cause];
}

function namesOf(kind: keyof typeof names): (word: string) => MessageName {
  const known: { readonly [word: string]: MessageName } = names[kind];
  return (word) => {
    const name = known[word];
    if (name === undefined) throw new RangeError(`no message names the ${kind} ${word}`);
    return name;
  };
}
