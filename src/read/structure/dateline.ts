import { sentenceStarters } from '../../lexicon/common/sentence-starters.js';
import { slugs } from '../../lexicon/common/slugs.js';
import { knownOrganizations } from '../../lexicon/names/known-organizations.js';
import {
  seatsInDatelines,
  wordsBeforeLand,
  wordsBeforePlaces,
  wordsBeforeVessels,
} from '../../lexicon/read/dateline-words.js';
import { sexOfGivenName } from '../../resource/given-names.js';
import { isCapitals, startsWithCapital } from '../../text/letter-case.js';
import { placeInUsualCase } from '../../text/place-case.js';
import { covered } from '../../text/span.js';
import { trimInvisible, withoutInvisibleEdges } from '../../text/white-space.js';
import type { Dateline, Span, StatedName } from '../../types.js';
import { cutHead, type Head } from './dateline-parts.js';
import { namesAgency } from './known-agencies.js';
import { isKnownCity, isKnownPlace, isKnownRegion, isStateForm, placeParticles } from './known-places.js';

export interface FoundDateline extends Dateline {
  /** Where the running text starts, after the dash. */
  readonly textStart: number;
  /** The places and the agency. */
  readonly names: readonly StatedName[];
}

const sentenceWords = new Set<string>(sentenceStarters);
const notPlaces = new Set<string>(slugs);
const beforePlaces = new Set<string>(wordsBeforePlaces);
const beforeVessels = new Set<string>(wordsBeforeVessels);
const beforeLand = new Set<string>(wordsBeforeLand);
/** "NATO", "UNICEF" */
const bodies = new Set<string>(knownOrganizations.flat());
const seats = new Set<string>(seatsInDatelines);

/**
 * The dateline at the start of a block, or null.
 * Its forms: "BEIJING, Sept. 17 (Xinhua) -- ", "Beijing (Reuters) - ", "NEW DELHI, July 3 : ", "WASHINGTON — ",
 * "(Reuters) - ", "[Nairobi, Kenya]", and "VENICE, Italy 1996-08-31" on a line of its own. A place that is not in capitals
 * needs a known agency or a date beside it, or to be known: "Moscow - the capital - was calm" has no dateline.
 * @param isFirst whether no dateline and no running text comes before it; further down, capitals alone may be a heading
 */
export function readDateline(text: string, block: Span, isFirst = true): FoundDateline | null {
  const head = cutHead(text, block);
  if (head === null) return null;
  const places = head.places.map((span, i) => readPlace(text, span, i > 0));
  if (places.some((place) => place === null)) return null;
  const known = places as readonly ReadPlace[];
  if (!isDateline(text, head, known, isFirst)) return null;
  const span = withoutInvisibleEdges(text, { start: head.start, end: head.end });
  const rest = text.slice(head.textStart, block.end);
  const [first] = known;
  // "PRESS DIGEST - " may be a label of the desk.
  const isSure =
    head.agency !== null || head.date !== null || known.some(({ name }) => isKnownRegion(covered(text, name)));
  return {
    ...span,
    text: covered(text, span),
    place: first === undefined ? null : placeInUsualCase(trimInvisible(covered(text, first.whole))),
    date: head.date,
    agency: head.agency && trimInvisible(covered(text, head.agency)),
    textStart: head.textStart + (rest.length - rest.trimStart().length),
    names: [
      ...known.flatMap(({ name, type }): StatedName[] =>
        type === null || !isSure ? [] : [{ ...name, type, by: 'dateline' }],
      ),
      ...head.agencies.map((agency): StatedName => ({ ...agency, type: 'organization', by: 'dateline' })),
    ],
  };
}

interface ReadPlace {
  /** With the words before it: "ABOARD AIR FORCE ONE". */
  readonly whole: Span;
  readonly name: Span;
  /** Null for a stretch of land that no name is for: "AT THE POLISH BORDER". */
  readonly type: StatedName['type'] | null;
}

/** Letters of the longest short form of a state: "Calif.", "Minn.", "La." */
const MAX_STATE = 6;

/**
 * "NEAR KHERSON", "MOSCOW.", "Wis."; null for words that are no place's name.
 * @param isRegion whether it follows another: its full stop is that of a short form
 */
