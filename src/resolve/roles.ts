import { honorifics } from '../lexicon/honorifics.js';
import { roleHeads } from '../lexicon/role-heads.js';
import { roleModifiers } from '../lexicon/role-modifiers.js';
import { roleTimes } from '../lexicon/role-times.js';
import type { PlacedMention, SentenceNames } from './sentence-names.js';

/** What a sentence tells of a person beside the name. */
export interface RoleFacts {
  /** As printed, without the country or organization before it: "State Councilor", "former President". */
  readonly roles: readonly string[];
  /** The mentions that a role or the name goes with: "Russian", "the WHO". */
  readonly affiliations: readonly PlacedMention[];
}

const heads = new Set<string>(roleHeads);
const modifiers = new Set<string>(roleModifiers);
const times = new Set<string>(roleTimes);
const honors = new Set<string>(honorifics);

const NONE: RoleFacts = { roles: [], affiliations: [] };

/** The role before a name ("Chinese State Councilor and Foreign Minister Wang Yi") and behind it ("Wang Yi, the foreign minister,"). */
export function readRoles(names: SentenceNames, person: PlacedMention): RoleFacts {
  const before = readBefore(names, person);
  const behind = readBehind(names, person);
  return {
    roles: [...before.roles, ...behind.roles],
    affiliations: [...before.affiliations, ...behind.affiliations],
  };
}

/** The head of the title directly before a name: "president" in "former US President Obama". */
export function titleBefore({ tokens }: SentenceNames, { from }: PlacedMention): string | null {
  const word = tokens[from - 1]?.normal;
  return word && heads.has(word) ? word : null;
}

// ── Before the name ─────────────────────────────────────────────────────────

function readBefore(names: SentenceNames, { from, to }: PlacedMention): RoleFacts {
  const { tokens } = names;
  let end = from;
  while (end > 0 && isHonorific(tokens[end - 1]!.normal)) end--;
  // "China's foreign minister, Wang Yi, said"; "CEO of Cambridge Analytica, Dr Alexander Tayler"
  const isApposition = tokens[end - 1]?.text === ',';
  if (isApposition) end--;
  const found = readTitleBackwards(names, end);
  if (!found) return isApposition ? NONE : affiliationBefore(names, end);
  if (!isApposition) return found;
  return isApposed(names, found, to) ? found : NONE;
}

function isHonorific(word: string): boolean {
  return honors.has(word.replace(/\.$/, ''));
}

/** "the foreign minister, Wang Yi, said": a phrase that is definite, and closed behind the name. */
function isApposed(names: SentenceNames, { start, isOwned, isTitle }: FoundTitle, behind: number): boolean {
  const { tokens, endingAt } = names;
  // "after Chairman of the FRA, Mohamed Omran won"
  if (isTitle) return true;
  const isDefinite =
    isOwned ||
    start === 0 ||
    endingAt.has(start - 1) ||
    /^(?:the|his|her|their|its|'s|["“])$/.test(tokens[start - 1]!.normal);
  return isDefinite && /^[,.;:)”"]$/.test(tokens[behind]?.text ?? '.');
}

interface FoundTitle extends RoleFacts {
  /** Index of the first token of the phrase, its country or organization included. */
  readonly start: number;
  readonly isOwned: boolean;
  /** Capitalized, whose it is behind it, and nothing that makes it definite: "Chairman of the FRA". */
  readonly isTitle: boolean;
}

/** Reads the title that ends before token `end`, with what it is joined to by "and" and whose it is. */
function readTitleBackwards(names: SentenceNames, end: number): FoundTitle | null {
  const { tokens } = names;
  const last = readTitle(names, end);
  if (!last) return null;
  const titles = [last];
  let start = last.start;
  // "State Councilor and Foreign Minister", "chairman and chief executive"
  while (start >= 2 && /^(?:and|&|,|\/)$/.test(tokens[start - 1]!.normal)) {
    const earlier = readTitle(names, start - 1);
    if (!earlier || isCapitalized(names, earlier.head) !== isCapitalized(names, last.head)) break;
    titles.unshift(earlier);
    start = earlier.start;
    if (titles.length === MOST_TITLES) break;
  }
  const owner = ownerBefore(names, start);
  const time = owner && times.has(tokens[owner.from - 1]?.normal ?? '') ? owner.from - 1 : null;
  const roles = titles.map(({ start: from, end: to }) => phrase(names, from, to));
  // "former US President": the time belongs to the role, the country does not.
  if (time !== null) roles[0] = `${tokens[time]!.text} ${roles[0]}`;
  return {
    roles,
    affiliations: [...(owner ? [owner] : []), ...titles.flatMap(({ complement }) => (complement ? [complement] : []))],
    start: time ?? owner?.from ?? start,
    isOwned: owner !== null,
    isTitle: last.complement !== null && isCapitalized(names, last.head) && tokens[start - 1]?.normal !== 'the',
  };
}

const MOST_TITLES = 4;
const MOST_WORDS = 8;

interface Title {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** "President of France": whose it is, where that stands behind the head. */
  readonly complement: PlacedMention | null;
}

function readTitle(names: SentenceNames, end: number): Title | null {
  const { tokens, endingAt } = names;
  if (end <= 0) return null;
  if (isHead(names, end - 1)) return { ...extend(names, end - 1, end), complement: null };
  // "President of France", "Secretary of State", "Minister for Women and Equality", "head of the WHO"
  const owner = endingAt.get(end - 1);
  if (!owner && !/^\p{Lu}/u.test(tokens[end - 1]!.text)) return null;
  const least = Math.max(1, (owner?.from ?? end) - MOST_WORDS);
  for (let at = (owner?.from ?? end) - 1; at >= least; at--) {
    const word = tokens[at]!.normal;
    if (/^(?:of|for|at|to)$/.test(word) && at < end - 1 && isHead(names, at - 1)) {
      const title = extend(names, at - 1, owner ? at : end);
      return { ...title, complement: owner ?? null };
    }
    if (owner ? word !== 'the' : !/^(?:\p{Lu}.*|the|and|&|of|for)$/u.test(tokens[at]!.text)) return null;
    if (!owner && endingAt.has(at)) return null;
  }
  return null;
}

function isHead({ tokens, endingAt }: SentenceNames, at: number): boolean {
  return at >= 0 && heads.has(tokens[at]!.normal) && !endingAt.has(at);
}

function isCapitalized({ tokens }: SentenceNames, at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]!.text);
}

