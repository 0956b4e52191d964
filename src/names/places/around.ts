import { afterTowns, beforeCenters, buildingNouns } from '../../lexicon/names/place-nouns.js';
import { KNOWN } from '../../resource/gazetteer.js';
import { hasPlainLetters, isCapitals, startsWithCapital } from '../../text/letter-case.js';
import type { Name } from '../agree.js';
import { isKnown } from '../feature-tokens.js';
import type { NameSentence } from '../name-sentence.js';
import { type Candidate, knownBits, LISTED, nameBefore, SOMEWHERE } from './candidate.js';
import { endOfState, isJoint, isPossessed } from './phrases.js';

/** What the words of a name and around it show of a place. */

const townsfolk = new Set<string>(afterTowns);
/** Of a university as often, so that only who is no organization lives there. */
const students = new Set(['student', 'students', 'graduate']);
const neighborhoods = new Set(['neighborhood', 'neighborhoods', 'neighbourhood', 'neighbourhoods']);

export function areCapitals({ first, last }: Name, { tokens }: NameSentence): boolean {
  return tokens.slice(first, last + 1).every(({ text }) => isCapitals(text) || !/\p{L}/u.test(text));
}

/** "Sault Ste. Marie, Ontario, to be exact"; a comma or the end closes the state's name, or it is "in Bradford, Ontario". */
export function isBeforeState(candidate: Candidate): boolean {
  const { name, sentence } = candidate;
  const { tokens, words } = sentence;
  const before = nameBefore(candidate);
  const end = endOfState(tokens, name.last + 1);
  if (end === null || (before && before.last === name.first - 2 && isJoint(tokens[name.first - 1]))) return false;
  const isListed = (knownBits(candidate) & SOMEWHERE) !== 0;
  const isIn = /^(?:an?|at|from|in|near|of|to)$/.test(tokens[name.first - 1]?.normal ?? '');
  const isClosed = end >= tokens.length || /^[,.;:)–—-]/.test(tokens[end]!.text);
  if (name.type === 'organization') return isListed && isIn;
  // "Ann Lee, Ohio, and Bo Hill, Utah": a full name is a person's.
  const isFull = name.first < name.last && isKnown(words[name.first]!, KNOWN.firstName) && !isIn;
  return !isFull && (isListed || isIn) && isClosed;
}

const AGE = /^[1-9]\d$/;

/** "Ann Lee of Leary,", "Ann Lee, 24, of Leary.", "24, of Leary said" */
export function isWhereFrom(candidate: Candidate): boolean {
  const { type, first, last } = candidate.name;
  const { tokens } = candidate.sentence;
  const before = nameBefore(candidate);
  const preposition = tokens[first - 1]?.normal;
  if (type !== 'person' || (preposition !== 'of' && preposition !== 'from')) return false;
  if (isPossessed(tokens[last + 1])) return false;
  let at = first - 2;
  const hasComma = tokens[at]?.text === ',';
  if (hasComma) at--;
  const hasAge = hasComma && AGE.test(tokens[at]?.text ?? '');
  if (hasAge && tokens[at - 1]?.text === ',') return true;
  const isAfterPerson = before?.type === 'person' && before.last === at;
  const isClosed = /^[,.;]$/.test(tokens[last + 1]?.text ?? '.');
  return isAfterPerson && isClosed && (hasComma || before.first < before.last);
}

const buildings = new Set<string>(buildingNouns);
const centers = new Set<string>(beforeCenters);

export function isBuilding(candidate: Candidate): boolean {
  const { type, first, last } = candidate.name;
  const { tokens } = candidate.sentence;
  if (type === 'person' || first === last) return false;
  // "Sesame Street", "Crystal Palace"
  if ((knownBits(candidate) & (type === 'other' ? KNOWN.other : KNOWN.organization | KNOWN.other)) !== 0) return false;
  const [before, noun] = [tokens[last - 1]!.normal, tokens[last]!];
  if (/^["“‘]/.test(tokens[first - 1]?.text ?? '') || !startsWithCapital(noun.text)) return false;
  // "Belt and Road", "Hillary for Prison"
  if (tokens.slice(first, last).some(({ text }) => isSmall(text))) return false;
  return buildings.has(noun.normal) || (last > first + 1 && /^cent(?:er|re)$/.test(noun.normal) && centers.has(before));
}

/** "and", "&" */
function isSmall(text: string): boolean {
  return (hasPlainLetters(text) ? /^(?:[a-z]+|&)$/ : /^(?:\p{Ll}+|&)$/u).test(text);
}

const WAYS = new Set([
  'moved',
  'moving',
  'drove',
  'driving',
  'headed',
  'heading',
  'traveled',
  'travelled',
  'on',
  'back',
  'flew',
]);

/** "from Los Altos to Gilroy", "heading on to Sherman" */
export function isEndOfWay(candidate: Candidate): boolean {
  const { type, first, last } = candidate.name;
  const { tokens } = candidate.sentence;
  if (type !== 'person' || tokens[first - 1]?.normal !== 'to' || isPossessed(tokens[last + 1])) return false;
  const before = nameBefore(candidate);
  const isAfterStart =
    before?.type === 'location' && before.last === first - 2 && tokens[before.first - 1]?.normal === 'from';
  return isAfterStart || (WAYS.has(tokens[first - 2]?.normal ?? '') && (knownBits(candidate) & LISTED) !== 0);
}

/** "A Hutchinson man", "Clinton couple", "uninsured Greene County residents"; "the Clinton couple" has a family's name. */
export function isBeforeTownsfolk(candidate: Candidate): boolean {
  const { name, sentence } = candidate;
  const { tokens, words } = sentence;
  const { type, first, last } = name;
  const after = tokens[last + 1]?.text ?? '';
  if (type === 'person' && students.has(after)) return (knownBits(candidate) & LISTED) !== 0;
  const next = townsfolk.has(after) ? after : (tokens[last + 2]?.text ?? '');
  if (next !== after && !neighborhoods.has(next)) return false;
  if (!townsfolk.has(next)) return false;
  if (type === 'person') return tokens[first - 1]?.normal !== 'the' && !isPossessed(tokens[first - 1]);
  if (last > first && isKnown(words[last]!, KNOWN.placeWord)) return true;
  const known = knownBits(candidate);
  return (known & (KNOWN.city | KNOWN.town)) !== 0 && (known & KNOWN.organization) === 0;
}
