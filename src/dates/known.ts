import type { Context } from './context.js';
import { type Focus, lastOf, spokenGrainOf, spokenOf, toldOf } from './focus.js';

/** What the text has told so far, for a context. */
export interface Known extends Pick<Context, 'spoken' | 'told' | 'last' | 'spokenGrain'> {
  readonly focus: Focus;
}

export function knownFrom(focus: Focus): Known {
  return {
    focus,
    spoken: (grain) => spokenOf(focus, grain),
    told: (grain) => toldOf(focus, grain),
    last: lastOf(focus),
    spokenGrain: spokenGrainOf(focus),
  };
}
