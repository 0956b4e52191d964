import { possessiveDeterminers } from '../../lexicon/common/determiners.js';
import { rankWords } from '../../lexicon/common/ranks.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { finiteVerbs } from '../../lexicon/quotes/finite-verbs.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { phraseStart } from '../../text/noun-phrases.js';
import { isPossessive } from '../../text/possessive.js';
import { isHonorific, isRoleTime } from '../../text/role-words.js';
import { isCapitalizedWord, isOfLetters } from '../forms/spelling.js';
import type { PlacedMention } from '../people/sentence-names.js';
import { type FoundTitles, isApposed, isOfEarlier } from './apposed-titles.js';
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
import {
  beforePostmodifier,
  extend,
  isCapitalized,
  isHead,
  joinsFields,
  noModifiers,
  type TitleExtent,
} from './title-extent.js';

const ranks = new Set<string>(rankWords);
/** "chairman and chief executive" */
const joiners = new Set(['and', '&', ',', '/']);
/** "President of France" */
const prepositions = new Set(['of', 'for', 'at', 'to']);
/** Within a capitalized role: "Minister for Women and Equality" */
const smallWords = new Set(['the', 'and', '&', 'of', 'for']);
const predicates = new Set<string>([...finiteVerbs, ...verbsOfSaying]);
const possessives = new Set<string>(possessiveDeterminers);

/** "Chinese State Councilor and Foreign Minister Wang Yi", "the foreign minister, Wang Yi," */
export function readRolesBefore(text: RoleText, { from, to }: PlacedMention): RoleFacts {
  const { tokens } = text;
  let end = from;
  while (end > 0 && isHonorific(tokens[end - 1]!.normal) && !isFirstLady(text, end - 1)) end--;
  // "China's foreign minister, Wang Yi, said"; "CEO of Cambridge Analytica, Dr Alexander Tayler"
  const isApposition = tokens[end - 1]?.text === ',';
  if (isApposition) end--;
  // "his French counterpart, Jean Petit"
  if (tokens[end - 1]?.normal === 'counterpart') return affiliationBefore(text, end - 1);
  const found = readTitles(text, end, isApposition);
  // "Ann Lee, Minister of Steel, Bo Hill, Minister of Power": each title comes after its name.
  if (found && isApposition && isOfEarlier(text, found, to)) return NO_ROLE;
  if (!found) return isApposition ? NO_ROLE : affiliationBefore(text, end);
  if (!isApposition) return found;
  return isApposed(text, found, to) ? found : NO_ROLE;
}

/** Words before a role that no list has, and that belong to it all the same after "the company's", at most. */
const MAX_UNKNOWN = 3;

/** Reads the titles that end before token `end`, joined by "and", and whose they are. */
function readTitles(text: RoleText, end: number, isApposition: boolean): FoundTitles | null {
  const { tokens } = text;
  const rank = rankStart(text, end);
  const office = rank < end ? officeBefore(text, rank) : null;
  const last = office ? { start: rank, end, head: end - 1, complement: null, isLong: false } : readTitle(text, end);
  if (!last) return null;
  const titles = office ? [office, last] : [last];
  let { start } = titles[0]!;
  // "State Councilor and Foreign Minister", "chairman and chief executive"
  while (start >= 2 && joiners.has(tokens[start - 1]!.normal)) {
    const earlier = readTitle(text, start - 1);
    if (!earlier || isCapitalized(text, earlier.head) !== isCapitalized(text, last.head)) break;
    titles.unshift(earlier);
    start = earlier.start;
    if (titles.length === MAX_ROLES) break;
  }
  start = withUnknownModifiers(text, titles[0]!, isApposition);
  // "Olympic champion", "Republican senator"
  const kind = text.nameEndingAt(start - 1);
  if (kind?.type === 'other' && !isCapitalized(text, last.head)) start = kind.from;
  titles[0] = { ...titles[0]!, start };
  const owner = ownerBefore(text, start);
  const time = owner && isRoleTime(tokens[owner.from - 1]?.normal) ? owner.from - 1 : null;
  const roles = titles.map(({ start: from, end: to }) => phraseOf(text, from, to));
  // "former US President": the time belongs to the role, the country does not.
  if (time !== null) roles[0] = `${tokens[time]!.text} ${roles[0]}`;
  return {
    roles,
    affiliations: [...(owner ? [owner] : []), ...titles.flatMap((title) => complementsOf(text, title))],
    start: time ?? owner?.from ?? start,
    isOwned: owner !== null,
    isTitle:
      (last.complement !== null || last.isLong || owner?.type === 'organization') && isCapitalized(text, last.head),
  };
}

