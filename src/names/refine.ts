import { offices } from '../lexicon/features/offices.js';
import { legalForms } from '../lexicon/names/legal-forms.js';
import { occasions } from '../lexicon/names/occasions.js';
import { otherBeginnings, otherHeads } from '../lexicon/names/other-heads.js';
import { sitesAndApps } from '../lexicon/names/sites-and-apps.js';
import { type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import { hashText } from '../resource/hash.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { isCalendarWord } from './calendar-words.js';
import { type FeatureToken, isKnown, knownRow } from './feature-tokens.js';
import { isPortfolio, withoutPortfolio } from './portfolios.js';
import { typeByWords } from './type-by-words.js';

const OCCASIONS = new Set<string>(occasions);
const OFFICES = new Set<string>(offices);

/** Corrects what the lists know better than the tagger, and drops what is not a name. */
export function refine(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const refined: Name[] = [];
  for (const name of names) {
    const { tokens } = doc.sentences[name.sentence]!;
    const spelled = words[name.sentence]!.words;
    if (name.first === name.last && isNoName(name, tokens[name.first]!)) continue;
    if (isPortfolio(name, tokens, spelled)) continue;
    const previous = refined.at(-1);
    const free = previous?.sentence === name.sentence ? previous.last + 1 : 0;
    const whole = withinBrackets(name, tokens);
    if (whole === null) continue;
    const own = withoutPortfolio(asOccasion(whole, tokens, free), tokens, spelled);
    const known = withListedKind(own, tokens, spelled, gazetteer);
    refined.push(withoutTitle(withoutMinistry(known, tokens, spelled), tokens));
  }
  return refined;
}

/** "Voz de America) The State Department": a name that has only one of a pair of brackets is cut there. */
function withinBrackets(name: Name, tokens: readonly Token[]): Name | null {
  let open = -1;
  let { first } = name;
  for (let i = first; i <= name.last; i++) {
    const { text } = tokens[i]!;
    if (text === '(' && open < 0) open = i;
    if (text !== ')') continue;
    if (open < 0) first = tokens[i + 1]?.normal === 'the' ? i + 2 : i + 1;
    open = -1;
  }
  const last = open < 0 ? name.last : open - 1;
  if (first === name.first && last === name.last) return name;
  return first > last ? null : { ...name, first, last };
}

const AMOUNT = /^[A-Z][A-Za-z]{0,2}\$?\d+(?:[.,]\d+)*(?:bn|mn|tn|m)$/;

/** "Hon Speaker", "General (Retd)" */
const ADDITIONS = new Set(['hon', 'retd', 'rtd']);

/** "Wednesday", "R4.5bn" */
function isNoName({ type }: Name, { text, normal }: Token): boolean {
  return (type !== 'person' && isCalendarWord(normal)) || ADDITIONS.has(normal) || AMOUNT.test(text);
}

/**
 * "Year of the Reef", "Treaty of Rome": whatever follows "of", the whole is not an organization or a place. Tokens before
 * `free` belong to another name.
 */
function asOccasion(name: Name, tokens: readonly Token[], free: number): Name {
  if (beginsOccasion(tokens, name.first) && name.last > name.first + 1) return { ...name, type: 'other' };
  const before = name.first - 2;
  // At the start of a sentence the capital proves nothing.
  if (before < Math.max(1, free) || !beginsOccasion(tokens, before)) return name;
  return { ...name, first: before, type: 'other' };
}

function beginsOccasion(tokens: readonly Token[], at: number): boolean {
  const { text, normal } = tokens[at]!;
  return OCCASIONS.has(normal) && text !== normal && tokens[at + 1]?.normal === 'of';
}

/** All that a name can be listed as. */
const NAME_KINDS =
  KNOWN.country |
  KNOWN.group |
  KNOWN.city |
  KNOWN.town |
  KNOWN.region |
  KNOWN.firstName |
  KNOWN.lastName |
  KNOWN.person |
  KNOWN.organization |
  KNOWN.other |
  KNOWN.commonName;

const HEADS = new Set<string>(otherHeads);
const BEGINNINGS = new Set<string>(otherBeginnings);
const LEGAL_FORMS = new Set<string>(legalForms);
const SITES = new Set<string>(sitesAndApps);

/** What is listed as one kind alone is of that kind, where the tagger often errs; "Clean Air Act" is no organization. */
function withListedKind(
  name: Name,
  tokens: readonly Token[],
  words: readonly FeatureToken[],
  gazetteer: Gazetteer,
): Name {
  const { type, first, last } = name;
  // "Ann Taylor Inc." and "Twitter" are organizations, whatever they were found as.
  if (type !== 'organization' && (endsInLegalForm(name, tokens) || SITES.has(textOf(name, tokens))))
    return { ...name, type: 'organization' };
  if (first < last && BEGINNINGS.has(tokens[first]!.normal)) return { ...name, type: 'other' };
  const told = typeByWords(name, tokens, words, gazetteer);
  if (told !== null) return { ...name, type: told };
  if (type === 'person') return name;
  const known = knownRow(gazetteer, words, first, last);
  if ((known & NAME_KINDS) === KNOWN.other) return type === 'other' ? name : { ...name, type: 'other' };
  const isOther =
    first < last &&
    (known & NAME_KINDS) === 0 &&
    HEADS.has(tokens[last]!.normal) &&
    startsWithCapital(tokens[last]!.text);
  if (isOther) return type === 'other' ? name : { ...name, type: 'other' };
  if (type === 'organization' || type === 'location') return name;
  if ((known & (KNOWN.group | KNOWN.other)) === KNOWN.group) return { ...name, type: 'group' };
  if ((known & (KNOWN.group | KNOWN.other)) === KNOWN.other) return { ...name, type: 'other' };
  // "Social Democrats" are several of a listed group, whatever comes before.
  const word = words[last]!.text.toLowerCase();
  const isPlural = word.endsWith('s') && (knownAs(gazetteer, hashText(word.slice(0, -1))) & KNOWN.group) !== 0;
  return isPlural ? { ...name, type: 'group' } : name;
}

function endsInLegalForm({ first, last }: Name, tokens: readonly Token[]): boolean {
  return first < last && LEGAL_FORMS.has(tokens[last]!.text);
}

/** Of at most two words; longer names are on no list that is asked here. */
function textOf({ first, last }: Name, tokens: readonly Token[]): string {
  if (first === last) return tokens[first]!.text;
  return last === first + 1 ? `${tokens[first]!.text} ${tokens[last]!.text}` : '';
}

/** "Chancellor Merkel" → "Merkel". */
function withoutTitle(name: Name, tokens: readonly Token[]): Name {
  if (name.type !== 'person' || name.first === name.last || !OFFICES.has(tokens[name.first]!.normal)) return name;
  return { ...name, first: name.first + 1 };
}

/** A title of several words starts at most this many tokens before a name: "Minister of Interior and Local". */
const MAX_TITLE = 8;
const NAMES = KNOWN.firstName | KNOWN.lastName | KNOWN.commonName | KNOWN.person;

/**
 * "Minister of Interior and Municipalities Bassam Mawlawi", "Chancellor of the Exchequer Rachel Reeves": the last word of
 * the title is not part of the name.
 */
function withoutMinistry(name: Name, tokens: readonly Token[], words: readonly FeatureToken[]): Name {
  const { type, first, last } = name;
  const before = tokens[first - 1]?.normal;
  if ((type !== 'person' && type !== 'other') || before === ',' || !isTitleJoint(before)) return name;
  // "Women and Equality Bo Hill"
  const start = tokens[first + 1]?.normal === 'and' ? first + 3 : first + 1;
  const word = words[first]!;
  // "the president of Ghana and Xolani Mbeki": only a common word can end a title.
  if (start > last || !isKnown(word, KNOWN.common) || isKnown(word, KNOWN.firstName)) return name;
  if (type === 'other' && !isKnown(words[start]!, NAMES)) return name;
  for (let at = first - 1; at >= Math.max(0, first - MAX_TITLE); at--) {
    const { text, normal } = tokens[at]!;
    if (OFFICES.has(normal)) return ofOrFor(tokens[at + 1]?.normal) ? { ...name, first: start, type: 'person' } : name;
    if (text === normal && !isTitleJoint(normal)) return name;
  }
  return name;
}

function isTitleJoint(word: string | undefined): boolean {
  return ofOrFor(word) || word === 'and' || word === '&' || word === 'the' || word === ',';
}

function ofOrFor(word: string | undefined): boolean {
  return word === 'of' || word === 'for';
}
