import type { Language } from "../text/index.ts";
import { type Html, html, Html as Source } from "./html.ts";
import { style } from "./style.ts";

// nothing runs, nothing is fetched, nothing is sent: the page is words and drawings
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What stands in the frame that all pages of the lab share. */
export interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly version: string;
  /** what a page has that others lack */
  readonly moreStyle?: string;
  readonly header: Html;
  readonly sections: readonly (Html | undefined)[];
  readonly footer: Html;
}

/** One page that opens offline. */
export function shellHtml({
  language,
  title,
  version,
  moreStyle = "",
  header,
  sections,
  footer,
}: Shell): string {
  return html`${new Source("<!doctype html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Source(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Glasshouse ${version}">
<title>${title}</title>
<style>${new Source(style + moreStyle)}</style>
</head>
<body>
${header}
<main>
${sections}
</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.markup;
}
