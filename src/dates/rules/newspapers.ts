import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { kindsOfNewspapers, newspaperNouns, wordsAfterNewspapers } from '../../lexicon/dates/set-words.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';

const newspapers = new Set<string>(newspaperNouns);
const afterNewspapers = new Set<string>(wordsAfterNewspapers);
const kinds = new Set<string>(kindsOfNewspapers);
const sayings = new Set<string>([...verbsOfSaying, 'that']);

/** "Daily Mail", "a daily newspaper", "he told the German daily that": what appears, not how often. */
export function isNewspaper(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (isOneOf(next, newspapers)) return true;
  const isKind = isOneOf(tokens[at - 1], kinds);
  // "the German business daily Handelsblatt"
  if (isCapital(next) && goesOn(next) && (isKind || DEMONYM.test(tokens[at - 1]?.text ?? ''))) return true;
  const endsNoun = !goesOn(next) || isOneOf(next, afterNewspapers);
  // "for an English language daily,"
  if (isKind && endsNoun && hasArticle(tokens, at)) return true;
  if (isWord(tokens[at - 1], 'the') && isNameThatEnds(tokens, at + 1)) return true;
  const name = beforeName(tokens, at);
  // "told the", "reports Al Jarida daily"
  if (name < at - 1 && (isWord(tokens[name], 'by', 'told') || isOneOf(tokens[name], sayings) || isOneOf(next, sayings)))
    return true;
  return isWord(tokens[name], 'the', 'a', "'s") && endsNoun;
}

/** Tokens from "an" to what it is the article of: "an English language daily". */
const MAX_FROM_ARTICLE = 4;

function hasArticle(tokens: readonly DateToken[], end: number): boolean {
  return tokens.slice(Math.max(0, end - MAX_FROM_ARTICLE), end).some((token) => isWord(token, 'a', 'an'));
}

/** "German", "Turkish", "Japanese", "Arabic" */
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ish|ese|an|ic|nch|tch|eli|eek)$/u;
/** Tokens of the longest name of a newspaper. */
const MAX_NAME = 4;
const nameJoints = new Set(['della', 'de', 'di', 'du', 'des', 'del', 'der']);

/** The index of the token before a name that ends before an index: of "the" in "the Corriere della Sera daily". */
function beforeName(tokens: readonly DateToken[], end: number): number {
  let at = end - 1;
  while (at > Math.max(0, end - 1 - MAX_NAME) && (isCapital(tokens[at]) || isOneOf(tokens[at], nameJoints))) at--;
  return at;
}

/** Whether a name begins at an index that is no other noun's: "the weekly Monitor, which", but not "the weekly USDA report". */
function isNameThatEnds(tokens: readonly DateToken[], start: number): boolean {
  let at = start;
  while (at < start + MAX_NAME && goesOn(tokens[at]) && isCapital(tokens[at])) at++;
  return at > start && (!goesOn(tokens[at]) || isOneOf(tokens[at], afterNewspapers));
}
