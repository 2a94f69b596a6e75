/** How every page of the lab looks: tokens first. `docs/design.md` says why. */
export const style = `
:root {
  --paper: #fdfcf9; --card: #f5f3ec; --shade: #0003; --ink: #1c1d1f; --ink-soft: #55585c; --rule: #d9d5ca;
  --better: #0072b2; --worse: #d55e00; --same: #8a8c8f; --accent: #0072b2; --band: #e6e3d9;
  --better-text: #00639c; --worse-text: #a84300; --doubt: #fbe3b4; --doubt-ink: #4d3500;
  --first-group: #009e73; --second-group: #cc79a7;
  --serif: "Iowan Old Style", "Charter", "Bitstream Charter", "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --space: 0.5rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --card: #212326; --shade: #fff3; --ink: #edebe5; --ink-soft: #b2b0a9; --rule: #3d4045;
    --better: #56b4e9; --worse: #ff8f3d; --same: #8f9296; --accent: #56b4e9; --band: #2d3035;
    --better-text: #7cc6f0; --worse-text: #ffa766; --doubt: #5c4310; --doubt-ink: #ffe7b3;
    --first-group: #2bbd92; --second-group: #d98fb7;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 44rem; padding: calc(3 * var(--space)) calc(2.5 * var(--space)) calc(8 * var(--space));
  background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: break-word;
}
h1, h2, h3, figcaption, caption, th, td, .plot, .badge, .key, .wall, dt, .note, footer { font-family: var(--sans); }
h1 { font-size: clamp(1.9rem, 6vw, 2.7rem); line-height: 1.12; letter-spacing: -0.015em; margin: 0.3em 0 0.35em; text-wrap: balance; }
h2 { font-size: 1.45rem; line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 0.6em; text-wrap: balance; }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.6em 0 0.4em; }
p, ul, dl { margin: 0 0 1em; }
main > section { margin-top: calc(7 * var(--space)); padding-top: calc(3 * var(--space)); border-top: 2px solid var(--ink); }
.wall { color: var(--ink-soft); font-size: 0.82rem; margin: 0; }
.lead { font-size: 1.18rem; line-height: 1.45; }
.sentences { font-size: 1.18rem; line-height: 1.5; }
.status { background: var(--card); padding: calc(2.5 * var(--space)); border-radius: 6px; margin-top: calc(2 * var(--space)); }
.status > :last-child { margin-bottom: 0; }
.badge { display: inline-block; font-weight: 650; font-size: 0.92rem; border: 1.5px solid currentColor; border-radius: 4px; padding: 0.15em 0.6em; }
.badge-line { margin-bottom: 0.8em; }
.warning { border-left: 4px solid var(--worse); padding-left: 0.8em; }
dl div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding: 0.25em 0; }
dt { color: var(--ink-soft); font-size: 0.85rem; padding-top: 0.15em; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
data { font-variant-numeric: tabular-nums; }
p data, li data { font-weight: 600; }
.interval, .interval data { color: var(--ink-soft); font-weight: 400; }
td .interval { display: block; white-space: nowrap; font-size: 0.92em; }
figure { margin: calc(3.5 * var(--space)) 0; }
figcaption { font-weight: 650; font-size: 1.02rem; line-height: 1.3; margin-bottom: 0.4em; }
.key { font-size: 0.85rem; color: var(--ink-soft); margin: 0 0 0.6em; }
.swatch, .dot, .ring, .rule { display: inline-block; width: 0.8em; height: 0.8em; margin: 0 0.3em 0 0.9em; vertical-align: -0.06em; }
.key > :first-child { margin-left: 0; }
.dot, .ring { border-radius: 50%; }
.ring { border: 1.5px solid var(--ink); }
.worse-ring { border: 2px solid var(--worse); }
.rule { width: 1.4em; height: 0; border-top: 2px dashed var(--same); vertical-align: 0.25em; }
.better { background: var(--better); } .worse { background: var(--worse); } .same { background: var(--same); }
.band { background: var(--band); outline: 1px solid var(--rule); }
.plot { display: block; max-width: 100%; height: auto; overflow: visible; color: var(--ink); }
.plot text { white-space: pre; }
.narrow { display: none; }
.table { overflow-x: auto; margin: calc(2 * var(--space)) 0 calc(3 * var(--space)); }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { position: sticky; left: 0; text-align: left; max-width: min(41rem, 100vw - 3.5rem); color: var(--ink-soft); padding-bottom: 0.5em; }
th, td { padding: 0.35em 0 0.35em 1em; text-align: right; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { hyphens: auto; vertical-align: bottom; color: var(--ink-soft); font-weight: 600; border-bottom: 1px solid var(--ink-soft); }
th.words, td.words, tbody th { text-align: left; font-weight: 400; }
tr > :first-child { padding-left: 0; }
.note { color: var(--ink-soft); font-size: 0.92em; white-space: nowrap; }
.fall { display: block; color: var(--ink-soft); font-size: 0.92em; }
.story { background: var(--card); border-radius: 6px; padding: calc(2.5 * var(--space)); margin: calc(3 * var(--space)) 0; --paper: var(--card); }
.story h3 { margin-top: 0; font-size: 1.2rem; }
.story > :last-child, .story figure > :last-child { margin-bottom: 0; }
.rule-said { color: var(--ink-soft); font-style: italic; }
pre { background: var(--card); padding: calc(2 * var(--space)); border-radius: 6px; overflow-x: auto; font: 0.82rem/1.5 var(--mono); white-space: pre-wrap; }
code { font-family: var(--mono); font-size: 0.88em; overflow-wrap: anywhere; }
pre code { font-size: inherit; }
pre span { white-space: nowrap; }
mark { background: var(--doubt); color: var(--doubt-ink); padding: 0.05em 0.35em; border-radius: 3px; white-space: nowrap; }
.works div { grid-template-columns: 8.5rem 1fr; }
footer { margin-top: calc(8 * var(--space)); color: var(--ink-soft); font-size: 0.82rem; border-top: 1px solid var(--rule); padding-top: var(--space); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (max-width: 34rem) {
  .wide { display: none; } .narrow { display: block; }
  dl div, .works div { grid-template-columns: 1fr; }
  .many { --edge: var(--paper);
    background: linear-gradient(to right, var(--edge) 30%, transparent) left / 2.5rem 100% local no-repeat,
      linear-gradient(to left, var(--edge) 30%, transparent) right / 2.5rem 100% local no-repeat,
      linear-gradient(to right, var(--shade), transparent) left / 0.7rem 100% no-repeat,
      linear-gradient(to left, var(--shade), transparent) right / 0.7rem 100% no-repeat; }
  table { font-size: 0.8rem; }
  tbody th { min-width: 7rem; }
  .story, .status { padding: calc(2 * var(--space)); margin-inline: calc(-1 * var(--space)); }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .wide { display: block; } .narrow { display: none; }
  main > section { margin-top: 2em; padding-top: 1em; }
  h2, h3, figcaption, caption { break-after: avoid; }
  .swatch, .dot, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .story, .status, pre { border: 1px solid var(--rule); }
  .drawing, .table, tr, .status, pre { break-inside: avoid; }
  .long { break-inside: auto; }
  figcaption, .key { break-after: avoid; }
  .table { overflow: visible; }
  p, li { orphans: 3; widows: 3; }
}
`;
