import type { BenchContent, BenchPage, BenchWalk } from './bench-content.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${escaped(line)}</p>`).join('');

/** The page's answers as labels of hidden ticks: the style sheet shows the page after it. */
function section({ step, heading, lines, options, several }: BenchPage, name: string): string {
  const choices = options
    .map(({ id, label }) => `<label data-option="${id}"><input type="radio" name="${name}" value="${id}">${escaped(label)}</label>`)
    .join('');
  // Several answers take one tap as well: what is measured is a page turn.
  return `<section id="${name}" data-step="${step}"${several ? ' data-several' : ''}><h1>${escaped(heading)}</h1>${paragraphs(lines)}${choices}</section>`;
}

function sectionsOf({ audience, pages, plan }: BenchWalk): string {
  const asked = pages.map((page, index) => section(page, `${audience}-${index}`)).join('\n');
  const tasks = plan.tasks.map(({ what, lines }) => `<details><summary>${escaped(what)}</summary>${paragraphs(lines)}</details>`).join('');
  return `${asked}\n<section id="${audience}-plan" data-step="plan"><h1>${escaped(plan.heading)}</h1>${tasks}</section>`;
}

/** Which section follows which answer, said in the style sheet alone. */
function ways({ audience, pages }: BenchWalk): string {
  const ids = [...pages.map((_, index) => `${audience}-${index}`), `${audience}-plan`];
  return ids
    .map((id, index) => {
      const before = index === 0 ? `#first input[value="${audience}"]:checked` : `#${ids[index - 1]} input:checked`;
      return `body:has(${before}) #${id}:not(:has(input:checked)){display:block}`;
    })
    .join('\n');
}

const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:34rem;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif}
section{display:none}#first:not(:has(input:checked)){display:block}input{position:absolute;opacity:0}
label{display:block;margin:.5rem 0;padding:1rem;border:1px solid;border-radius:.875rem}nav a{margin-right:1rem}`;

/** The floor of the benchmark: the same words in one page by hand, which the style sheet alone tailors. Nothing can be faster. */
export function onePage({ first, walks }: BenchContent): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>One page</title><link rel="icon" href="data:,"><style>${style}
${walks.map(ways).join('\n')}</style></head><body><nav><a href="tel:999">999</a></nav>
${section(first, 'first')}
${walks.map(sectionsOf).join('\n')}
</body></html>`;
}
