import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditHtml } from "../../src/cli/audit/audit-formats.ts";
import { reportPage } from "../../src/report/index.ts";
import { type Language, languages } from "../../src/text/index.ts";
import { answerOn } from "../audit/answers.ts";
import { reportInputOf, shortPlan } from "../report-input.ts";

// Debian's package; as root there is no sandbox, and nothing on the network is looked for
const options = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
let browser: Browser;
let pages: readonly (readonly [name: string, page: (language: Language) => Promise<string>])[];

beforeAll(async () => {
  browser = await chromium.launch(options);
  const reports = [
    "rongcheng-press-2018",
    "graded-pilots-2018",
    "two-graders",
    "sesame-credit-2015",
    "no-scheme",
  ].map((name) => {
    const input = reportInputOf(shortPlan(name), { replicates: name === "two-graders" ? 2 : 1 });
    return [name, async (language: Language) => reportPage(input, language)] as const;
  });
  const audits = ["national-plan-2020", "no-scheme"].map((name) => {
    return [`audit of ${name}`, (language: Language) => auditHtml(answerOn(name, { language }))] as const;
  });
  pages = [...reports, ...audits];
}, 120_000); // a busy machine takes its time
afterAll(() => browser.close());

async function opened(page: string, colorScheme: "light" | "dark", viewport: typeof phone) {
  // what axe injects is not the page's own
  const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
  const tab = await context.newPage();
  await tab.setContent(page);
  return { context, tab };
}

test.each(["light", "dark"] as const)(
  "axe finds nothing to complain of, %s, on phone and desktop",
  async (colours) => {
    for (const [name, page] of pages) {
      for (const viewport of [phone, desktop]) {
        const { context, tab } = await opened(await page("en"), colours, viewport);
        const { violations } = await new AxeBuilder({ page: tab }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        );
        expect(found).toEqual([]);
        await context.close();
      }
    }
  },
);

test("no page is wider than the phone it is read on, in any language, and nothing is asked of a network", async () => {
  for (const [name, page] of pages) {
    for (const language of languages) {
      const { context, tab } = await opened(await page(language), "light", phone);
      const asked: string[] = [];
      tab.on("request", (request) => asked.push(request.url()));
      const width = await tab.evaluate(() => document.documentElement.scrollWidth);
      expect({ name, language, width, asked }).toEqual({ name, language, width: phone.width, asked: [] });
      await context.close();
    }
  }
});

test("on paper every table is whole: none is cut at the page's edge", async () => {
  for (const [, page] of pages) {
    const { context, tab } = await opened(await page("de"), "light", { width: 680, height: 1000 });
    await tab.emulateMedia({ media: "print" });
    const cut = await tab.evaluate(() =>
      [...document.querySelectorAll(".table")]
        .filter((table) => table.scrollWidth > table.clientWidth + 1)
        .map((table) => table.textContent?.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    await context.close();
  }
});

test("on paper the page is light, whatever the screen is", async () => {
  const [[, page]] = pages;
  const groundOf = async (colorScheme: "light" | "dark") => {
    const { context, tab } = await opened(await page("en"), colorScheme, phone);
    await tab.emulateMedia({ media: "print", colorScheme });
    const ground = await tab.evaluate(() => getComputedStyle(document.body).color);
    await context.close();
    return ground;
  };
  expect(await groundOf("dark")).toBe(await groundOf("light"));
});
