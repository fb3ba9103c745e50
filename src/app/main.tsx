import { flow } from 'virtual:handrail/flow';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles/handrail.css';
import { App } from './App.tsx';
import { fillWords } from './content-store.ts';
import { fillDirectory } from './directory-store.ts';
import { guessRegionOfDevice } from './guess-region.ts';
import { startJourney } from './journey-actor.ts';

const root = document.querySelector('#app');
if (root !== null) {
  const guessedRegion = guessRegionOfDevice(flow.regions);
  fillWords();
  await fillDirectory(guessedRegion);
  createRoot(root).render(
    <StrictMode>
      <App actor={startJourney({})} guessedRegion={guessedRegion} />
    </StrictMode>,
  );
}
