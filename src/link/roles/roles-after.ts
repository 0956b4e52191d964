import { determiners } from '../../lexicon/common/determiners.js';
import { roleAdverbs } from '../../lexicon/common/role-times.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { phraseEdges } from '../../lexicon/names/phrase-edges.js';
import { isOfLetters, startsWithCapital, startsWithLetter } from '../forms/spelling.js';
import { nameStartingAt, type PlacedMention, type SentenceNames } from '../people/sentence-names.js';
import {
  isPossessive,
  isRoleHead,
  isRoleModifier,
  isRoleTime,
  MOST_ROLES,
  MOST_WORDS,
  NO_ROLE,
  phraseOf,
  type RoleFacts,
} from './role-words.js';

const verbsBefore = new Set<string>(verbsOfSaying);
const adverbs = new Set<string>(roleAdverbs);
const marksBefore = new Set([',', '(', '-', '--', '–', '—']);
const copulas = new Set(['is', 'was', 'became', 'becomes']);
const openers = new Set<string>(determiners);
const edges = new Set<string>(phraseEdges);

/** "Wang Yi, the foreign minister,", "Wang Yi is the foreign minister" */
export function readRolesBehind(names: SentenceNames, { from, to }: PlacedMention): RoleFacts {
  const { tokens } = names;
  let at = to;
  if (marksBefore.has(tokens[at]?.text ?? '')) {
    at++;
    // "Ann Lee, 45, a teacher"
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
    if (tokens[at]?.normal === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.normal ?? ''))
      at = behindAdverbs(names, at + 2);
  } else if (copulas.has(tokens[at]?.normal ?? '')) {
    at = behindAdverbs(names, at + 1);
    if (!openers.has(tokens[at]?.normal ?? '') && !nameStartingAt(names, at)) return NO_ROLE;
  } else return affiliationsBehind(names, from, to);
  return readNounPhrase(names, at);
}

/** "Ann Lee of the WHO", "said Ann Lee from Acme"; but "took Ann Lee from Acme" tells nothing. */
function affiliationsBehind(names: SentenceNames, from: number, to: number): RoleFacts {
  const { tokens } = names;
  const preposition = tokens[to]?.normal;
  const isSaid = preposition === 'from' && (from === 0 || verbsBefore.has(tokens[from - 1]!.normal));
  return preposition === 'of' || isSaid ? { roles: [], affiliations: ownersBehind(names, to + 1) } : NO_ROLE;
}

/** "who is also chairman": an adverb is no part of the role, save one that tells when it was held. */
function behindAdverbs({ tokens }: SentenceNames, from: number): number {
  let at = from;
  while (adverbs.has(tokens[at]?.normal ?? '') && !isRoleTime(tokens[at]!.normal)) at++;
  return at;
}

/** "the Chinese foreign minister", "a senior researcher at the Peace Institute", "China's foreign minister". */
function readNounPhrase(names: SentenceNames, from: number, titles = 1): RoleFacts {
  const { tokens } = names;
  const affiliations: PlacedMention[] = [];
  let start = from;
  for (let at = from; at < tokens.length && at - from < 2 * MOST_WORDS; ) {
    const owner = nameStartingAt(names, at);
    if (owner) {
      // "Merkel, President Macron and …" are two people.
      if (owner.type === 'person' && !isPossessive(tokens[owner.to]?.text)) return NO_ROLE;
      if (owner.type !== 'person') affiliations.push(owner);
      at = owner.to;
      if (isPossessive(tokens[at]?.text)) at++;
      // "an Indian-born billionaire"
      else if (tokens[at]?.text === '-' && tokens[at]!.glued) at += 2;
      start = at;
      continue;
    }
    const { normal, text } = tokens[at]!;
    if (openers.has(normal)) {
      // "previously the speaker", "then an adviser"; but "remained an activist" has a verb.
      if (!tokens.slice(start, at).every((token) => adverbs.has(token.normal))) return NO_ROLE;
      at++;
      start = at;
      continue;
    }
    if (isRoleHead(normal) && !isFollowedByHead(names, at)) return closePhrase(names, start, at, affiliations, titles);
    if (edges.has(normal) || !isWord(text)) return NO_ROLE;
    at++;
  }
  return NO_ROLE;
}

/** "co-founder", "Int'l"; not "'s" or a mark. */
function isWord(text: string): boolean {
  return (startsWithLetter(text) || text[0] === '-') && isOfLetters(text, "-'’.");
}

