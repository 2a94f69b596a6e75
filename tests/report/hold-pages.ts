import { expect, test } from "vitest";
import type { ReportInput } from "../../src/report/input.ts";
import { itemAt, type Reckoning, reckoned } from "../../src/report/quote.ts";
import { reportPage } from "../../src/report/report-page.ts";
import { languages } from "../../src/text/index.ts";
import { parsed } from "../report-input.ts";

/** What holds for the page of every world, as tests over some. @param inputs by the world's name */
export function holdPages(inputs: ReadonlyMap<string, ReportInput>): void {
  test.each([...inputs.keys()])(
    "%s: every number on the page stands in the input at its path, in every language",
    (name) => {
      const input = inputs.get(name) as ReportInput;
      for (const language of languages) {
        const page = reportPage(input, language);
        expect(untraced(input, page)).toEqual([]);
        expect(parsed(page).querySelectorAll("data").length).toBeGreaterThan(20);
        expect(parsed(page).documentElement.getAttribute("lang")).toBe(language);
      }
    },
  );

  test.each([...inputs.keys()])(
    "%s: every picture says in words what it shows, and has a table beneath",
    (name) => {
      const input = inputs.get(name) as ReportInput;
      for (const language of languages) {
        const document = parsed(reportPage(input, language));
        const figures = [...document.querySelectorAll("figure")];
        expect(figures.length).toBeGreaterThan(0);
        for (const figure of figures) {
          const pictures = [...figure.querySelectorAll("svg")];
          expect(pictures.length).toBe(2);
          for (const picture of pictures) {
            expect(picture.getAttribute("role")).toBe("img");
            expect(picture.getAttribute("aria-label")?.length).toBeGreaterThan(30);
          }
          expect(figure.querySelectorAll("table tbody tr").length).toBeGreaterThan(0);
        }
      }
    },
  );

  test.each([...inputs.keys()])("%s: nothing runs, and nothing is loaded from anywhere", (name) => {
    const page = reportPage(inputs.get(name) as ReportInput, "en");
    expect(dangers(page)).toEqual([]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'`);
  });

  test("numbers outside of marks and pictures are words of ours, never of a run", () => {
    for (const input of inputs.values()) {
      const told = { ...input, plan: withoutDigits(input.plan), command: "", engineVersion: "" };
      const document = parsed(reportPage(told, "en"));
      for (const marked of document.querySelectorAll("data, svg, code, head, .cite")) marked.remove();
      const digits = [...document.querySelectorAll("p, li, td, th, caption, figcaption, dd, h2, h3")]
        .map(({ textContent }) => textContent ?? "")
        .filter((text) => /\d/.test(text));
      const ours =
        /--replicates 20|fewer than 20 (?:expected )?cases|95 of 100|first \d times|^\d of 10|^\d of 5$|0 to 100|under 18|the 5 rules|1,000/;
      expect(digits.filter((text) => !ours.test(text))).toEqual([]);
    }
  });

  test("no text of a scheme, a society or a command can become more than words", () => {
    for (const input of inputs.values()) {
      for (const language of languages) {
        const page = reportPage(
          {
            ...poisoned({ ...input, document: undefined, without: undefined, stories: undefined }),
            document: input.document,
            without: input.without,
            stories: input.stories,
            engineVersion: hostile,
            command: hostile,
          },
          language,
        );
        const document = parsed(page);
        expect(
          dangers(page).filter(
            (danger) => !danger.startsWith("content=") && !danger.startsWith("aria-label="),
          ),
        ).toEqual([]);
        // it stands there, as words
        expect(document.querySelector("h1")?.textContent).toContain("<script>alert(1)</script>");
      }
    }
  });

  test("where people do the same in both worlds, nothing is said to be prevented", () => {
    for (const input of inputs.values()) {
      const prevented = parsed(reportPage(input, "en")).querySelector("#prevented");
      expect(prevented?.textContent).toContain("Nothing was prevented in this version");
    }
  });
}

function pathsOf(data: Element): (string | number)[][] {
  return (data.getAttribute("data-path") ?? "").split(" ").map((path) => path.split("."));
}

/** Every marked number of a page whose value is not the one at its path. */
export function untraced(input: ReportInput, page: string): string[] {
  return [...parsed(page).querySelectorAll("data")].flatMap((data) => {
    const paths = pathsOf(data);
    const how = data.getAttribute("data-of");
    const there = how === null ? itemAt(input, paths[0]) : reckoned(input, paths, how as Reckoning);
    const isThere = paths.every((path) => itemAt(input, path) !== undefined);
    return isThere && String(there) === data.getAttribute("value") ? [] : [data.outerHTML];
  });
}

/** Whatever in a page could run, load or lead somewhere; one style sheet is the page's own. */
function dangers(page: string): string[] {
  const document = parsed(page);
  const elements = [...document.querySelectorAll("*")];
  const loading =
    "script, iframe, object, embed, img, link, form, base, video, audio, a, foreignObject, image, use, style, meta";
  const own = (element: Element) =>
    element.closest("head") !== null && /^(style|meta)$/i.test(element.tagName);
  return [
    ...[...document.querySelectorAll(loading)]
      .filter((element) => !own(element))
      .map((each) => each.outerHTML),
    ...elements.flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name: key, value }) =>
            /^on|^(xlink:)?href$|^src|^action$/i.test(key) || /javascript:/i.test(value),
        )
        .map(({ name: key, value }) => `${key}=${value}`),
    ),
    ...(/url\(|@import/i.test(page) ? ["a style that loads"] : []),
    ...(document.querySelectorAll("style").length === 1 ? [] : ["a second style sheet"]),
  ];
}

/** The same plan with texts that have no digits, so that those left come from elsewhere. */
function withoutDigits<Value>(value: Value, key = ""): Value {
  if (Array.isArray(value)) return value.map((each) => withoutDigits(each, key)) as Value;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, withoutDigits(each, name)]),
    ) as Value;
  }
  const isName = ["id", "act", "source", "gate"].includes(key);
  return (typeof value === "string" && !isName ? value.replace(/\d/g, "x") : value) as Value;
}

const hostile = `</style></title></svg><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)' ]]> javascript:alert(4) {x} {x, plural, other {#}} <!--`;

/** Every text that comes from files made hostile. */
function poisoned<Value>(value: Value, key = ""): Value {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key)) as Value;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]),
    ) as Value;
  }
  const isText = [
    "en",
    "de",
    "nl",
    "work",
    "name",
    "label",
    "variant",
    "note",
    "currency",
    "incomeUnit",
  ].includes(key);
  return (typeof value === "string" && isText ? hostile : value) as Value;
}
