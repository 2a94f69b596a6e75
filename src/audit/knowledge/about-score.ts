import type { Consequence } from "../../scheme/index.ts";
import { isHarm } from "../../scheme/index.ts";
import { fieldAt } from "../../text/index.ts";
import type { Audited } from "../audited.ts";
import { pieceAlong, pieceOf, strikes } from "../facts.ts";
import type { Access, Audience, Clue, Learned } from "./knowledge.ts";

/** Who can see the score, and with it the grade. */
export function aboutScore(audited: Audited): readonly Clue[] {
  const { scheme } = audited;
  if (scheme.score.kind === "none") return [];
  const learned: readonly Learned[] = scheme.grades === undefined ? ["score"] : ["score", "grade"];
  return learned.flatMap((learns) =>
    [...ofPerson(audited), ...ofAudiences(audited), ...ofAnyone(audited), ...ofOthersAtGates(audited)].map(
      (clue): Clue => ({ ...clue, learns }),
    ),
  );
}

type Seeing = Omit<Clue, "learns">;

function ofPerson(audited: Audited): readonly Seeing[] {
  const self = audited.scheme.visibility?.self;
  return [{ ...saidBy(audited, "self", self), audience: { kind: "self", name: "" } }];
}

function ofAnyone(audited: Audited): readonly Seeing[] {
  const anyone = audited.scheme.visibility?.public;
  return [{ ...saidBy(audited, "public", anyone), audience: { kind: "public", name: "" } }];
}

function saidBy(
  audited: Audited,
  field: string,
  value: boolean | undefined,
): { readonly access: Access } & Pick<Clue, "piece"> {
  if (value === undefined) return { access: "not said" };
  return { access: value ? "always" : "no", piece: pieceAlong(audited, "visibility", field)[0] };
}

function ofAudiences(audited: Audited): readonly Seeing[] {
  const listed = pieceAlong(audited, "visibility", "audiences")[0];
  return (audited.scheme.visibility?.audiences ?? []).map((name, position): Seeing => {
    const piece = fieldAt(listed, position) ?? listed;
    return { audience: audienceCalled(audited, name), access: "always", piece };
  });
}

/** A gate whose keeper may not look: the score counts there only if the person shows it. */
function ofOthersAtGates(audited: Audited): readonly Seeing[] {
  const { visibility } = audited.scheme;
  const unseeing = strikes(audited).filter(({ consequence, gate }) => {
    return hangsOnScore(consequence) && !visibility?.public && !visibility?.audiences.includes(gate.keeper);
  });
  return unseeing.map(({ consequence, gate }): Seeing => {
    const access = visibility === undefined ? "not said" : isHarm(consequence.effect) ? "no" : "if shown";
    return {
      audience: { kind: "keeper", name: gate.keeper },
      access,
      of: consequence.id,
      piece: pieceOf(audited, "consequences", consequence.id, "when"),
    };
  });
}

function hangsOnScore({ when }: Consequence): boolean {
  return when.grades !== undefined || when.scoreFrom !== undefined || when.scoreBelow !== undefined;
}

function audienceCalled({ gates }: Audited, name: string): Audience {
  const isKeeper = [...gates.values()].some(({ keeper }) => keeper === name);
  return { kind: isKeeper ? "keeper" : "other", name };
}
