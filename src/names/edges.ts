import { legalForms } from '../lexicon/names/legal-forms.js';
import { nextSentenceWords } from '../lexicon/names/next-sentence-words.js';
import { timeZones } from '../lexicon/names/time-zones.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { isApostropheS } from '../text/possessive.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { type FeatureToken, isKnown, knownRow } from './feature-tokens.js';

const ZONES = new Set<string>(timeZones);
const LEGAL_FORMS = new Set<string>(legalForms);
const OPENERS = new Set<string>(nextSentenceWords);

/**
 * Cuts from a name what the text has beside it by chance, where marks are missing: "UTC Algiers", "Attac But"; parts "Serbia
 * Hungary" and "Botas of Turkey"; and takes in the legal form of a company, "Marlow Holdings B.V.".
 * @param names in order
 */
export function withinEdges(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const within: Name[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const { tokens } = doc.sentences[name.sentence]!;
    const spelled = words[name.sentence]!.words;
    const next = names[i + 1];
    const free = next?.sentence === name.sentence ? next.first : tokens.length;
    const bare = withLegalForm(withoutEdges(name, tokens, spelled), tokens, free);
    if (!bare) continue;
    const isWhole = bare.type === 'person' || bare.first === bare.last;
    if (isWhole) within.push(bare);
    else within.push(...parted(bare, tokens, spelled, gazetteer));
  }
  return within;
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
  const { first, last } = name;
  if (isPartyAndState(name, tokens)) return { ...name, first: first + 2, type: 'location' };
  if (isMagazine(name, tokens)) return { ...name, type: 'organization' };
  if (first === last) return isNoName(tokens, first) ? null : name;
  // "Near Bangor"
  if (first === 0 && NEAR.has(tokens[0]!.normal) && isKnown(words[1]!, SOMEWHERE))
    return { ...name, first: 1, type: 'location' };
  return cut(name, tokens, words);
}

/** @param free index of the token where the next name starts */
function withLegalForm(name: Name | null, tokens: readonly Token[], free: number): Name | null {
  if (name?.type !== 'organization') return name;
  const hasComma = tokens[name.last + 1]?.text === ',';
  const form = name.last + (hasComma ? 2 : 1);
  if (form >= free || !LEGAL_FORMS.has(tokens[form]!.text)) return name;
  // "Marlow, SE of here"
  return hasComma && tokens[form]!.text.length < 3 ? name : { ...name, last: form };
}

/** "R-Wis." of "Ann Lee, R-Wis.": the state is a place, the party is no name. */
function isPartyAndState({ first, last }: Name, tokens: readonly Token[]): boolean {
  return last >= first + 2 && tokens[first + 1]!.text === '-' && /^[RDI]$/.test(tokens[first]!.text);
}

/** "New York magazine" is published there; "a Paris magazine" is one of several. */
function isMagazine({ type, first, last }: Name, tokens: readonly Token[]): boolean {
  if (type !== 'location' || tokens[last + 1]?.text !== 'magazine') return false;
  return !/^an?$/.test(tokens[first - 1]?.normal ?? '');
}

/** "9 a.m. GMT"; "the Member of Parliament" has a role. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return ZONES.has(text) || (text === 'Parliament' && isMember(tokens, at));
}

/** Without the time zones, the directions and the beginning of the next sentence at the ends of a name. */
function cut(name: Name, tokens: readonly Token[], words: readonly FeatureToken[]): Name | null {
  let { first, last } = name;
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

/** Of a name of several words: "Serbia Hungary" → two countries; "Botas of Turkey" → a company and a country, but the Bank of Japan is one. */
function parted(name: Name, tokens: readonly Token[], words: readonly FeatureToken[], gazetteer: Gazetteer): Name[] {
  const { type, first, last } = name;
  const known = (from: number, to: number) => knownRow(gazetteer, words, from, to);
  const isCountry = (from: number, to: number) => (known(from, to) & KNOWN.country) !== 0;
  if (last === first + 1 && known(first, last) <= KNOWN.beginning && isCountry(first, first) && isCountry(last, last))
    return [
      { ...name, last: first, type: 'location' },
      { ...name, first: last, type: 'location' },
    ];
  // "Frankfurt's Städel Museum"; but "St. John's" and "Sotheby's of London"
  let owner = type === 'location' ? first + 1 : last;
  while (owner < last && !isApostropheS(tokens[owner]!.text)) owner++;
  if (owner < last && (known(first, owner - 1) & SOMEWHERE) !== 0)
    return [
      { ...name, last: owner - 1, type: 'location' },
      { ...name, first: owner + 1 },
    ];
  // "Acme News's Ann Lee", "CBC Let's Go's Ann Lee"
  owner = last - 1;
  while (owner > first && owner > last - MAX_OWNED && !isApostropheS(tokens[owner]!.text)) owner--;
  const isPerson =
    owner > first && isApostropheS(tokens[owner]!.text) && owner < last - 1 && isFullName(owner + 1, last, words);
  if (isPerson)
    return [
      { ...name, last: owner - 1 },
      { ...name, first: owner + 1, type: 'person' },
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

/** Words of a full name, and the mark before it. */
const MAX_OWNED = 4;

/** "Ann Lee"; but "Ronald McDonald House" and "Bay Regional Plan" are none. */
function isFullName(first: number, last: number, words: readonly FeatureToken[]): boolean {
  for (let at = first; at < last; at++) if (isKnown(words[at]!, KNOWN.common)) return false;
  return (
    isKnown(words[first]!, KNOWN.firstName) &&
    isKnown(words[last]!, KNOWN.lastName) &&
    !isKnown(words[last]!, KNOWN.organizationWord | KNOWN.placeWord)
  );
}
