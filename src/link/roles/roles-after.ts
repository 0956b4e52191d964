import { determiners } from '../../lexicon/common/determiners.js';
import { roleAdverbs } from '../../lexicon/common/role-times.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { phraseEdges } from '../../lexicon/names/phrase-edges.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { phraseEnd } from '../../text/noun-phrases.js';
import { isPossessive } from '../../text/possessive.js';
import { isRoleHead, isRoleModifier, isRoleTime } from '../../text/role-words.js';
import { isOfLetters, startsWithLetter } from '../forms/spelling.js';
import type { PlacedMention } from '../people/sentence-names.js';
import { MAX_ROLES, MAX_WORDS, NO_ROLE, phraseOf, type RoleFacts, type RoleText } from './role-text.js';

const verbs = new Set<string>(verbsOfSaying);
const adverbs = new Set<string>(roleAdverbs);
const marksBefore = new Set([',', '(', '-', '--', '–', '—']);
const copulas = new Set(['is', 'was', 'became', 'becomes']);
const openers = new Set<string>(determiners);
const edges = new Set<string>(phraseEdges);

/** "Wang Yi, the foreign minister,", "Wang Yi is the foreign minister" */
export function readRolesAfter(text: RoleText, { from, to }: PlacedMention): RoleFacts {
  const { tokens } = text;
  const next = tokens[to];
  if (marksBefore.has(next?.text ?? '')) return readNounPhrase(text, appositionStart(text, to + 1));
  if (!copulas.has(next?.normal ?? '')) return affiliationsAfter(text, from, to);
  const start = afterAdverbs(text, to + 1);
  const isNounPhrase = openers.has(tokens[start]?.normal ?? '') || text.nameStartingAt(start) !== null;
  return isNounPhrase ? readNounPhrase(text, start) : NO_ROLE;
}

/** Where the role starts in "Ann Lee, a teacher", "Ann Lee, 45, a teacher", "Ann Lee, who is also a teacher". */
function appositionStart(text: RoleText, from: number): number {
  const { tokens } = text;
  const hasAge = /^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',';
  const at = hasAge ? from + 2 : from;
  const isRelative = tokens[at]?.normal === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.normal ?? '');
  return isRelative ? afterAdverbs(text, at + 2) : at;
}

/** "Ann Lee of the WHO", "said Ann Lee from Acme"; but "took Ann Lee from Acme" says nothing of her. */
function affiliationsAfter(text: RoleText, from: number, to: number): RoleFacts {
  const { tokens } = text;
  const preposition = tokens[to]?.normal;
  const isSaid = preposition === 'from' && (from === 0 || verbs.has(tokens[from - 1]!.normal));
  return preposition === 'of' || isSaid ? { roles: [], affiliations: ownersAfter(text, to + 1) } : NO_ROLE;
}

/** "who is also chairman": an adverb is no part of the role, unless it says when that was held ("then"). */
function afterAdverbs(text: RoleText, from: number): number {
  return phraseEnd(text, from, Infinity, ({ normal }) => adverbs.has(normal) && !isRoleTime(normal));
}

/** "the Chinese foreign minister", "a senior researcher at the Peace Institute", "China's foreign minister". */
function readNounPhrase(text: RoleText, from: number, titles = 1): RoleFacts {
  const { tokens } = text;
  const limit = Math.min(tokens.length, from + 2 * MAX_WORDS);
  const affiliations: PlacedMention[] = [];
  let start = from;
  for (;;) {
    const at = phraseEnd(text, start, limit, (_, name, index) => !name && isWithinRole(text, index));
    if (at >= limit) return NO_ROLE;
    const owner = text.nameStartingAt(at);
    const { normal } = tokens[at]!;
    if (owner) {
      // "Merkel, President Macron and …" are two people.
      if (owner.type === 'person' && !isPossessive(tokens[owner.to]?.text)) return NO_ROLE;
      if (owner.type !== 'person') affiliations.push(owner);
      start = afterOwner(text, owner);
    } else if (openers.has(normal)) {
      // "previously the speaker", "then an adviser"; but "remained an activist" has a verb.
      if (!tokens.slice(start, at).every((token) => adverbs.has(token.normal))) return NO_ROLE;
      start = at + 1;
    } else {
      return isRoleHead(normal) ? closePhrase(text, start, at, affiliations, titles) : NO_ROLE;
    }
  }
}

/** Whether a word may stand in a role before its head: no determiner, no verb or preposition, no mark. */
function isWithinRole(text: RoleText, at: number): boolean {
  const { normal, text: word } = text.tokens[at]!;
  if (openers.has(normal) || edges.has(normal) || !isWord(word)) return false;
  return !isRoleHead(normal) || isFollowedByHead(text, at);
}

/** Where the role goes on after "China's", "Indian" and the "Indian-born" of "an Indian-born billionaire". */
function afterOwner({ tokens }: RoleText, { to }: PlacedMention): number {
  if (isPossessive(tokens[to]?.text)) return to + 1;
  return tokens[to]?.text === '-' && tokens[to]!.glued ? to + 2 : to;
}

