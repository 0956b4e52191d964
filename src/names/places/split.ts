import { areasOfTowns, sides } from '../../lexicon/names/place-nouns.js';
import { KNOWN } from '../../resource/gazetteer.js';
import { isRoleHead } from '../../text/role-words.js';
import type { Name } from '../agree.js';
import { CASING } from '../article-words.js';
import { type FeatureToken, isKnown, knownRow } from '../feature-tokens.js';
import type { NameSentence } from '../name-sentence.js';
import type { PlaceArticle } from './article.js';

/** A rule that takes a place out of a name in which the tagger found it with other words. */
export interface SplitPlaceRule {
  readonly name: string;
  /** A text in which it does, with the names marked that the tagger finds. */
  readonly example: string;
  /** A text close to it in which it does not. */
  readonly unlike: string;
  readonly split: (name: Name, sentence: NameSentence, article: PlaceArticle) => readonly Name[] | null;
}

/** Parts "Grant County to Nitro", "Cleveland Republican", "PDQ Mart in Woodbridge". */
export function splitPlaces(names: readonly Name[], article: PlaceArticle): readonly Name[] {
  let split: Name[] | null = null;
  for (const [i, name] of names.entries()) {
    const parts = partsOf(name, article);
    if (parts) split ??= names.slice(0, i);
    if (parts) split!.push(...parts);
    else split?.push(name);
  }
  return split ?? names;
}

function partsOf(name: Name, article: PlaceArticle): readonly Name[] | null {
  if (name.first === name.last) return null;
  const sentence = article.sentences[name.sentence]!;
  if (sentence.casing !== CASING.running) return null;
  for (const rule of splitPlaceRules) {
    const parts = rule.split(name, sentence, article);
    if (parts) return parts.map((part) => ({ ...part, by: `${name.by ?? 'tagger'}; ${rule.name}` }));
  }
  return null;
}

const TOWN = KNOWN.city | KNOWN.town;
const LISTED = KNOWN.city | KNOWN.town | KNOWN.region;

