import { determiners } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import { roleAdverbs } from '../../lexicon/common/role-times.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { openingWords } from '../../lexicon/names/opening-words.js';
import { phraseEdges } from '../../lexicon/names/phrase-edges.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isLettersAfterName } from '../../text/letters-after-names.js';
import { phraseEnd } from '../../text/noun-phrases.js';
import { isPossessive } from '../../text/possessive.js';
import { isHonorific, isRoleHead, isRoleModifier, isRoleTime } from '../../text/role-words.js';
import { isOfLetters, startsWithLetter } from '../forms/spelling.js';
import type { PlacedMention } from '../people/sentence-names.js';
import { complementEnd, prepositions } from './complements.js';
import { afterNaming } from './namings.js';
import { ownerAfterComma, ownersAfter } from './owners-after.js';
import {
  isFirstLady,
  isPosting,
  isShortForm,
  MAX_ROLES,
  MAX_WORDS,
  NO_ROLE,
  phraseOf,
  type RoleFacts,
  type RoleText,
} from './role-text.js';
import { joinsFields } from './title-extent.js';

const verbs = new Set<string>(verbsOfSaying);
const adverbs = new Set<string>(roleAdverbs);
const marksBefore = new Set([',', '(', '-', '--', '–', '—']);
const copulas = new Set(['is', 'was', 'became', 'becomes']);
const openers = new Set<string>(determiners);
const functions = new Set<string>(functionWords);
/** In lower case adjectives as well. */
const ranks = new Set(['major', 'general']);
const edges = new Set<string>(phraseEdges);

/** "Wang Yi, the foreign minister,", "Wang Yi is the foreign minister" */
export function readRolesAfter(text: RoleText, { from, to }: PlacedMention): RoleFacts {
  const { tokens } = text;
  const after = afterLetters(text, to);
  const next = tokens[after];
  if (marksBefore.has(next?.text ?? ''))
    return isEndOfOpening(text, from, after) ? NO_ROLE : readNounPhrase(text, appositionStart(text, after + 1));
  const named = afterNaming(text, to);
  if (named !== null) return readNounPhrase(text, named);
  // "Ann Lee who is the mayor"
  const copula = next?.normal === 'who' ? to + 1 : to;
  if (!copulas.has(tokens[copula]?.normal ?? '')) return affiliationsAfter(text, from, to);
  const start = afterAdverbs(text, copula + 1);
  const isNounPhrase = openers.has(tokens[start]?.normal ?? '') || text.nameStartingAt(start) !== null;
  return isNounPhrase ? readNounPhrase(text, start) : NO_ROLE;
}

/** The mark after the letters of "Ann Lee, Ph.D., director of the lab" and "Ann Lee MBE, the mayor". */
function afterLetters({ tokens }: RoleText, to: number): number {
  let at = to;
  for (;;) {
    const letters = tokens[at]?.text === ',' ? at + 1 : at;
    if (!isLettersAfterName(tokens[letters]?.text ?? '')) return at;
    // "Ph.D." is two tokens.
    at = tokens[letters + 1]?.text === '.' && tokens[letters + 2]?.text === ',' ? letters + 2 : letters + 1;
  }
}

/**
 * "After meeting Ann Lee, the minister left": the comma ends what the sentence opens with, unless another comma or mark
 * closes an apposition.
 */
function isEndOfOpening({ tokens }: RoleText, from: number, to: number): boolean {
  if (!clauseOpeners.has(tokens[0]?.normal ?? '') || tokens[to]?.text !== ',') return false;
  for (let i = 1; i < from; i++) if (tokens[i]!.text === ',') return false;
  const limit = Math.min(tokens.length, to + 2 * MAX_WORDS);
  for (let i = to + 1; i < limit; i++) if (/^[,;:.)–—]$/.test(tokens[i]!.text)) return tokens[i]!.text === '.';
  return false;
}

const clauseOpeners = new Set(openingWords as readonly string[]);

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
  let time = '';
  for (;;) {
    const at = phraseEnd(text, start, limit, (_, name, index) => !name && isWithinRole(text, index));
    if (at >= limit) return NO_ROLE;
    const owner = text.nameStartingAt(at);
    const { normal } = tokens[at]!;
    if (owner) {
      // "Merkel, President Macron and …" are two people.
      if (owner.type === 'person' && !isPossessive(tokens[owner.to]?.text)) return NO_ROLE;
      if (owner.type !== 'person') affiliations.push(owner);
      // "a former Israeli ambassador": the time belongs to the role.
      if (isRoleTime(tokens[at - 1]?.normal) && at > start) time = tokens[at - 1]!.text;
      start = afterOwner(text, owner);
    } else if (openers.has(normal)) {
      // "previously the speaker", "then an adviser"; but "remained an activist" has a verb.
      if (!tokens.slice(start, at).every((token) => adverbs.has(token.normal))) return NO_ROLE;
      start = at + 1;
    } else if (isOwnerAt(text, start, at)) {
      start = isPossessive(tokens[at]!.text) ? at + 1 : at + 2;
    } else {
      if (!isRoleHead(normal) && !(isFirstLady(text, at) && at > start)) return NO_ROLE;
      // "was a major reason", "is a general rule"
      if (
        ranks.has(tokens[at]!.text) &&
        /^[a-z]/.test(tokens[at + 1]?.text ?? '') &&
        !functions.has(tokens[at + 1]!.normal)
      )
        return NO_ROLE;
      const head = isRoleHead(normal) ? afterInChief(text, at) : at;
      return withTime(closePhrase(text, start, head, affiliations, titles), time);
    }
  }
}

