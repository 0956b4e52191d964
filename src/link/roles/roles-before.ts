import { definiteDeterminers, determiners, possessiveDeterminers } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import { rolePostmodifiers } from '../../lexicon/common/role-modifiers.js';
import { stylesOfAddress } from '../../lexicon/names/styles-of-address.js';
import { isCapitalizedWord, isOfLetters, startsWithCapital } from '../forms/spelling.js';
import { nameEndingAt, type PlacedMention, type SentenceNames } from '../people/sentence-names.js';
import {
  isHonorific,
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

const noModifiers = new Set<string>([...functionWords, ...determiners, ...stylesOfAddress]);
/** "chairman and chief executive" */
const joiners = new Set(['and', '&', ',', '/']);
/** "President of France" */
const prepositions = new Set(['of', 'for', 'at', 'to']);
const postmodifiers = new Set<string>(rolePostmodifiers);
const possessives = new Set<string>(possessiveDeterminers);
const definite = new Set<string>([...definiteDeterminers, "'s", '"', '“']);

/** "Chinese State Councilor and Foreign Minister Wang Yi", "the foreign minister, Wang Yi," */
export function readRolesBefore(names: SentenceNames, { from, to }: PlacedMention): RoleFacts {
  const { tokens } = names;
  let end = from;
  while (end > 0 && isHonorific(tokens[end - 1]!.normal)) end--;
  // "China's foreign minister, Wang Yi, said"; "CEO of Cambridge Analytica, Dr Alexander Tayler"
  const isApposition = tokens[end - 1]?.text === ',';
  if (isApposition) end--;
  // "his French counterpart, Jean Petit"
  if (tokens[end - 1]?.normal === 'counterpart') return affiliationBefore(names, end - 1);
  const found = readTitleBackwards(names, end, isApposition ? MOST_UNKNOWN : 1);
  if (!found) return isApposition ? NO_ROLE : affiliationBefore(names, end);
  if (!isApposition) return found;
  return isApposed(names, found, to) ? found : NO_ROLE;
}

/** "the foreign minister, Wang Yi, said": a phrase with an article, closed behind the name. */
function isApposed(names: SentenceNames, { start, isOwned, isTitle }: FoundTitle, behind: number): boolean {
  const { tokens } = names;
  // "after Chairman of the FRA, Mohamed Omran won", "Acme Group Chairman, Ann Lee said"
  if (isTitle) return true;
  const isDefinite = isOwned || start === 0 || nameEndingAt(names, start - 1) || isDefining(tokens[start - 1]!.normal);
  const isIndefinite = /^an?$/.test(tokens[start - 1]?.normal ?? '') && !isInSeries(names, behind);
  return (isDefinite || isIndefinite) && /^[,.;:)”"]$/.test(tokens[behind]?.text ?? '.');
}

/** "a teacher, Ann Lee, and a nurse" may be three. */
function isInSeries({ tokens }: SentenceNames, behind: number): boolean {
  return tokens[behind]?.text === ',' && /^(?:and|or|an?|&)$/.test(tokens[behind + 1]?.normal ?? '');
}

interface FoundTitle extends RoleFacts {
  /** Index of the first token of the phrase, its country or organization included. */
  readonly start: number;
  readonly isOwned: boolean;
  /** Capitalized, with an organization before it or whose it is behind it: "Chairman of the FRA". */
  readonly isTitle: boolean;
}

/** So many words before a role are taken in behind "the company's", though no list has them. */
const MOST_UNKNOWN = 3;

/** Reads the title that ends before token `end`, with what it is joined to by "and" and whose it is. */
function readTitleBackwards(names: SentenceNames, end: number, mostUnknown: number): FoundTitle | null {
  const { tokens } = names;
  const last = readTitle(names, end);
  if (!last) return null;
  const titles = [last];
  let start = last.start;
  // "State Councilor and Foreign Minister", "chairman and chief executive"
  while (start >= 2 && joiners.has(tokens[start - 1]!.normal)) {
    const earlier = readTitle(names, start - 1);
    if (!earlier || isCapitalized(names, earlier.head) !== isCapitalized(names, last.head)) break;
    titles.unshift(earlier);
    start = earlier.start;
    if (titles.length === MOST_ROLES) break;
  }
  start = withUnknownModifiers(names, titles[0]!, mostUnknown);
  // "Olympic champion", "Republican senator"
  const kind = nameEndingAt(names, start - 1);
  if (kind?.type === 'other' && !isCapitalized(names, last.head)) start = kind.from;
  titles[0] = { ...titles[0]!, start };
  const owner = ownerBefore(names, start);
  const time = owner && isRoleTime(tokens[owner.from - 1]?.normal) ? owner.from - 1 : null;
  const roles = titles.map(({ start: from, end: to }) => phraseOf(names, from, to));
  // "former US President": the time belongs to the role, the country does not.
  if (time !== null) roles[0] = `${tokens[time]!.text} ${roles[0]}`;
  return {
    roles,
    affiliations: [...(owner ? [owner] : []), ...titles.flatMap(({ complement }) => (complement ? [complement] : []))],
    start: time ?? owner?.from ?? start,
    isOwned: owner !== null,
    isTitle: (last.complement !== null || owner?.type === 'organization') && isCapitalized(names, last.head),
  };
}

interface Title {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** "President of France": whose it is, where that stands behind the head. */
  readonly complement: PlacedMention | null;
}

function readTitle(names: SentenceNames, end: number): Title | null {
  const { tokens } = names;
  if (end <= 0) return null;
  const head = beforePostmodifier(names, end) - 1;
  if (isHead(names, head)) return { ...extend(names, head, end), complement: null };
  // "President of France", "Secretary of State", "Minister for Women and Equality", "head of the WHO"
  const owner = nameEndingAt(names, end - 1);
  if (!owner && !startsWithCapital(tokens[end - 1]!.text)) return readPlainTitle(names, end);
  const least = Math.max(1, (owner?.from ?? end) - MOST_WORDS);
  for (let at = (owner?.from ?? end) - 1; at >= least; at--) {
    const word = tokens[at]!.normal;
    if (prepositions.has(word) && at < end - 1 && isHead(names, at - 1)) {
      const title = extend(names, at - 1, owner ? at : end);
      return { ...title, complement: owner };
    }
    if (owner ? word !== 'the' : !startsWithCapital(tokens[at]!.text) && !/^(?:the|and|&|of|for)$/.test(word))
      return null;
    if (!owner && nameEndingAt(names, at)) return null;
  }
  return null;
}

/** The token behind the head in "President-elect", "chairman designate". */
function beforePostmodifier({ tokens }: SentenceNames, end: number): number {
  if (end < 2 || !postmodifiers.has(tokens[end - 1]!.normal)) return end;
  return tokens[end - 2]!.text === '-' ? end - 2 : end - 1;
}

/** "minister of intelligence", "head of human resources": no name in it, and no capital. */
function readPlainTitle(names: SentenceNames, end: number): Title | null {
  const { tokens } = names;
  for (let at = end - 1; at > 0 && end - at <= MOST_PLAIN; at--) {
    const { normal, text } = tokens[at]!;
    if (nameEndingAt(names, at)) return null;
    if (/^(?:of|for)$/.test(normal)) {
      return at < end - 1 && isHead(names, at - 1) ? { ...extend(names, at - 1, end), complement: null } : null;
    }
    if (noModifiers.has(normal) || !/^[a-z]+$/.test(text)) return null;
  }
  return null;
}

const MOST_PLAIN = 4;

function isHead(names: SentenceNames, at: number): boolean {
  const { tokens } = names;
  return at >= 0 && isRoleHead(tokens[at]!.normal) && !nameEndingAt(names, at);
}

function isCapitalized({ tokens }: SentenceNames, at: number): boolean {
  return startsWithCapital(tokens[at]!.text);
}

/** Takes in the words before a head that belong to it: "deputy prime", "Health and Welfare", "Vice-". */
function extend(names: SentenceNames, head: number, end: number): Omit<Title, 'complement'> {
  const { tokens } = names;
  let start = head;
  while (start > 0 && head - start < MOST_WORDS && !nameEndingAt(names, start - 1)) {
    const token = tokens[start - 1]!;
    if (isModifier(names, start - 1, head)) start--;
    else if (isHyphenated(names, start)) start -= 3;
    else if (/^[-&]$|^and$/.test(token.normal) && start > 1 && isModifier(names, start - 2, head)) {
      // "Health and Welfare Minister" is one role, "Secretary and Foreign Minister" are two.
      if (token.normal !== '-' && (isRoleHead(tokens[start - 2]!.normal) || !isCapitalized(names, start - 2))) break;
      start -= 2;
    } else break;
  }
  while (start < head && /^(?:the|and|&|-)$/.test(tokens[start]!.normal)) start++;
  return { start, end, head };
}

/** "competition" of "the Commission's competition chief": behind a possessive all that stands before a role belongs to it. */
function withUnknownModifiers(names: SentenceNames, { start, head }: Title, most: number): number {
  const { tokens } = names;
  if (isCapitalized(names, head)) return start;
  for (let at = start - 1; at >= 0 && start - at <= most + 1; at--) {
    const { normal, text } = tokens[at]!;
    if (isPossessive(text) || possessives.has(normal)) return at + 1;
    if (nameEndingAt(names, at) || noModifiers.has(normal) || !isOfLetters(text, '-') || startsWithCapital(text))
      return start;
  }
  return start;
}

/** "far-right" */
function isHyphenated({ tokens }: SentenceNames, end: number): boolean {
  const [first, hyphen, second] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  return hyphen?.text === '-' && hyphen.glued && second!.glued && isRoleModifier(`${first!.normal}-${second!.normal}`);
}

function isModifier(names: SentenceNames, at: number, head: number): boolean {
  const { tokens } = names;
  if (nameEndingAt(names, at)) return false;
  const { normal, text } = tokens[at]!;
  if (isRoleTime(normal)) return true;
  // "the conservative Chancellor", "under Secretary Gates": what is small is no part of what is capitalized.
  if (isCapitalized(names, head) && !startsWithCapital(text)) return /^(?:deputy|vice|ex|co)\b/.test(normal);
  if (isRoleModifier(normal)) return true;
  // "Police Chief", "Director-General"
  if (isRoleHead(normal)) return at + 1 === head || (tokens[at + 1]!.text === '-' && at + 2 === head);
  if (/^(?:ex|co|vice|non|sub)-/.test(normal) || normal === 'ex') return true;
  // "Transport Secretary": any capitalized word before a capitalized head, save one that only begins the sentence.
  return isCapitalized(names, head) && isCapitalizedWord(text) && at > 0 && !isNoModifier(normal);
}

/** The country or organization before a title: "Russian", "China's", "WHO". */
function ownerBefore(names: SentenceNames, start: number): PlacedMention | null {
  const { tokens } = names;
  const before = tokens[start - 1];
  if (!before) return null;
  const at = isPossessive(before.text) ? start - 2 : start - 1;
  const owner = nameEndingAt(names, at);
  if (!owner || owner.type === 'person') return null;
  // "German Iran expert": the adjective tells whose, the country what of.
  const outer = at === start - 1 && owner.type === 'location' ? nameEndingAt(names, owner.from - 1) : null;
  if (outer?.type === 'group') return outer;
  // "the pro-Russian president" is not Russia's.
  return tokens[owner.from]!.glued && tokens[owner.from - 1]?.text === '-' ? null : owner;
}

/** "Germany's Angela Merkel", "Swiss Roger Federer": no role, but whose. */
function affiliationBefore(names: SentenceNames, end: number): RoleFacts {
  const owner = ownerBefore(names, end);
  const isWhose = owner && (owner.type === 'group' || isPossessive(names.tokens[end - 1]!.text));
  return isWhose ? { roles: [], affiliations: [owner] } : NO_ROLE;
}

/** What opens a sentence, or addresses: no part of a role though it is capitalized. */
function isNoModifier(word: string): boolean {
  return noModifiers.has(word) || isHonorific(word);
}

function isDefining(word: string): boolean {
  return definite.has(word);
}
