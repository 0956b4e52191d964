import { lowerCaseNames } from '../lexicon/names/lower-case-names.js';
import { nextSentenceWords } from '../lexicon/names/next-sentence-words.js';
import { timeZones } from '../lexicon/names/time-zones.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { isApostropheS } from '../text/possessive.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import { CASING, type SentenceWords } from './article-words.js';
import { type FeatureToken, isKnown, knownRow } from './feature-tokens.js';

const ZONES = new Set<string>(timeZones);
const OPENERS = new Set<string>(nextSentenceWords);
const LOWER_CASE = new Set<string>(lowerCaseNames);

/**
 * Cuts from a name what the text has beside it by chance, where marks are missing: "UTC Algiers", "Attac But"; parts
 * "Serbia Hungary" and "Botas of Turkey"; and adds the organizations that write themselves in lower case, "dpa".
 * @param names in order
 */
export function withinEdges(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const cut = names.flatMap((name) => {
    const { tokens } = doc.sentences[name.sentence]!;
    const spelled = words[name.sentence]!.words;
    const bare = withoutEdges(name, tokens, spelled);
    return bare ? parted(bare, tokens, spelled, gazetteer) : [];
  });
  return withAcronyms(withLowerCase(cut, doc), doc, words);
}

/** In lower case. */
const DIRECTIONS = new Set(
  ['north', 'south', 'east', 'west']
    .flatMap((side) => [side, `${side}ern`])
    .concat('central', 'northeastern', 'northwestern', 'southeastern', 'southwestern'),
);
/** Prepositions that a capital at the start of a sentence makes a part of a place's name. */
const NEAR = new Set(['across', 'around', 'at', 'from', 'in', 'inside', 'near', 'outside']);
const SOMEWHERE = KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region;

function withoutEdges(name: Name, tokens: readonly Token[], words: readonly FeatureToken[]): Name | null {
  let { first, last } = name;
  // "Ann Lee, R-Wis.": the state is a place, the party is no name.
  if (last >= first + 2 && tokens[first + 1]!.text === '-' && /^[RDI]$/.test(tokens[first]!.text))
    return { ...name, first: first + 2, type: 'location' };
  // "New York magazine" is published there.
  if (
    name.type === 'location' &&
    tokens[last + 1]?.text === 'magazine' &&
    !/^an?$/.test(tokens[first - 1]?.normal ?? '')
  )
    return { ...name, type: 'organization' };
  // "the Member of Parliament" has a role.
  if (first === last && tokens[first]!.text === 'Parliament' && isMember(tokens, first)) return null;
  if (first === last) return ZONES.has(tokens[first]!.text) ? null : name;
  // "Near Bangor"
  if (first === 0 && NEAR.has(tokens[0]!.normal) && isKnown(words[1]!, SOMEWHERE))
    return { ...name, first: 1, type: 'location' };
  while (first <= last && ZONES.has(tokens[first]!.text)) first++;
  // "southern Philippines" is no name of its own, as "Southern Africa" is.
  if (name.type === 'location' && DIRECTIONS.has(tokens[first]!.text)) first++;
  while (last > first && (ZONES.has(tokens[last]!.text) || isOpening(tokens[last]!))) last--;
  if (first > last) return null;
  if (first === name.first && last === name.last) return name;
  // What stands beside the hour of a schedule is a city.
  const isCity = ZONES.has(tokens[first - 1]?.text ?? '') || ZONES.has(tokens[last + 1]?.text ?? '');
  const type = isCity && isKnown(words[first]!, SOMEWHERE) ? 'location' : name.type;
  return { ...name, first, last, type };
}

/** "Member of" */
function isMember(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.normal === 'of' && tokens[at - 2]?.normal === 'member';
}

/** "But", "The": a word that opens the next sentence, where the stop before it is missing. */
function isOpening({ text, normal }: Token): boolean {
  return text !== normal && text !== text.toUpperCase() && OPENERS.has(normal);
}

/** "Serbia Hungary" → two countries; "Botas of Turkey" → a company and a country, but the Bank of Japan is one. */
function parted(name: Name, tokens: readonly Token[], words: readonly FeatureToken[], gazetteer: Gazetteer): Name[] {
  const { type, first, last } = name;
  if (type === 'person' || first === last) return [name];
  const known = (from: number, to: number) => knownRow(gazetteer, words, from, to);
  const isCountry = (from: number, to: number) => (known(from, to) & KNOWN.country) !== 0;
  if (last === first + 1 && known(first, last) <= KNOWN.beginning && isCountry(first, first) && isCountry(last, last))
    return [
      { ...name, last: first, type: 'location' },
      { ...name, first: last, type: 'location' },
    ];
  // "Frankfurt's Städel Museum"; but "St. John's" and "Sotheby's of London"
  const owner = tokens.findIndex(({ text }, i) => i > first && i < last && isApostropheS(text));
  if (owner > 0 && type === 'location' && (known(first, owner - 1) & SOMEWHERE) !== 0)
    return [
      { ...name, last: owner - 1, type: 'location' },
      { ...name, first: owner + 1 },
    ];
  const isOwned = type === 'organization' && last === first + 2 && tokens[first + 1]!.normal === 'of';
  if (!isOwned || !isCountry(last, last)) return [name];
  // "Voice of America" is listed, "Confederation of Korea" begins with what a body is.
  const head = words[first]!;
  if ((known(first, last) & KNOWN.organization) !== 0 || isKnown(head, KNOWN.common | KNOWN.organizationWord))
    return [name];
  return [
    { ...name, last: first },
    { ...name, first: last, type: 'location' },
  ];
}

/** Of a name that its list alone has found. */
const CONFIDENCE = 0.8;

function withLowerCase(names: readonly Name[], { article, sentences }: Document): Name[] {
  const added: Name[] = [];
  if (!lowerCaseNames.some((name) => article.text.includes(name))) return [...names];
  for (const { index, tokens } of sentences) {
    for (const [i, { text }] of tokens.entries())
      if (LOWER_CASE.has(text))
        added.push({ sentence: index, first: i, last: i, type: 'organization', confidence: CONFIDENCE });
  }
  if (added.length === 0) return [...names];
  const isFree = ({ sentence, first }: Name) =>
    !names.some((name) => name.sentence === sentence && name.first <= first && first <= name.last);
  return [...names, ...added.filter(isFree)].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

const ACRONYM = /^[A-Z][A-Z0-9]{1,4}$/;
/** Of a name that the gazetteer alone has found. */
const CONFIDENCE_OF_ACRONYM = 0.6;

/** Adds the acronyms that the gazetteer has as organizations and nothing else, where the tagger missed them: "DW: You said". */
function withAcronyms(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Name[] {
  const all: Name[] = [];
  let next = 0;
  for (const { index, tokens } of doc.sentences) {
    const { words: spelled, casing } = words[index]!;
    for (let i = 0; i < tokens.length; i++) {
      const name = names[next];
      if (name && name.sentence === index && name.first === i) {
        all.push(name);
        next++;
        i = name.last;
      } else if (casing === CASING.running && isAcronym(spelled[i]!)) {
        all.push({ sentence: index, first: i, last: i, type: 'organization', confidence: CONFIDENCE_OF_ACRONYM });
      }
    }
  }
  return all;
}

function isAcronym({ text, isCapitalized, known }: FeatureToken): boolean {
  return isCapitalized && (known & ~KNOWN.beginning) === KNOWN.organization && ACRONYM.test(text);
}
