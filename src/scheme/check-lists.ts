import type { Problem } from "../base/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, textAt } from "../text/index.ts";
import { idsAt, type UsedName, unknownNames, usedAt } from "./unknown-names.ts";

/** Mistakes in lists and in what names them. */
export function checkLists(top: Located): Problem[] {
  const lists = idsAt(top, "lists");
  return [
    ...itemsAt(top, "lists").flatMap(checkExtension),
    ...itemsAt(top, "rules").flatMap((rule) => [...checkRule(rule, lists), ...checkGround(rule)]),
    ...itemsAt(top, "consequences").flatMap((consequence) =>
      unknownLists(usedAt(consequence, "when", "lists"), lists, consequence, "this consequence"),
    ),
  ];
}

function unknownLists(
  used: readonly UsedName[],
  lists: readonly string[],
  who: Located,
  else_: string,
): Problem[] {
  return unknownNames(used, lists, "scheme/unknown-list", `\`${textAt(who, "id") ?? else_}\``, "lists");
}

function checkRule(rule: Located, lists: readonly string[]): Problem[] {
  return ["list", "offList"].flatMap((key) => {
    const name = textAt(rule, key);
    const at = fieldAt(rule, key)?.at;
    if (name === undefined || at === undefined) return [];
    return unknownLists([{ name, at }], lists, rule, "this rule");
  });
}

function checkGround(rule: Located): Problem[] {
  if (fieldAt(rule, "ground") === undefined || fieldAt(rule, "list") !== undefined) return [];
  return [
    {
      code: "scheme/ground-without-list",
      at: keyPlaceAt(rule, ["ground"]),
      key: "ground",
      message: `\`${textAt(rule, "id") ?? "this rule"}\` has a ground, but puts nobody on a list`,
      hint: "add `list: NAME`, or remove `ground:`",
    },
  ];
}

function checkExtension(list: Located): Problem[] {
  if (fieldAt(list, "extension") === undefined || fieldAt(list, "term") !== undefined) return [];
  return [
    {
      code: "scheme/extension-without-term",
      at: keyPlaceAt(list, ["extension"]),
      key: "extension",
      message: `a listing on \`${textAt(list, "id") ?? "this list"}\` has no term that could grow longer`,
      hint: "add `term:`, or remove `extension:`",
    },
  ];
}
