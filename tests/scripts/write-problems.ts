import type { Problem } from "../../src/base/index.ts";
import { type ProblemCode, problemCodes, rooms } from "../problems/codes.ts";
import { linesOf, tryExample } from "../problems/examples.ts";

const introduction = `# Problems

Every code that a reader or a checker can give, with an example and what the command line prints of it.
This page is made from the examples in \`tests/problems\` by \`npm run generate\`; change those.

A problem tells the place (file, line, column), what is wrong and the code, what was found, what is allowed, and
what to type next. All problems of a file come at once, except where a file cannot be taken apart at all (most
of \`text/\`) or builds on a scheme that is not there. Exit code 2. \`glasshouse check FILE --json\` prints the same as data.`;

const titles: Readonly<Record<(typeof rooms)[number], string>> = {
  text: "Any file: the text itself",
  scheme: "Schemes",
  society: "Societies",
  acts: "Acts",
  gates: "Gates",
  law: "Law",
  cases: "Cases",
  world: "Worlds, and names of files",
  cli: "Options",
};

/** The page that explains every code: docs/problems.md. Runs every example. */
export function problemsPage(): string {
  const sections = rooms.map((room) => {
    const codes = problemCodes.filter(({ code }) => code.startsWith(`${room}/`));
    return [`## ${titles[room]}`, ...codes.map(explain)].join("\n\n");
  });
  return `${[introduction, contents(), ...sections].join("\n\n")}\n`;
}

function contents(): string {
  const lines = rooms.map((room) => {
    const links = problemCodes
      .filter(({ code }) => code.startsWith(`${room}/`))
      .map(({ code }) => `[${code.split("/")[1]}](#${code.replace("/", "")})`);
    return `- **${room}/** ${links.join(", ")}`;
  });
  return lines.join("\n");
}

function explain(entry: ProblemCode): string {
  const { problems, printed } = tryExample(entry);
  return [
    `### ${entry.code}`,
    entry.meaning,
    fenced("yaml", shownLines(entry, problems)),
    fenced("text", printed.split("\n\n")[0].trimEnd()),
  ].join("\n\n");
}

/** The lines that an example is wrong at, with as much around them as tells where they stand. */
function shownLines(entry: ProblemCode, problems: readonly Problem[]): string {
  const { example } = entry;
  if ("command" in example) return `glasshouse ${example.command.map(quoted).join(" ")}`;
  if ("shown" in example) return example.shown;
  const lines = linesOf(entry);
  const place = problems[0].at.line - 1;
  return lines.slice(Math.max(0, place - 2), place + 1).join("\n");
}

function quoted(word: string): string {
  return word.includes(" ") ? `"${word}"` : word;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