/** "national", "security" of "deputy national security adviser" */
const MOST_MODIFIERS = 4;

/** "deputy" in "deputy minister", "police" in "police chief". */
function isFollowedByHead(names: SentenceNames, at: number): boolean {
  const { tokens } = names;
  for (let next = at + 1; next - at <= MOST_MODIFIERS && !nameStartingAt(names, next); next++) {
    const { normal } = tokens[next] ?? { normal: '' };
    if (isRoleHead(normal)) return true;
    if (!isRoleModifier(normal)) return false;
  }
  return false;
}

function closePhrase(
  names: SentenceNames,
  start: number,
  head: number,
  before: readonly PlacedMention[],
  titles: number,
): RoleFacts {
  const { tokens } = names;
  const next = tokens[head + 1];
  // "the president's wife"; "Merkel, President Macron"
  if (isPossessive(next?.text)) return NO_ROLE;
  if (nameStartingAt(names, head + 1)?.type === 'person') return NO_ROLE;
  let end = head + 1;
  const roles: string[] = [];
  const affiliations = [...before];
  if (next && prepositions.has(next.normal)) {
    const owners = ownersBehind(names, head + 2);
    if (owners.length === 0 && /^(?:of|for)$/.test(next.normal)) {
      end = complementEnd(names, head + 2);
      // "Merkel, Minister of Finance Ann Lee and …" are two people.
      if (nameStartingAt(names, end)?.type === 'person') return NO_ROLE;
      // "head of strategy at Acme"
      if (prepositions.has(tokens[end]?.normal ?? '')) affiliations.push(...ownersBehind(names, end + 1));
    } else affiliations.push(...owners);
  }
  roles.push(phraseOf(names, start, end));
  // "chairman and chief executive of Acme"
  if (tokens[end]?.normal === 'and' && titles < MOST_ROLES) {
    const more = readNounPhrase(names, end + 1, titles + 1);
    return { roles: [...roles, ...more.roles], affiliations: [...affiliations, ...more.affiliations] };
  }
  return { roles, affiliations };
}

const prepositions = new Set(['of', 'for', 'at', 'with', 'to', 'in']);
/** "at Brazilian political consulting firm Acme" */
const MOST_BETWEEN = 5;

/** Whose a role is: "the WHO", "Swiss banking giant UBS", "Washington's Peace Institute": names up to the first organization. */
function ownersBehind(names: SentenceNames, from: number): PlacedMention[] {
  const { tokens } = names;
  const owners: PlacedMention[] = [];
  let between = 0;
  for (let at = from; at < tokens.length && between <= MOST_BETWEEN && owners.length < MOST_ROLES; ) {
    const owner = nameStartingAt(names, at);
    if (owner) {
      if (owner.type === 'person') break;
      owners.push(owner);
      if (owner.type === 'organization') break;
      at = owner.to;
      if (isPossessive(tokens[at]?.text)) at++;
      else if (owner.type !== 'group') break;
      continue;
    }
    const { normal, text } = tokens[at]!;
    const isArticle = at === from && /^(?:the|a|an)$/.test(normal);
    // "of research at" is no name's: what stands between follows a name.
    if (!isArticle && (owners.length === 0 || edges.has(normal) || !isOfLetters(text, '-') || startsWithCapital(text)))
      break;
    if (!isArticle) between++;
    at++;
  }
  return owners;
}

/** "minister for foreign affairs", "head of research": up to five words, none of them a name or a verb. */
function complementEnd(names: SentenceNames, from: number): number {
  const { tokens } = names;
  let at = from;
  while (at < tokens.length && at - from < 5) {
    const { normal, text } = tokens[at]!;
    if (nameStartingAt(names, at) || !isOfLetters(text, '&-')) break;
    if (edges.has(normal) && !(normal === 'and' && startsWithCapital(tokens[at + 1]?.text ?? ''))) break;
    at++;
  }
  // Where a name goes on or nothing was taken the role is its head alone.
  const next = nameStartingAt(names, at);
  if (next) return next.type === 'person' && startsWithCapital(tokens[at - 1]!.text) ? at : from - 1;
  while (at > from && /^(?:of|for|and|the|a|an)$/.test(tokens[at - 1]!.normal)) at--;
  return at === from ? from - 1 : at;
}