/** Where the words of a rank start that ends before token `end`: "Maj. Gen."; `end` where none does. */
function rankStart({ tokens }: RoleText, end: number): number {
  let start = end;
  while (
    start > 0 &&
    isCapitalizedWord(tokens[start - 1]!.text) &&
    ranks.has(tokens[start - 1]!.normal.replace('.', ''))
  )
    start--;
  return start;
}

/** "Secretary of State", "Chief of Naval Operations" before a rank: an office that tells what it is in charge of. */
function officeBefore(text: RoleText, end: number): Title | null {
  const title = readTitle(text, end);
  return title && (title.isLong || title.complement) ? title : null;
}

interface Title extends TitleExtent {
  /** "President of France": whose it is, where that comes after the head. */
  readonly complement: PlacedMention | null;
  /** "Minister of Power and Housing": what it is in charge of comes after the head. */
  readonly isLong: boolean;
}

function complementsOf(text: RoleText, { head, complement }: Title): PlacedMention[] {
  return complement && !isPosting(text, head, complement) ? [complement] : [];
}

function readTitle(text: RoleText, end: number): Title | null {
  if (end <= 0) return null;
  const inner = beforePostmodifier(text, end);
  if (inner < end && text.tokens[end - 1]!.text === ')') {
    // "Superintendent of Police (Rural)"; but "head of the European Central Bank (ECB)" is the head.
    const title = readTitle(text, inner);
    const isPart = title && !title.complement && !/[A-Z].*[A-Z]/.test(text.tokens[end - 2]!.text);
    return isPart ? { ...title, end, isLong: true } : title;
  }
  const head = inner - 1;
  if (isHead(text, head)) {
    // "adviser to the president, Ann Lee"
    const isOfOther = text.tokens[end]?.text === ',' && text.tokens[head - 1]?.normal === 'the';
    const whole = isOfOther && head > 2 ? complementedTitle(text, head - 2, end) : null;
    return whole ?? { ...extend(text, head, end), complement: null, isLong: false };
  }
  const owner = text.nameEndingAt(end - 1);
  if (owner) return readOwnedTitle(text, owner);
  return isCapitalized(text, end - 1) ? readCapitalizedTitle(text, end) : readPlainTitle(text, end);
}

/** "President of France", "head of the WHO", "director of Acme West Africa" */
function readOwnedTitle(text: RoleText, inner: PlacedMention): Title | null {
  const owner = whole(text, inner);
  const at = phraseStart(text, owner.from, owner.from - MAX_WORDS, ({ normal }) => normal === 'the') - 1;
  // "chief executive officer (CEO) of Acme"
  const end = isShortForm(text, at - 3) ? at - 3 : at;
  const isOpened =
    opensComplement(text, at) || (end < at && isHead(text, end - 1) && prepositions.has(text.tokens[at]!.normal));
  return isOpened ? { ...extend(text, end - 1, end), complement: owner, isLong: false } : null;
}

/** Acme of "Acme West Africa" and "Acme sub-Saharan Africa", Leeds of "Leeds in Yorkshire". */
function whole(text: RoleText, inner: PlacedMention): PlacedMention {
  if (inner.type !== 'location') return inner;
  const { tokens } = text;
  const before = tokens[inner.from - 1]?.normal;
  let last = before === 'in' ? inner.from - 2 : inner.from - 1;
  while (/^(?:saharan|-|sub)$/.test(tokens[last]?.normal ?? '')) last--;
  const outer = text.nameEndingAt(last);
  return outer && (outer.type === 'organization' || (outer.type === 'location' && before === 'in')) ? outer : inner;
}

