import type { Area } from '../places/area.js';
import type { AcrossOutput, NetworkUnit } from '../types.js';
import { newCollection } from './collect.js';
import { newMap } from './map.js';
import { newNetwork } from './network.js';
import { newStatements } from './statements.js';
import { newTimeline } from './timeline.js';
import type { View } from './view.js';

/** What a view can be asked for. */
export interface ViewOptions {
  /** What two must appear in together, of a network. */
  readonly within?: NetworkUnit;
  /** Which places statements and the sentences of a timeline have to name. */
  readonly area?: Area;
}

/** Every view over many articles; in `cli/commands.ts` the command that prints it refers to it by name. */
export const views = {
  collection: newCollection,
  map: newMap,
  network: ({ within }) => newNetwork(within),
  statements: ({ area }) => newStatements(area),
  timeline: ({ area }) => newTimeline(area),
} satisfies Readonly<Record<string, (options: ViewOptions) => View<AcrossOutput>>>;

export type ViewName = keyof typeof views;
