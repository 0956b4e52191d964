import { lowerCaseNames } from '../lexicon/names/lower-case-names.js';
import { nextSentenceWords } from '../lexicon/names/next-sentence-words.js';
import { timeZones } from '../lexicon/names/time-zones.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
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
  return withLowerCase(cut, doc);
}

const SOMEWHERE = KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region;

function withoutEdges(name: Name, tokens: readonly Token[], words: readonly FeatureToken[]): Name | null {
  let { first, last } = name;
  if (first === last) return ZONES.has(tokens[first]!.text) ? null : name;
  while (first <= last && ZONES.has(tokens[first]!.text)) first++;
  while (last > first && (ZONES.has(tokens[last]!.text) || isOpening(tokens[last]!))) last--;
  if (first > last) return null;
  if (first === name.first && last === name.last) return name;
  // What stands beside the hour of a schedule is a city.
  const isCity = ZONES.has(tokens[first - 1]?.text ?? '') || ZONES.has(tokens[last + 1]?.text ?? '');
  const type = isCity && isKnown(words[first]!, SOMEWHERE) ? 'location' : name.type;
  return { ...name, first, last, type };
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