/** "Secretary of State", "Minister for Women and Equality", "Minister of Industry, Trade and Investment" */
function readCapitalizedTitle(text: RoleText, end: number): Title | null {
  let isJoined = false;
  const start = phraseStart(text, end, end - MAX_WORDS + 1, ({ normal, text: word }, name, at) => {
    if (name || (at < end - 1 && opensComplement(text, at))) return false;
    if (normal === 'and' || normal === '&') isJoined = true;
    return startsWithCapital(word) || smallWords.has(normal) || (isJoined && word === ',');
  });
  return complementedTitle(text, start - 1, end);
}

/** Words of a complement in lower case, its preposition among them, at most. */
const MAX_PLAIN_WORDS = 4;

/** "minister of intelligence", "head of human resources": no name in it, and no capital. */
function readPlainTitle(text: RoleText, end: number): Title | null {
  const start = phraseStart(
    text,
    end,
    end - MAX_PLAIN_WORDS + 1,
    ({ normal, text: word }, name) => !name && !noModifiers.has(normal) && /^[a-z]+$/.test(word),
  );
  const isOf = /^(?:of|for)$/.test(text.tokens[start - 1]?.normal ?? '');
  const last = text.tokens[end - 1]!.normal;
  // "criticized the Chairman for naming Ann Lee", "the head of sales met Ann Lee"
  const isNaming = isCapitalized(text, Math.max(0, start - 2)) && last.endsWith('ing');
  const isVerb = isNaming || last.endsWith('ed') || predicates.has(last);
  return isOf && start < end && !isVerb ? complementedTitle(text, start - 1, end) : null;
}

/** The title whose complement opens with the preposition at `at`. */
function complementedTitle(text: RoleText, at: number, end: number): Title | null {
  return opensComplement(text, at) ? { ...extend(text, at - 1, end), complement: null, isLong: true } : null;
}

/** Whether a preposition stands at an index, and the head of a role before it. */
function opensComplement(text: RoleText, at: number): boolean {
  return at > 0 && prepositions.has(text.tokens[at]!.normal) && isHead(text, at - 1);
}

/**
 * "competition" of "the Commission's competition chief": all words between a possessive and a role belong to it, and in "the
 * clinical director, Ann Lee," those after "the".
 */
function withUnknownModifiers(text: RoleText, { start, head }: Title, isApposition: boolean): number {
  if (isCapitalized(text, head)) return start;
  // "health and social services"
  const joint = unknownStart(text, start, MAX_UNKNOWN) - 1;
  const isJoint = joint > 0 && joinsFields(text, joint);
  const first = unknownStart(text, isJoint ? joint : start, isApposition ? MAX_UNKNOWN : 1);
  const before = text.tokens[first - 1];
  if (!before) return start;
  const isOpened = isPossessive(before.text) || possessives.has(before.normal);
  return isOpened || (isApposition && before.normal === 'the') ? first : start;
}

/** Where the plain words start that end before a token. */
function unknownStart(text: RoleText, to: number, max: number): number {
  return phraseStart(
    text,
    to,
    to - max,
    ({ normal, text: word }, name) =>
      !name && !noModifiers.has(normal) && isOfLetters(word, '-') && !startsWithCapital(word),
  );
}

/** The country or organization before a title: "Russian", "China's", "WHO". */
function ownerBefore(text: RoleText, start: number): PlacedMention | null {
  const { tokens } = text;
  const before = tokens[start - 1];
  if (!before) return null;
  // "Acme Group (AG) chairman"
  const end = isShortForm(text, start - 3) ? start - 3 : start;
  const at = isPossessive(before.text) ? start - 2 : end - 1;
  const owner = text.nameEndingAt(at);
  if (!owner || owner.type === 'person') return null;
  // "German Iran expert": the adjective says whose, the country on what.
  const outer = at === end - 1 && owner.type === 'location' ? text.nameEndingAt(owner.from - 1) : null;
  if (outer?.type === 'group') return outer;
  // "the pro-Russian president" is not Russia's.
  return tokens[owner.from]!.glued && tokens[owner.from - 1]?.text === '-' ? null : owner;
}

/** "Germany's Angela Merkel", "Swiss Roger Federer": no role, but a country or organization. */
function affiliationBefore(text: RoleText, end: number): RoleFacts {
  const owner = ownerBefore(text, end);
  const isWhose = owner && (owner.type === 'group' || isPossessive(text.tokens[end - 1]!.text));
  return isWhose ? { roles: [], affiliations: [owner] } : NO_ROLE;
}