function readPlace(text: string, span: Span, isRegion: boolean): ReadPlace | null {
  const { start } = span;
  const words = covered(text, span);
  const isShort = isStateForm(words) || (isRegion && words.length <= MAX_STATE) || words.slice(0, -1).includes('.');
  const end = /\p{L}{2}\.$/u.test(words) && !isShort ? span.end - 1 : span.end;
  const whole = { start, end };
  const [opening] = words.split(' ', 1) as [string];
  if (beforeLand.has(opening) && isCapitals(words)) return { whole, name: whole, type: null };
  const isPlace = beforePlaces.has(opening.toUpperCase());
  const isVessel = beforeVessels.has(opening.toUpperCase());
  if (!isPlace && !isVessel) {
    if (!isPlaceName(covered(text, whole))) return null;
    return { whole, name: whole, type: seats.has(covered(text, whole)) ? 'organization' : 'location' };
  }
  const skipped = /^\S+\s+(?:the\s+|a\s+)?/i.exec(words)?.[0].length ?? words.length;
  const name = { start: start + (isVessel ? skipped : opening.length + 1), end };
  if (name.start >= end || (!isVessel && !isPlaceName(covered(text, name)))) return null;
  return { whole, name, type: isVessel ? 'other' : 'location' };
}

/** "Rio de Janeiro", "NEW DELHI", "D.C.", "Ust-Ilimsk": up to five capitalized words. */
export function isPlaceName(words: string): boolean {
  const parts = words.split(' ');
  return (
    parts.length <= 5 &&
    !parts.some((word) => /^\p{Lu}+$/u.test(word) && isSentenceWord(word.toLowerCase())) &&
    parts.every(
      (word, i) =>
        (/^[\p{L}.'’‘ʻ-]+$/u.test(word) && /^['’‘ʻ]?\p{Lu}/u.test(word)) || (i > 0 && placeParticles.has(word)),
    )
  );
}

/** "ON" in "SUMMIT ON MONDAY"; but "THE HAGUE", "ISLE OF MAN". */
function isSentenceWord(word: string): boolean {
  return sentenceWords.has(word) && !placeParticles.has(word);
}

/** Whether the parts add up to a dateline. */
function isDateline(text: string, head: Head, places: readonly ReadPlace[], isFirst: boolean): boolean {
  const [place, ...regions] = places.map(({ name }) => covered(text, name)) as [string | undefined, ...string[]];
  const agency = head.agency && trimInvisible(covered(text, head.agency));
  const isWire = agency !== null && namesAgency(agency);
  if (place === undefined || places[0]!.type === null)
    return (
      isWire && head.closing !== null && (isBracketed(text, head) || (isFirst && startsSentence(textAfter(text, head))))
    );
  if (!isCapitals(place) && !isWire && isBare(head, regions)) return false;
  if (isNoPlace(place, regions) || (agency !== null && isExplained(place, agency))) return false;
  const evidence: Evidence = {
    place,
    regions,
    agency,
    isWire,
    after: text.slice(head.textStart, head.blockEnd).trimStart(),
  };
  if (isCapitals(place)) return isInCapitals(head, evidence, isFirst);
  return isInSmallLetters(head, evidence);
}

function textAfter(text: string, { textStart, blockEnd }: Head): string {
  return text.slice(textStart, blockEnd).trimStart();
}