/** "the company's", "the president's": a noun with a determiner that owns the role after it. */
function isOwnerAt({ tokens }: RoleText, start: number, at: number): boolean {
  const isNoun = at > start && isPossessive(tokens[at]!.text);
  const isRole = isRoleHead(tokens[at]!.normal) && isPossessive(tokens[at + 1]?.text);
  return (isNoun || isRole) && openers.has(tokens[start - 1]?.normal ?? '');
}

/** "ambassador" of "a former Israeli ambassador" → "former ambassador" */
function withTime(facts: RoleFacts, time: string): RoleFacts {
  const [first, ...others] = facts.roles;
  return time === '' || first === undefined ? facts : { ...facts, roles: [`${time} ${first}`, ...others] };
}

/** The "chief" of "editor-in-chief", the "General" of "Director-General" */
function afterInChief({ tokens }: RoleText, head: number): number {
  const [first, word, second, chief] = tokens.slice(head + 1, head + 5);
  if (first?.text === '-' && first.glued && word?.normal === 'general') return head + 2;
  return first?.text === '-' && word?.normal === 'in' && second?.text === '-' && chief ? head + 4 : head;
}

/** Whether a word may stand in a role before its head: no determiner, no verb or preposition, no mark. */
function isWithinRole(text: RoleText, at: number): boolean {
  const { normal, text: word } = text.tokens[at]!;
  if (joinsFields(text, at)) return true;
  if (openers.has(normal) || edges.has(normal) || !isWord(word) || isFirstLady(text, at)) return false;
  return !isRoleHead(normal) || isFollowedByHead(text, at);
}

/** Where the role goes on after "China's", "Acme Group (AG)", "Indian" and the "Indian-born" of "an Indian-born billionaire". */
function afterOwner(text: RoleText, { to }: PlacedMention): number {
  const { tokens } = text;
  if (isShortForm(text, to)) return to + 3;
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
  if (isPossessive(next?.text) || startsOther(text, head + 1)) return NO_ROLE;
  let end = head + 1;
  // Where the sentence goes on after whose the role is.
  let after = end;
  const affiliations = [...before, ...ownerAfterComma(text, start, end)];
  if (next && prepositions.has(next.normal)) {
    const owners = ownersAfter(text, head + 2);
    if (owners.length === 0 && /^(?:of|for)$/.test(next.normal)) {
      end = complementEnd(text, head + 2);
      after = end;
      // "head of strategy at Acme"
      if (prepositions.has(tokens[end]?.normal ?? '')) owners.push(...ownersAfter(text, end + 1));
    }
    after = owners.at(-1)?.to ?? after;
    // "is the partner of Acme striker Bo Hill": the striker is Acme's. "is a spokesman for French President Hill" may be French.
    const isOfPerson = owners.length > 0 && endsBeforePerson(text, after);
    affiliations.push(
      ...owners.filter((owner) => !isPosting(text, head, owner) && !(isOfPerson && owner.type === 'organization')),
    );
  }
  // "Merkel, Minister of Finance Ann Lee and …" are two people, and so are "Merkel, the minister said".
  if (startsOther(text, after)) return NO_ROLE;
  // "Ann Lee, director of Acme told them": the second comma is left out.
  const isOpen = after > end && (titles > 1 || opensWithComma(text, start));
  if (!isOpen && verbs.has(tokens[after]?.normal ?? '')) return NO_ROLE;
  const role = phraseOf(text, start, end);
  // "chairman and chief executive of Acme"
  if (tokens[end]?.normal === 'and' && titles < MAX_ROLES) {
    const more = readNounPhrase(text, end + 1, titles + 1);
    // "Merkel, chairman and founder Ann Lee and …"
    if (more === NO_ROLE && endsBeforePerson(text, end + 1)) return NO_ROLE;
    return { roles: [role, ...more.roles], affiliations: [...affiliations, ...more.affiliations] };
  }
  return { roles: [role], affiliations };
}

function opensWithComma({ tokens }: RoleText, start: number): boolean {
  return tokens[start - 1]?.text === ',';
}

/** Whether a person is named at an index, with "Dr." or without, or somebody whose name was not found. */
function startsOther(text: RoleText, at: number): boolean {
  const { tokens } = text;
  let from = at;
  while (isHonorific(tokens[from]?.normal)) from++;
  const name = text.nameStartingAt(from);
  return name ? name.type === 'person' : from > at || startsWithCapital(tokens[at]?.text ?? '');
}

/** "founder Ann Lee" */
function endsBeforePerson(text: RoleText, from: number): boolean {
  const end = phraseEnd(
    text,
    from,
    from + MAX_WORDS,
    ({ normal }, name) => !name && (isRoleModifier(normal) || isRoleHead(normal)),
  );
  return end > from && startsOther(text, end);
}