/** Takes in the words before a head that belong to it: "deputy prime", "Health and Welfare", "Vice-". */
function extend(names: SentenceNames, head: number, end: number): Omit<Title, 'complement'> {
  const { tokens, endingAt } = names;
  let start = head;
  while (start > 0 && head - start < MOST_WORDS && !endingAt.has(start - 1)) {
    const token = tokens[start - 1]!;
    if (isModifier(names, start - 1, head)) start--;
    else if (/^[-&]$|^and$/.test(token.normal) && start > 1 && isModifier(names, start - 2, head)) {
      // "Health and Welfare Minister" is one role, "Secretary and Foreign Minister" are two.
      if (token.normal !== '-' && (heads.has(tokens[start - 2]!.normal) || !isCapitalized(names, start - 2))) break;
      start -= 2;
    } else break;
  }
  while (start < head && /^(?:the|and|&|-)$/.test(tokens[start]!.normal)) start++;
  return { start, end, head };
}

function isModifier(names: SentenceNames, at: number, head: number): boolean {
  const { tokens, endingAt } = names;
  if (endingAt.has(at)) return false;
  const { normal, text } = tokens[at]!;
  if (times.has(normal)) return true;
  // "the conservative Chancellor", "under Secretary Gates": what is small is no part of what is capitalized.
  if (isCapitalized(names, head) && !/^\p{Lu}/u.test(text)) return /^(?:deputy|vice|ex|co)\b/.test(normal);
  if (modifiers.has(normal)) return true;
  // "Police Chief", "Director-General"
  if (heads.has(normal)) return at + 1 === head || (tokens[at + 1]!.text === '-' && at + 2 === head);
  if (/^(?:ex|co|vice|non|sub)-/.test(normal) || normal === 'ex') return true;
  // "Transport Secretary": any capitalized word before a capitalized head, save one that only begins the sentence.
  return isCapitalized(names, head) && /^\p{Lu}\p{Ll}/u.test(text) && at > 0 && !NO_MODIFIER.test(normal);
}

const NO_MODIFIER =
  /^(?:the|a|an|mr|mrs|ms|dr|on|in|at|by|but|and|when|as|if|while|his|her|its|their|our|this|that|he|she|majesty|excellency|highness|eminence|holiness)\.?$/;

