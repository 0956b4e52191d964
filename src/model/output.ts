import type { Collection, Timeline } from './across.js';
import type { Analysis } from './analysis.js';
import type { Ledger } from './ledger.js';
import type { Network } from './network.js';
import type { PlaceMap } from './place-map.js';

/** Any JSON object that newsq prints. */
export type Output = Analysis | AcrossOutput;

/** One object over many articles. */
export type AcrossOutput = Collection | Timeline | Ledger | Network | PlaceMap;
