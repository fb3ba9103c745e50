import type { ActorOptions, AnyActorLogic } from 'xstate';

/**
 * In development alone, everything that every actor does is told to whoever asks for it in the console:
 * `addEventListener('handrail-inspect', ({ detail }) => console.log(detail))`. A build has none of it.
 */
export const inspect: Pick<ActorOptions<AnyActorLogic>, 'inspect'> = import.meta.env.MODE === 'development'
  ? { inspect: (detail) => dispatchEvent(new CustomEvent('handrail-inspect', { detail })) }
  : {};