/** The country or organization before a title: "Russian", "China's", "WHO". */
function ownerBefore({ tokens, endingAt }: SentenceNames, start: number): PlacedMention | null {
  const before = tokens[start - 1];
  if (!before) return null;
  const at = /^['’]s?$/.test(before.text) ? start - 2 : start - 1;
  const owner = endingAt.get(at);
  if (!owner || owner.mention.type === 'person') return null;
  // "the pro-Russian president" is not Russia's.
  return tokens[owner.from]!.glued && tokens[owner.from - 1]?.text === '-' ? null : owner;
}

/** "Germany's Angela Merkel", "Swiss Roger Federer": no role, but whose. */
function affiliationBefore(names: SentenceNames, end: number): RoleFacts {
  const owner = ownerBefore(names, end);
  const isWhose = owner && (owner.mention.type === 'group' || /^['’]s?$/.test(names.tokens[end - 1]!.text));
  return isWhose ? { roles: [], affiliations: [owner] } : NONE;
}

function phrase({ text, tokens }: SentenceNames, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

// ── Behind the name ─────────────────────────────────────────────────────────

const OPENS = /^(?:,|\(|-|--|–|—)$/;
const DETERMINER = /^(?:the|a|an|his|her|their|its|our|one|another)$/;
const ADVERB = /^(?:then|now|once|also|still|currently|previously|formerly|later|long)$/;
/** What no noun phrase goes on behind: verbs, relative words, conjunctions. */
const BREAKS =
  /^(?:who|whom|whose|which|that|is|was|are|were|be|been|has|had|have|will|would|could|can|said|says|told|and|or|but|as|with|from|by|after|before|when|while|where|if|because|to|in|on|at|into|about|against|not|also|he|she|it|they|we|i|you|like|including|such|than)$/;

function readBehind(names: SentenceNames, { to }: PlacedMention): RoleFacts {
  const { tokens } = names;
  let at = to;
  if (OPENS.test(tokens[at]?.text ?? '')) {
    at++;
    // "Ann Lee, 45, a teacher"
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
    if (tokens[at]?.normal === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.normal ?? '')) at += 2;
  } else if (/^(?:is|was|became|becomes)$/.test(tokens[at]?.normal ?? '')) {
    at++;
    if (!DETERMINER.test(tokens[at]?.normal ?? '') && !names.startingAt.has(at)) return NONE;
  } else return NONE;
  return readNounPhrase(names, at);
}

/** "the Chinese foreign minister", "a senior researcher at the Peace Institute", "China's foreign minister". */
function readNounPhrase(names: SentenceNames, from: number, titles = 1): RoleFacts {
  const { tokens, startingAt } = names;
  const affiliations: PlacedMention[] = [];
  let start = from;
  for (let at = from; at < tokens.length && at - from < 2 * MOST_WORDS; ) {
    const owner = startingAt.get(at);
    if (owner) {
      // "Merkel, President Macron and …" are two people.
      if (owner.mention.type === 'person' && !/^['’]s?$/.test(tokens[owner.to]?.text ?? '')) return NONE;
      if (owner.mention.type !== 'person') affiliations.push(owner);
      at = owner.to;
      if (/^['’]s?$/.test(tokens[at]?.text ?? '')) at++;
      // "an Indian-born billionaire"
      else if (tokens[at]?.text === '-' && tokens[at]!.glued) at += 2;
      start = at;
      continue;
    }
    const { normal, text } = tokens[at]!;
    // "previously the speaker", "then an adviser"
    if (DETERMINER.test(normal) && tokens.slice(start, at).every((token) => ADVERB.test(token.normal))) {
      at++;
      start = at;
      continue;
    }
    if (heads.has(normal) && !isFollowedByHead(names, at)) return closePhrase(names, start, at, affiliations, titles);
    if (BREAKS.test(normal) || !/^[\p{L}-][\p{L}'’-]*\.?$/u.test(text)) return NONE;
    at++;
  }
  return NONE;
}

/** "deputy" in "deputy minister", "police" in "police chief". */
function isFollowedByHead({ tokens, startingAt }: SentenceNames, at: number): boolean {
  if (startingAt.has(at + 1)) return false;
  const next = tokens[at + 1]?.normal ?? '';
  return heads.has(next) || (modifiers.has(next) && heads.has(tokens[at + 2]?.normal ?? ''));
}

function closePhrase(
  names: SentenceNames,
  start: number,
  head: number,
  before: readonly PlacedMention[],
  titles: number,
): RoleFacts {
  const { tokens, startingAt } = names;
  const next = tokens[head + 1];
  // "the president's wife"; "Merkel, President Macron"
  if (next && /^['’]s?$/.test(next.text)) return NONE;
  if (startingAt.get(head + 1)?.mention.type === 'person') return NONE;
  let end = head + 1;
  const roles: string[] = [];
  const affiliations = [...before];
  if (next && /^(?:of|for|at|with|to|in)$/.test(next.normal)) {
    const at = /^(?:the|a|an)$/.test(tokens[head + 2]?.normal ?? '') ? head + 3 : head + 2;
    const owner = startingAt.get(at);
    if (owner && owner.mention.type !== 'person') affiliations.push(owner);
    else if (/^(?:of|for)$/.test(next.normal)) end = complementEnd(names, head + 2);
  }
  roles.push(phrase(names, start, end));
  // "chairman and chief executive of Acme"
  if (tokens[end]?.normal === 'and' && titles < MOST_TITLES) {
    const more = readNounPhrase(names, end + 1, titles + 1);
    return { roles: [...roles, ...more.roles], affiliations: [...affiliations, ...more.affiliations] };
  }
  return { roles, affiliations };
}

/** "minister for foreign affairs", "head of research": up to five words, none of them a name or a verb. */
function complementEnd({ tokens, startingAt }: SentenceNames, from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 5) {
    const { normal, text } = tokens[at]!;
    if (startingAt.has(at) || !/^[\p{L}&-]+$/u.test(text)) break;
    if (BREAKS.test(normal) && !(normal === 'and' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))) break;
    at++;
  }
  // Where a name goes on or nothing was taken the role is its head alone.
  if (startingAt.has(at)) return from - 1;
  while (at > from && /^(?:of|for|and|the|a|an)$/.test(tokens[at - 1]!.normal)) at--;
  return at === from ? from - 1 : at;
}
