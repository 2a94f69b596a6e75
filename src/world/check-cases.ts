import type { Problem } from "../base/index.ts";
import { type Act, type ActCatalogue, actsOf, type GateCatalogue, type Whom } from "../catalogue/index.ts";
import type { Catalogues, Scheme } from "../scheme/index.ts";
import { fieldAt, itemsAt, keyPlaceAt, type Located, listNames, nearest, textAt } from "../text/index.ts";

/** Every mistake of meaning in a cases file: schemes, acts, grades, gates and parents that are not there. */
export function checkCaseMeaning(top: Located, scheme: Scheme, { acts, gates }: Catalogues): Problem[] {
  return [
    ...checkScheme(top, scheme),
    ...checkActs(top, acts),
    ...checkExpected(top, scheme),
    ...checkLists(top, scheme),
    ...checkGatesExpected(top, gates),
    ...checkParents(top),
    ...checkSubjects(top, scheme),
  ];
}

function checkScheme(top: Located, { scheme }: Scheme): Problem[] {
  const named = textAt(top, "cases");
  if (named === undefined || named === scheme) return [];
  return [
    {
      code: "cases/other-scheme",
      at: fieldAt(top, "cases")?.at ?? top.at,
      message: "these cases are for another scheme than the one they lie beside",
      found: named,
      allowed: scheme,
      hint: `write \`cases: ${scheme}\`, or call the file ${named}.cases.yaml`,
    },
  ];
}

function checkActs(top: Located, catalogue: ActCatalogue): Problem[] {
  const isThere = (id: string) => catalogue.acts.some((act) => act.id === id);
  return itemsAt(top, "tests").flatMap((test) => {
    const known = new Map(actsOf(catalogue, subjectOf(test)).acts.map((act) => [act.id, act]));
    return itemsAt(test, "acts").flatMap((given) => {
      const id = textAt(given, "act");
      if (id === undefined) return [];
      const act = known.get(id);
      return act === undefined
        ? [unknownAct(id, given, [...known.keys()], isThere(id) ? ` of ${subjectOf(test)}s` : "")]
        : checkQuantity(given, act);
    });
  });
}

function subjectOf(test: Located): Whom {
  return textAt(test, "subject") === "organisation" ? "organisation" : "person";
}

function unknownAct(id: string, given: Located, known: readonly string[], whose: string): Problem {
  return {
    code: "cases/unknown-act",
    at: fieldAt(given, "act")?.at ?? given.at,
    message: `there is no act \`${id}\`${whose}`,
    found: id,
    allowed: "an id from the acts file",
    hint: nearest(id, known) ?? "`glasshouse list acts` names them all",
  };
}

function checkQuantity(given: Located, act: Act): Problem[] {
  if (fieldAt(given, "quantity") === undefined || act.quantity !== undefined) return [];
  return [
    {
      code: "cases/quantity-without-unit",
      key: "quantity",
      at: keyPlaceAt(given, ["quantity"]),
      message: `\`${act.id}\` is not done by quantity, only so many times`,
      hint: "remove `quantity:`; repeat the day to do it on more days",
    },
  ];
}

function checkExpected(top: Located, scheme: Scheme): Problem[] {
  const grades = [...(scheme.grades?.scale.map(({ label }) => label) ?? []), "none"];
  return itemsAt(top, "tests").flatMap((test) =>
    itemsAt(test, "expect").flatMap((expectation) => [
      ...checkGrade(expectation, grades),
      ...checkEmpty(expectation),
    ]),
  );
}

function checkGrade(expectation: Located, grades: readonly string[]): Problem[] {
  const grade = textAt(expectation, "grade");
  if (grade === undefined || grades.includes(grade)) return [];
  const hint = nearest(grade, grades);
  return [
    {
      code: "cases/unknown-grade",
      at: fieldAt(expectation, "grade")?.at ?? expectation.at,
      message: `the scheme has no grade \`${grade}\``,
      found: grade,
      allowed: listNames(grades),
      ...(hint && { hint }),
    },
  ];
}

function checkEmpty(expectation: Located): Problem[] {
  if (["score", "grade", "lists", "gates"].some((key) => fieldAt(expectation, key) !== undefined)) return [];
  return [
    {
      code: "cases/expects-nothing",
      at: expectation.at,
      message: "this day is looked at, but nothing is expected of it",
      hint: "add `score:`, `grade:`, `lists:` or `gates:`, or remove the line",
    },
  ];
}

function checkLists(top: Located, { lists }: Scheme): Problem[] {
  const known = lists.map(({ id }) => id);
  return itemsAt(top, "tests").flatMap((test) =>
    itemsAt(test, "expect").flatMap((expectation) => {
      const named = fieldAt(expectation, "lists");
      if (named?.kind !== "map") return [];
      return [...named.entries.keys()].flatMap((id) =>
        known.includes(id) ? [] : [unknownList(id, named, known)],
      );
    }),
  );
}

function unknownList(id: string, named: Located, known: readonly string[]): Problem {
  const hint = nearest(id, known);
  return {
    code: "cases/unknown-list",
    at: keyPlaceAt(named, [id]),
    key: id,
    message: `the scheme keeps no list \`${id}\``,
    found: id,
    allowed: listNames(known) || "none is declared",
    ...(hint && { hint }),
  };
}

function checkGatesExpected(top: Located, { gates }: GateCatalogue): Problem[] {
  const all = gates.map(({ id }) => id);
  const ofPersons = gates.flatMap(({ id, of }) => (of === "person" ? [id] : []));
  return itemsAt(top, "tests").flatMap((test) => {
    // to the gates of persons comes who represents an organisation
    const known = subjectOf(test) === "organisation" ? all : ofPersons;
    return itemsAt(test, "expect").flatMap((expectation) => {
      const named = fieldAt(expectation, "gates");
      if (named?.kind !== "map") return [];
      return [...named.entries.keys()].flatMap((id) =>
        known.includes(id) ? [] : [unknownGate(id, expectation, known)],
      );
    });
  });
}

/** Cases about organisations of a scheme that covers none. */
function checkSubjects(top: Located, { covers }: Scheme): Problem[] {
  if (covers.organisations) return [];
  return itemsAt(top, "tests").flatMap((test) =>
    subjectOf(test) === "person"
      ? []
      : [
          {
            code: "cases/no-organisation",
            at: fieldAt(test, "subject")?.at ?? test.at,
            message: "the case is about an organisation, and the scheme covers none",
            found: "organisation",
            hint: "leave out `subject:`, or set `organisations: true` under the scheme's `covers:`",
          },
        ],
  );
}

function unknownGate(id: string, expectation: Located, known: readonly string[]): Problem {
  return {
    code: "cases/unknown-gate",
    at: keyPlaceAt(expectation, ["gates", id]),
    key: id,
    message: `there is no gate \`${id}\` to which persons come`,
    found: id,
    allowed: "an id from the gates file",
    hint: nearest(id, known) ?? "`glasshouse list gates` names them all",
  };
}

/** Acts of a parent whom the case does not have. */
function checkParents(top: Located): Problem[] {
  return itemsAt(top, "tests").flatMap((test) => {
    if (fieldAt(test, "person", "parent") !== undefined) return [];
    return itemsAt(test, "acts").flatMap((given) =>
      textAt(given, "by") === "parent"
        ? [
            {
              code: "cases/nobody-there",
              at: fieldAt(given, "by")?.at ?? given.at,
              message: "the parent acts, and the case has none",
              found: "parent",
              hint: "add `parent: {age: 45}` to `person:`",
            },
          ]
        : [],
    );
  });
}
