/**
 * Every data type of newsq: in `model/article.ts` the article as it was read and as words, in `model/analysis.ts` what is
 * found in it, in `model/across.ts`, `model/ledger.ts`, `model/network.ts` and `model/place-map.ts` what is found in many. The types that
 * reach the JSON output ({@link Output} and all below it) are the source of `resources/schema.json`: `npm run schema` writes it
 * from here, so their comments are what `newsq schema` prints as descriptions.
 *
 * Offsets are UTF-16 code units into the article's text, end exclusive, until `--offsets` asks for another unit.
 */

export type * from './model/across.js';
export type * from './model/analysis.js';
export type * from './model/article.js';
export type * from './model/ledger.js';
export type * from './model/lexicon.js';
export type * from './model/location.js';
export type * from './model/match.js';
export type * from './model/names.js';
export type * from './model/network.js';
export type * from './model/output.js';
export type * from './model/place-map.js';
