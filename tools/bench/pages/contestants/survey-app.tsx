import { content } from 'virtual:bench-content';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import type { BenchPage } from '../bench-content.ts';
import 'survey-core/survey-core.css';

const { first, walks } = content;

/** A page of SurveyJS: one question that goes on by itself when it is answered. */
const pageOf = ({ step, heading, lines, options }: BenchPage, name: string, visibleIf?: string) => ({
  name,
  title: heading,
  description: lines.join('\n'),
  ...(visibleIf === undefined ? {} : { visibleIf }),
  elements: [{ type: 'radiogroup', name, title: step, choices: options.map(({ id, label }) => ({ value: id, text: label })) }],
});

const model = new Model({
  showProgressBar: false,
  autoAdvanceEnabled: true,
  autoAdvanceAllowComplete: false,
  pages: [
    pageOf(first, 'first'),
    ...walks.flatMap(({ audience, pages, plan }) => {
      const mine = `{first} = '${audience}'`;
      return [
        ...pages.map((page, index) => pageOf(page, `${audience}-${index}`, mine)),
        {
          name: `${audience}-plan`,
          title: plan.heading,
          visibleIf: mine,
          elements: plan.tasks.map(({ what, lines }, index) => ({
            type: 'panel',
            name: `${audience}-task-${index}`,
            title: what,
            state: 'collapsed',
            elements: [{ type: 'html', name: `${audience}-words-${index}`, html: lines.map((line) => `<p>${line}</p>`).join('') }],
          })),
        },
      ];
    }),
  ],
});

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<Survey model={model} />);
