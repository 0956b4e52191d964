import type { Collection, Timeline } from '../types.js';
import { newCollection } from './collect.js';
import { newTimeline } from './timeline.js';
import type { View } from './view.js';

/** Every view over many articles; the command that prints it names it in `cli/commands.ts`. */
export const views = {
  collection: newCollection,
  timeline: newTimeline,
} satisfies Readonly<Record<string, () => View<Collection | Timeline>>>;

export type ViewName = keyof typeof views;