/** "co-founder", "Int'l"; not "'s" or a mark. */
function isWord(text: string): boolean {
  return (startsWithLetter(text) || text[0] === '-') && isOfLetters(text, "-'’.");
}

/** "national", "security" of "deputy national security adviser" */
const MAX_MODIFIERS = 4;

/** "deputy" in "deputy minister", "police" in "police chief". */
function isFollowedByHead(text: RoleText, at: number): boolean {
  const next = phraseEnd(
    text,
    at + 1,
    at + MAX_MODIFIERS,
    ({ normal }, name) => !name && !isRoleHead(normal) && isRoleModifier(normal),
  );
  return isRoleHead(text.tokens[next]?.normal) && !text.nameStartingAt(next);
}

function closePhrase(
  text: RoleText,
  start: number,
  head: number,
  before: readonly PlacedMention[],
  titles: number,
): RoleFacts {
  const { tokens } = text;
  const next = tokens[head + 1];
  // "the president's wife"; "Merkel, President Macron"
  if (isPossessive(next?.text) || startsPerson(text, head + 1)) return NO_ROLE;
  let end = head + 1;
  const affiliations = [...before];
  if (next && prepositions.has(next.normal)) {
    const owners = ownersAfter(text, head + 2);
    if (owners.length === 0 && /^(?:of|for)$/.test(next.normal)) {
      end = complementEnd(text, head + 2);
      // "Merkel, Minister of Finance Ann Lee and …" are two people.
      if (startsPerson(text, end)) return NO_ROLE;
      // "head of strategy at Acme"
      if (prepositions.has(tokens[end]?.normal ?? '')) affiliations.push(...ownersAfter(text, end + 1));
    } else affiliations.push(...owners);
  }
  const role = phraseOf(text, start, end);
  // "chairman and chief executive of Acme"
  if (tokens[end]?.normal === 'and' && titles < MAX_ROLES) {
    const more = readNounPhrase(text, end + 1, titles + 1);
    return { roles: [role, ...more.roles], affiliations: [...affiliations, ...more.affiliations] };
  }
  return { roles: [role], affiliations };
}

function startsPerson(text: RoleText, at: number): boolean {
  return text.nameStartingAt(at)?.type === 'person';
}

const prepositions = new Set(['of', 'for', 'at', 'with', 'to', 'in']);
/** "at Brazilian political consulting firm Acme" */
const MAX_BETWEEN = 5;

/** Whose a role is: "the WHO", "Swiss banking giant UBS", "Washington's Peace Institute": names up to the first organization. */
function ownersAfter(text: RoleText, from: number): PlacedMention[] {
  const { tokens } = text;
  const owners: PlacedMention[] = [];
  let at = /^(?:the|a|an)$/.test(tokens[from]?.normal ?? '') && !text.nameStartingAt(from) ? from + 1 : from;
  let between = 0;
  while (owners.length < MAX_ROLES) {
    // "of research at" is no name's: words between come after a name.
    const words = owners.length === 0 ? at : phraseEnd(text, at, at + MAX_BETWEEN - between + 1, isBetweenOwners);
    between += words - at;
    const owner = between > MAX_BETWEEN ? null : text.nameStartingAt(words);
    if (!owner || owner.type === 'person') break;
    owners.push(owner);
    const isGoingOn = owner.type === 'group' || isPossessive(tokens[owner.to]?.text);
    if (owner.type === 'organization' || !isGoingOn) break;
    at = isPossessive(tokens[owner.to]?.text) ? owner.to + 1 : owner.to;
  }
  return owners;
}

/** "banking giant" */
function isBetweenOwners({ normal, text }: { readonly normal: string; readonly text: string }, name: unknown): boolean {
  return !name && !edges.has(normal) && isOfLetters(text, '-') && !startsWithCapital(text);
}

/** Words of a complement, at most. */
const MAX_COMPLEMENT = 5;

/** The index after "foreign affairs" in "minister for foreign affairs", "research" in "head of research": no name, no verb. */
function complementEnd(text: RoleText, from: number): number {
  const { tokens } = text;
  const to = phraseEnd(
    text,
    from,
    from + MAX_COMPLEMENT,
    ({ normal, text: word }, name, at) =>
      !name &&
      isOfLetters(word, '&-') &&
      (!edges.has(normal) || (normal === 'and' && startsWithCapital(tokens[at + 1]?.text ?? ''))),
  );
  // Where a name goes on or there is no complement the role is its head alone.
  const next = text.nameStartingAt(to);
  if (next) return next.type === 'person' && startsWithCapital(tokens[to - 1]!.text) ? to : from - 1;
  let end = to;
  while (end > from && /^(?:of|for|and|the|a|an)$/.test(tokens[end - 1]!.normal)) end--;
  return end === from ? from - 1 : end;
}
