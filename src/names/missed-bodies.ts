import { lowerCaseNames } from '../lexicon/names/lower-case-names.js';
import { plainAcronyms } from '../lexicon/names/plain-acronyms.js';
import { KNOWN } from '../resource/gazetteer.js';
import type { Document } from '../types.js';
import type { Name } from './agree.js';
import { CASING, type SentenceWords } from './article-words.js';
import { CUE } from './cues.js';
import type { FeatureToken } from './feature-tokens.js';

const LOWER_CASE = new Set<string>(lowerCaseNames);
const PLAIN_ACRONYMS = new Set<string>(plainAcronyms);
/** Of a name that a list alone has found. */
const CONFIDENCE_OF_LISTED = 0.8;
const CONFIDENCE_OF_ACRONYM = 0.6;

/**
 * Adds the organizations that the tagger missed and that can be nothing else: those that write themselves in lower case
 * ("dpa"), acronyms that the gazetteer has as organizations alone ("DW: You said") or that mean one organization everywhere ("WHO said").
 * @param names in order
 */
export function addBodies(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Name[] {
  const all: Name[] = [];
  let next = 0;
  for (const { index, tokens } of doc.sentences) {
    const { words: spelled, casing } = words[index]!;
    for (let i = 0; i < tokens.length; i++) {
      const name = names[next];
      if (name && name.sentence === index && name.first === i) {
        all.push(name);
        next++;
        i = name.last;
        continue;
      }
      const word = spelled[i]!;
      const isListed = (word.cues & CUE.lowerCaseName) !== 0 && LOWER_CASE.has(tokens[i]!.text);
      if (!isListed && !(casing === CASING.running && isAcronym(word))) continue;
      const confidence = isListed ? CONFIDENCE_OF_LISTED : CONFIDENCE_OF_ACRONYM;
      all.push({ sentence: index, first: i, last: i, type: 'organization', confidence });
    }
  }
  return all;
}

const MAX_ACRONYM = 5;
const ACRONYM = /^[A-Z][A-Z0-9]+$/;

function isAcronym({ text, isCapitalized, known }: FeatureToken): boolean {
  if (!isCapitalized || text.length > MAX_ACRONYM || !ACRONYM.test(text)) return false;
  return (known & ~KNOWN.beginning) === KNOWN.organization || PLAIN_ACRONYMS.has(text);
}
