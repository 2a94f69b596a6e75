/** What a page of an audit has that reports of runs lack; tokens are those of `style`. */
export const auditStyle = `
h4 { font: 650 0.95rem/1.3 var(--sans); color: var(--ink-soft); margin: 1.8em 0 0.2em; }
h5 { font: 600 1.05rem/1.35 var(--serif); margin: 0 0 0.35em; text-wrap: balance; }
h6 { font: 600 0.8rem/1.3 var(--sans); color: var(--ink-soft); margin: 0.9em 0 0.25em; }
nav ul { list-style: none; padding: 0; margin: calc(3 * var(--space)) 0 0; font: 0.9rem/1.6 var(--sans); display: flex; flex-wrap: wrap; gap: 0 1.4em; }
a { color: var(--better-text); text-underline-offset: 0.15em; }
nav a { display: inline-block; padding: 0.25em 0; }
.verdict { display: inline-block; font: 650 0.78rem/1.3 var(--sans); border: 1.5px solid currentColor; border-radius: 3px; padding: 0.05em 0.45em; white-space: nowrap; }
.verdict-violates { background: var(--worse-text); border-color: var(--worse-text); color: var(--paper); }
.verdict-risk { color: var(--worse-text); border-style: double; border-width: 3px; }
.verdict-cannot-tell { color: var(--ink-soft); border-style: dashed; }
.verdict-passes { color: var(--better-text); }
.verdict-heading::first-letter { text-transform: uppercase; }
.verdict-heading { font-size: 1.25rem; border-bottom: 1px solid var(--ink-soft); padding-bottom: 0.25em; margin-top: 2.2em; }
.gravest li { margin-bottom: 0.8em; }
.asks div { grid-template-columns: 11rem 1fr; }
.asks dt { color: var(--ink); font-weight: 600; }
.finding { background: var(--card); border-radius: 6px; padding: calc(2 * var(--space)) calc(2.5 * var(--space)); margin: calc(1.5 * var(--space)) 0; scroll-margin-top: 1rem; }
.finding > :last-child { margin-bottom: 0; }
.finding p { margin-bottom: 0.5em; }
.finding-head, .conditions { font: 0.85rem/1.5 var(--sans); color: var(--ink-soft); }
.finding-head code { margin: 0 0.35em; }
.finding.aside { border: 1.5px dashed var(--rule); background: none; }
.lines, .articles { padding-left: 1.1em; margin: 0; font-size: 0.92rem; line-height: 1.45; }
.lines { list-style: none; padding-left: 0; }
.lines li { padding: 0.1em 0; }
.place { color: var(--ink-soft); margin-right: 0.6em; }
.lines code { white-space: pre-wrap; }
.articles li { margin-bottom: 0.3em; }
.known { display: block; }
.access { font-weight: 600; }
.access-no, .access-not-said { font-weight: 400; color: var(--ink-soft); }
.key-item { display: inline-block; margin-right: 0.9em; }
.key-item .swatch { margin-left: 0; }
.band-unrelated, .band-related, .band-same { width: 1.9em; height: 0.85em; }
.band-unrelated { background: repeating-linear-gradient(90deg, var(--worse) 0 0.35em, transparent 0.35em 0.6em) center / 100% 2px no-repeat, color-mix(in srgb, var(--worse) 45%, transparent); }
.band-related { background: repeating-linear-gradient(90deg, var(--same) 0 2px, transparent 2px 5px) center / 100% 2px no-repeat, color-mix(in srgb, var(--same) 45%, transparent); }
.band-same { background: var(--better); }
td code { overflow-wrap: break-word; }
@media (max-width: 34rem) { .asks div { grid-template-columns: 1fr; } .finding { margin-inline: calc(-1 * var(--space)); padding: calc(2 * var(--space)); } }
@media print {
  nav { display: none; }
  .key { break-inside: avoid; }
  .finding { border: 1px solid var(--rule); break-inside: avoid; }
  h4, h5, h6 { break-after: avoid; }
  .verdict, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
