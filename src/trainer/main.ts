import '../ui/styles/handrail.css';
import '../ui/styles/handrail-plan.css';
import './styles/trainer.css';

/**
 * The program is asked for behind the first frame, which waits for nothing. A file by itself, so that the program comes where a host's own
 * policy allows no script within a page. Talks to: the document, the window's frames.
 */
function load(): void {
  import('./studio.tsx').catch((mistake: unknown) => {
    // A page on which nothing answers is worth less than to be told of the file beside it.
    delete document.documentElement.dataset.early;
    throw mistake;
  });
}

// In a window that nobody sees there is no frame.
if (document.hidden) load();
else requestAnimationFrame(() => setTimeout(load));
