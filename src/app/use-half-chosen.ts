import { useEffect, useRef } from 'react';
import type { HalfChosen } from '../ui/prefers.ts';

/**
 * What is ticked and not yet sent: kept under whatever covers its step, forgotten at the next. No state: nothing but its own form is drawn
 * for it.
 *
 * @param step the step that somebody stands at; null while a page covers it.
 */
export function useHalfChosen(step: string | null): { current: HalfChosen | null } {
  const half = useRef<HalfChosen | null>(null);
  useEffect(() => {
    if (step !== null && step !== half.current?.step) half.current = null;
  }, [step]);
  return half;
}
