export { findListed } from './find-listed.js';
export { parseLexicon } from './parse-lexicon.js';
