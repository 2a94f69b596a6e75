import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { Html, type HtmlPart, html } from "./html.ts";

/** A picture, in words and numbers as well. */
export interface Figure {
  readonly title: HtmlPart;
  /** what the picture shows, made from its numbers */
  readonly alt: string;
  /** the same plot for a width in pixels */
  readonly plot: (width: number) => Plot.PlotOptions;
  readonly key?: HtmlPart;
  readonly table: Html;
}

/** Widths of the two drawings of each picture: one for desktops and paper, one for phones. */
const widths = { wide: 680, narrow: 340 } as const;

/** More columns may not fit on a phone, more rows not on the rest of a page. */
const MANY_COLUMNS = 3;
const MANY_ROWS = 14;

/** A picture with its title, its words for those who cannot see it, and its table beneath. */
export function figureHtml({ title, alt, plot, key, table }: Figure): Html {
  const drawings = Object.entries(widths).map(
    ([name, width]) => html`<div class="drawing ${name}">${drawn(plot(width), width, alt)}</div>`,
  );
  return html`<figure><figcaption>${title}</figcaption>${
    key === undefined ? undefined : html`<p class="key">${key}</p>`
  }${drawings}${table}</figure>`;
}

/** A plot as markup, without a browser. */
function drawn(options: Plot.PlotOptions, width: number, alt: string): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({ ...options, width, document, className: "plot", style: { fontSize: "13px" } });
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alt);
  for (const inner of svg.querySelectorAll("[aria-label]")) inner.removeAttribute("aria-label");
  for (const style of svg.querySelectorAll("style")) style.remove();
  return new Html(svg.outerHTML);
}

/** A table; the first cell of each row is its heading. */
export function tableHtml(options: {
  readonly caption: HtmlPart;
  readonly heading: readonly HtmlPart[];
  readonly rows: readonly (readonly HtmlPart[])[];
  /** columns of words, which stand left; the first is one of them */
  readonly words?: readonly number[];
}): Html {
  const { caption, heading, rows, words = [] } = options;
  const side = (column: number) => (column === 0 || words.includes(column) ? "words" : "number");
  const [corner, ...columns] = heading;
  const head = html`<tr><th scope="col" class="words">${corner}</th>${columns.map(
    (name, column) => html`<th scope="col" class="${side(column + 1)}">${name}</th>`,
  )}</tr>`;
  const body = rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map(
        (cell, column) => html`<td class="${side(column + 1)}">${cell}</td>`,
      )}</tr>`,
  );
  const many = heading.length > MANY_COLUMNS ? " many" : "";
  const long = rows.length > MANY_ROWS ? " long" : "";
  return html`<div class="table${many}${long}" tabindex="0" role="group"><table><caption>${caption}</caption><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
}
