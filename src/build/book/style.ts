/** The book, with the colours of the app: on paper A4, black on white; on a screen larger, dark where that is preferred, and as narrow as a phone. */
export const bookStyle = `
@page { size: A4; margin: 20mm 18mm 20mm 22mm; }
@page map { size: A4; margin: 8mm; }
:root { --paper: #fff; --surface: #fafaf7; --ink: #1b2726; --quiet: #4a5856; --line: #c9cec8; --edge: #6a7775; --rail: #0b4f4c; --soft: #e8f1ee; --sand: #f5eee0; }
* { box-sizing: border-box; }
html { font: 10.2pt/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; text-wrap: pretty; }
body { margin: 0 auto; max-width: 172mm; }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; break-after: avoid; text-wrap: balance; }
h1 { font-size: 30pt; letter-spacing: -0.01em; }
h2 { font-size: 19pt; padding-bottom: 2.5mm; border-bottom: 2.5pt solid var(--rail); margin-bottom: 5mm; }
h3 { font-size: 12.5pt; }
h4 { font-size: 9pt; color: var(--rail); text-transform: uppercase; letter-spacing: 0.05em; margin-top: 3mm; }
p, ul, ol, blockquote, dl { margin: 1.2mm 0; orphans: 2; widows: 2; }
ul, ol { padding-left: 5.5mm; }
ul { list-style-type: '–  '; }
li::marker { color: var(--rail); font-weight: 700; }
blockquote { margin-inline: 0; padding-left: 3.5mm; border-left: 1mm solid var(--rail); }
li { margin: 0.5mm 0; }
a { color: inherit; text-decoration: none; }
section.chapter { break-before: page; }
.quiet { color: var(--quiet); }
.small, .id { font-size: 8.2pt; }
.id { color: var(--quiet); font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; font-weight: 400; }
.cover { min-height: 250mm; display: flex; flex-direction: column; justify-content: center; gap: 6mm; border-left: 3mm solid var(--rail); padding-left: 10mm; }
.cover .draft { align-self: flex-start; border: 1.6pt solid var(--ink); padding: 2mm 4mm; font-weight: 600; }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3mm; padding: 0; list-style: none; }
.counts li { border: 1pt solid var(--line); border-radius: 2mm; padding: 2.5mm 3.5mm; margin: 0; }
.counts strong { display: block; font-size: 16pt; }
nav ol { columns: 1; padding: 0; list-style: none; font-size: 11pt; }
nav li { border-bottom: 0.6pt dotted var(--line); padding: 1.2mm 0; }
.map { page: map; break-before: page; }
.map svg { width: 100%; height: auto; max-height: 275mm; display: block; }
.unit { border-left: 1.4mm solid var(--rail); padding: 0 0 1mm 5mm; margin: 0 0 9mm; }
.unit > header { break-after: avoid; margin-bottom: 2mm; }
.unit.crisis { border-left-color: var(--ink); border-left-style: double; border-left-width: 1.8mm; }
.facts { display: grid; grid-template-columns: 27mm 1fr; gap: 0.8mm 3mm; margin: 2mm 0; }
.facts dt { color: var(--quiet); font-size: 9pt; padding-top: 0.2mm; }
.facts dd { margin: 0; }
.facts dd > :first-child { margin-top: 0; }
.said { background: var(--surface); border: 0.7pt solid var(--line); border-radius: 2.5mm; padding: 2.5mm 4mm; margin: 2mm 0; }
.said > .who { font-weight: 600; font-size: 8.6pt; color: var(--rail); break-after: avoid; }
.page h3 { font-size: 14pt; margin: 1.2mm 0; }
.page .lead { font-size: 11.2pt; }
.page .now { background: var(--soft); border-radius: 2mm; padding: 1.5mm 3.5mm; margin: 2mm 0; }
.page .now li { margin: 1mm 0; }
.page .ask { font-weight: 600; margin-top: 2mm; }
.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 1.4mm; }
.choices li { border: 0.9pt solid var(--edge); border-radius: 2mm; padding: 1mm 3mm; margin: 0; }
.choices li.silence { border-style: dashed; }
.say { border-left: 1mm solid var(--rail); padding-left: 3.5mm; white-space: pre-line; }
.what { font-weight: 600; font-size: 11pt; margin: 0.5mm 0; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 9.3pt; }
th, td { text-align: left; vertical-align: top; border-bottom: 0.7pt solid var(--line); padding: 1.4mm 3mm 1.4mm 0; }
th { font-size: 8.4pt; color: var(--quiet); }
tr { break-inside: avoid; }
.verdict { white-space: nowrap; font-weight: 600; }
.card { border: 0.9pt solid var(--line); border-radius: 2.5mm; padding: 3mm 4.5mm; margin: 0 0 4mm; break-inside: avoid; }
.card.service { break-inside: auto; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; }
.chosen { background: var(--sand); border-radius: 2mm; padding: 2mm 3.5mm; margin: 2mm 0 1mm; }
.was { background: var(--surface); } .is { background: var(--soft); }
.was, .is { padding: 1mm 2.5mm; white-space: pre-line; border-radius: 1.5mm; margin: 0.8mm 0; }
.mark { font-size: 8pt; color: var(--quiet); border: 0.7pt solid var(--line); border-radius: 1.2mm; padding: 0.2mm 1.6mm; margin-left: 2mm; white-space: nowrap; }
.sources { columns: 1; } .sources p { break-inside: avoid; font-size: 9pt; overflow-wrap: anywhere; }
td:first-child { width: 68%; }
@media print { body { max-width: none; } }
@media screen {
  :root { color-scheme: light dark; --paper: #f5f3ee; --surface: #fffefb; --line: #d3d6cf; --soft: #d9e9e5; --sand: #f0e8d7; }
  body { zoom: 1.2; padding: min(10mm, 5vw); }
  section.chapter { margin-top: 14mm; }
  .cover { min-height: 0; padding-block: 10mm; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #0f1615; --surface: #172120; --ink: #ecf1ee; --quiet: #bccac6; --line: #33413f; --edge: #8fa09c; --rail: #8ad8cb; --soft: #1b312e; --sand: #2b2820; }
  .map { background: #fff; }
}
@media screen and (max-width: 40rem) {
  h1 { font-size: 22pt; }
  .cover { padding-left: 5mm; }
  .counts { grid-template-columns: 1fr 1fr; }
  .facts, .sides { grid-template-columns: minmax(0, 1fr); }
  .facts dt { margin-top: 1.5mm; font-weight: 600; }
  table, tbody, tr, td { display: block; width: auto; }
  thead { display: none; }
  tr { padding-block: 2mm; border-bottom: 0.7pt solid var(--line); }
  td, td:first-child { width: auto; padding: 0.5mm 0; border: 0; }
}
`;
