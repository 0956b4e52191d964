import type { AcrossOutput } from '../types.js';
import { newCollection } from './collect.js';
import { newStatements } from './statements.js';
import { newTimeline } from './timeline.js';
import type { View } from './view.js';

/** Every view over many articles; in `cli/commands.ts` the command that prints it refers to it by name. */
export const views = {
  collection: newCollection,
  statements: newStatements,
  timeline: newTimeline,
} satisfies Readonly<Record<string, () => View<AcrossOutput>>>;

export type ViewName = keyof typeof views;
