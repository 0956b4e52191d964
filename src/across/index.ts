import type { Collection, Timeline } from '../types.js';
import { newCollection } from './collect.js';
import { newTimeline } from './timeline.js';
import type { View } from './view.js';

/** Every view over many articles; in `cli/commands.ts` the command that prints it refers to it by name. */
export const views = {
  collection: newCollection,
  timeline: newTimeline,
} satisfies Readonly<Record<string, () => View<Collection | Timeline>>>;

export type ViewName = keyof typeof views;