export const splitPlaceRules: readonly SplitPlaceRule[] = [
  {
    name: 'article before a place',
    example: '[[A Woodbridge|person]] man left.',
    unlike: '[[A. Woodbridge|person]] left.',
    split: (name, { tokens }) => {
      const { type, first, last } = name;
      if (type !== 'person' || first > 0 || !/^an?$/i.test(tokens[0]!.text) || last > 2) return null;
      return /^[a-z]/.test(tokens[last + 1]?.text ?? '') ? [{ ...name, first: 1 }] : null;
    },
  },
  {
    name: 'side of a town after a full name',
    example: '[[Ann Lee West|person]] End debut sold out.',
    unlike: '[[Ann Lee West|person]] debuted.',
    split: splitSide,
  },
  {
    name: 'two places with "to" between them',
    example: 'He moved from [[Grant County to Nitro|other]].',
    unlike: 'They got help from [[Right to Rise|other]].',
    split: (name, { tokens, words }, { gazetteer }) => {
      const { first, last } = name;
      const to = indexWithin(name, tokens, 'to');
      if (to < 0 || tokens[first - 1]?.normal !== 'from') return null;
      const isPlace = (from: number, end: number) =>
        (knownRow(gazetteer, words, from, end) & LISTED) !== 0 || isKnown(words[end]!, KNOWN.placeWord);
      if (!isPlace(first, to - 1) && !isPlace(to + 1, last)) return null;
      return [
        { ...name, last: to - 1, type: 'location' },
        { ...name, first: to + 1, type: 'location' },
      ];
    },
  },
  {
    name: 'place before a people or a party',
    example: 'A [[Cleveland Republican|other]] won.',
    unlike: 'The [[Native American|other]] won.',
    split: (name, { tokens, words }, { gazetteer }) => {
      const { type, first, last } = name;
      if (type === 'location' || type === 'person' || directions.has(tokens[first]!.normal)) return null;
      if (!isPeople(tokens[last]!.normal, words[last]!) || (knownRow(gazetteer, words, first, last - 1) & LISTED) === 0)
        return null;
      if ((knownRow(gazetteer, words, first, last) & ~KNOWN.beginning) !== 0) return null;
      // "College Republicans"
      if (last === first + 1 && isKnown(words[first]!, KNOWN.organizationWord)) return null;
      if (!/^(?:an?|the|said|by|of|some|many|\d+|two|three|four)$/.test(tokens[first - 1]?.normal ?? '')) return null;
      return [
        { ...name, last: last - 1, type: 'location' },
        { ...name, first: last, type: 'group' },
      ];
    },
  },
  {
    name: 'place after "in"',
    example: 'She left the [[PDQ Mart in Woodbridge|other]].',
    unlike: 'She sang [[Singing in Rain|other]].',
    split: (name, { tokens, words }, { gazetteer }) => {
      const { type, first, last } = name;
      if (type === 'person') return null;
      for (let at = first + 1; at < last; at++) {
        if (tokens[at]!.text !== 'in') continue;
        const known = knownRow(gazetteer, words, at + 1, last);
        if ((known & TOWN) === 0 || (known & KNOWN.common) !== 0 || tokens[last + 1]?.text === '(') return null;
        return [
          { ...name, last: at - 1 },
          { ...name, first: at + 1, type: 'location' },
        ];
      }
      return null;
    },
  },
  {
    name: 'county or state before a role',
    example: 'The [[Tarrant County Medical Examiner|organization]] named him.',
    unlike: 'The [[Tarrant County Medical Center|organization]] named him.',
    split: (name, { tokens, words }) => {
      const { type, first, last } = name;
      if (type !== 'organization') return null;
      const county = indexWithin(name, tokens, 'County');
      // "Muscogee County Clerk of Superior Court"
      const end = indexWithin({ ...name, first: Math.max(first, county) }, tokens, 'of');
      const role = tokens[end > 0 ? end - 1 : last]!.normal;
      if (!isRoleHead(role) && role !== 'examiner') return null;
      if (county > 0) return [{ ...name, last: county, type: 'location' }];
      const isState = isKnown(words[first]!, KNOWN.region) && tokens[first + 1]!.text === 'State';
      return isState ? [{ ...name, last: first, type: 'location' }] : null;
    },
  },
];

/** "Ann Lee West End", of which the last word may have been left out: a full name and a part of a town. */
function splitSide(name: Name, { tokens, words }: NameSentence, { people }: PlaceArticle): readonly Name[] | null {
  const { type, first } = name;
  const side = areas.has(tokens[name.last]!.text) ? name.last - 1 : name.last;
  if (type === 'group' || side < first + 2) return null;
  const area = tokens[side + 1]?.text ?? '';
  if (!areas.has(area) || !directions.has(tokens[side]!.normal)) return null;
  const start = /^(?:Upper|Lower)$/.test(tokens[side - 1]!.text) ? side - 1 : side;
  if (start < first + 2) return null;
  const isOfPerson = (at: number, known: number) => people.has(tokens[at]!.normal) || isKnown(words[at]!, known);
  // A person, however rare the given name is.
  if (type !== 'person' && !isOfPerson(first, KNOWN.firstName)) return null;
  if (!isOfPerson(start - 1, KNOWN.lastName)) return null;
  return [
    { ...name, last: start - 1, type: 'person' },
    { ...name, first: start, last: side + 1, type: 'location' },
  ];
}

/** Index of a word between the first and the last of a name; -1 where it is not there. */
function indexWithin({ first, last }: Name, tokens: NameSentence['tokens'], text: string): number {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.text === text) return at;
  return -1;
}

const directions = new Set<string>(sides);
const areas = new Set<string>(areasOfTowns);

/** "Italian", "Republicans"; not the "Star" of a newspaper. */
function isPeople(normal: string, word: FeatureToken): boolean {
  if (/^(?:(?:republican|democrat|resident|firefighter)s?|policem[ae]n)$/.test(normal)) return true;
  return isKnown(word, KNOWN.group) && !isKnown(word, KNOWN.organization | KNOWN.common);
}