/** "(Reuters) -" rather than "Reuters -" */
function isBracketed(text: string, { agency }: Head): boolean {
  return agency !== null && /[(/]\s*$/.test(text.slice(Math.max(0, agency.start - 2), agency.start));
}

interface Evidence {
  /** The first. */
  readonly place: string;
  /** And those after it. */
  readonly regions: readonly string[];
  readonly agency: string | null;
  /** Whether the agency is a known one. */
  readonly isWire: boolean;
  /** The text after the dateline. */
  readonly after: string;
}

/** "U.S.", "SOCCER", "BREAKING NEWS", and "WHO", which no place is called. */
function isNoPlace(place: string, regions: readonly string[]): boolean {
  if (place.length < 2 || /^(?:\p{Lu}\.)+$/u.test(place)) return true;
  const words = place.toLowerCase().split(' ');
  if (isKnownPlace(place)) return false;
  if (notPlaces.has(words.join(' ')) || notPlaces.has(words[0]!) || notPlaces.has(words.at(-1)!)) return true;
  if (regions.length > 0 || !/^\p{Lu}{2,6}$/u.test(place)) return false;
  return place.length < 4 || !/[AEIOUYÀ-Ý]/.test(place) || bodies.has(place);
}

/** "Press Trust of India (PTI)": an agency's own name, and the acronym of a body. */
function isExplained(place: string, agency: string): boolean {
  const letters = (words: readonly string[]) => words.map((word) => word[0]!.toUpperCase()).join('');
  const words = place.split(/[\s-]+/).filter((word) => word !== '' && word !== 'The');
  const acronym = agency.toUpperCase();
  return (
    words.length > 1 &&
    (letters(words) === acronym || letters(words.filter((word) => startsWithCapital(word))) === acronym)
  );
}

/** "BEIRUT (Reuters) -", "MOSCOW, May 4 —", "WASHINGTON — The". */
function isInCapitals({ date, closing, isAlone }: Head, evidence: Evidence, isFirst: boolean): boolean {
  const { place, regions, agency, isWire, after } = evidence;
  if (date !== null && agency !== null) return true;
  if (isWire) return closing !== null || isKnownPlace(place) || regions.some(isKnownRegion);
  if (date !== null) return closing !== null || isAlone;
  if (closing === null) return false;
  // "WASHINGTON — The": the text after it is in lower case, so the capitals mean something.
  if (isCapitals(after.slice(0, MAX_AFTER)) || after === '') return false;
  if (agency !== null) return isPlaceName(agency) && closing !== ':';
  const isKnown = isKnownPlace(place) || regions.some(isKnownRegion);
  if (closing !== '—') return isKnown && (closing === '-' ? isFirst && place.length > 3 : startsSentence(after));
  if (!isKnown && sexOfGivenName(place.split(' ', 1)[0]!) !== null) return false;
  return isFirst || (isKnownCity(place) && startsSentence(after)) || regions.some(isKnownRegion);
}

/** Whether small letters stand alone: "Slovakia - Hill (13th)", "Hill (Kenya)", "Hill, who led". */
function isBare({ date, agency, closing }: Head, regions: readonly string[]): boolean {
  return date === null && (closing === null || agency !== null || (closing === '-' && regions.length === 0));
}

/** "Beirut (Reuters) -", "Nairobi, Kenya —", "Nairobi: The government". */
function isInSmallLetters({ date, isParted, closing, isAlone }: Head, evidence: Evidence): boolean {
  const { place, regions, agency, isWire, after } = evidence;
  if (date !== null && agency !== null) return isParted;
  const isKnown = isKnownPlace(place) || regions.some(isKnownRegion);
  if (isWire) return isKnown ? startsSentence(after) || after === '' : closing !== null && startsSentence(after);
  // "Oslo, March 4, 2021" on a line of its own
  if (date !== null) return isParted && (closing !== null || (isAlone && isKnown && !date.startsWith('XXXX')));
  if (!isKnown || !isStory(after)) return false;
  if (closing === '-') return regions.some(isKnownRegion);
  // "Paris – Nice was the longest stage"
  return closing === ']' || (isKnownCity(place) && !isKnownCity(/^[\p{L}-]*/u.exec(after)![0]));
}

/** Characters after a dateline that show whether the text goes on in capitals. */
const MAX_AFTER = 60;
/** What follows a dateline in small letters is a paragraph, not the rest of a headline. */
const MIN_STORY = 40;

/** Whether a text starts as a sentence does: "The", "“We", "12". */
function startsSentence(text: string): boolean {
  return /^["“'‘«(]?[\p{Lu}\p{N}]/u.test(text);
}

/** A paragraph that starts with a capital and ends with a stop. */
function isStory(after: string): boolean {
  return after.length >= MIN_STORY && startsWithCapital(after) && /[.?!]["”’)]*$/.test(after.trimEnd());
}
