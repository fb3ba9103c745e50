import { content } from 'virtual:bench-content';
import { useMachine } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { assign, setup } from 'xstate';
import type { BenchPage } from '../bench-content.ts';

const { first, walks } = content;

/** What a team would write: one machine, one bundle, everything in it. */
const machine = setup({
  types: { context: {} as { at: number; audience: string | null }, events: {} as { type: 'answer'; option: string } },
}).createMachine({
  context: { at: 0, audience: null },
  initial: 'walking',
  states: {
    walking: {
      on: {
        answer: { actions: assign(({ context, event }) => ({ at: context.at + 1, audience: context.audience ?? event.option })) },
      },
    },
  },
});

function Question({ page, onAnswer }: { readonly page: BenchPage; readonly onAnswer: (option: string) => void }) {
  return (
    <main data-step={page.step}>
      <h1>{page.heading}</h1>
      {page.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {page.options.map(({ id, label }) => (
        <button key={id} type="button" data-option={id} onClick={() => onAnswer(id)}>
          {label}
        </button>
      ))}
    </main>
  );
}

function App() {
  const [{ context }, send] = useMachine(machine);
  const walk = walks.find(({ audience }) => audience === context.audience);
  const page = walk === undefined ? first : walk.pages[context.at - 1];
  if (page !== undefined) return <Question page={page} onAnswer={(option) => send({ type: 'answer', option })} />;
  return (
    <main data-step="plan">
      <h1>{walk?.plan.heading}</h1>
      {walk?.plan.tasks.map(({ what, lines }) => (
        <details key={what}>
          <summary>{what}</summary>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      ))}
    </main>
  );
}

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<App />);
