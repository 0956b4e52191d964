import { heavenlyBodies, spaceWords } from '../lexicon/names/heavenly-bodies.js';
import { placeWords } from '../lexicon/names/place-words.js';
import { regionOfCode } from '../resource/atlas.js';
import { anyOf } from '../text/any-of.js';
import type { PlaceKind, Span } from '../types.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { containersOf, mentionsOf } from './containers.js';
import type { Question } from './features.js';
import type { Named, Setting } from './named.js';

/** What of an article tells where its places are, besides them. */
type Told = Pick<Setting, 'text' | 'dateline'>;

/** What has to be answered to locate what an article names: a question for each thing that may be a place; null for the others. */
export function questionsOf(named: readonly Named[], { text, dateline }: Told): readonly (Question | null)[] {
  const asked = named.map((thing): Question | null => {
    const kinds = isFiledThere(thing.spans, dateline, text) ? TOWNS : kindsOf(thing.spans, text);
    const candidates = ofKinds(candidatesOf(thing), kinds);
    return candidates.length === 0 ? null : question(candidates, weightOf(thing), thing.isWellKnown);
  });
  const mentions = mentionsOf(named).filter(({ index }) => asked[index]);
  for (const [i, found] of containersOf(named, mentions, text).entries())
    asked[i]?.containers.push(...found.map(({ index, relation }) => ({ question: asked[index]!, relation })));
  return asked.map((one, i) => (one && isInSpace(named[i]!, one, text) ? null : one));
}

const bodies = new Set<string>(heavenlyBodies);
const SPACE = new RegExp(`\\b${anyOf(spaceWords)}\\b`, 'i');

/** Mars of "a trip to Mars"; not of "Mars, Pennsylvania". */
function isInSpace({ type, forms }: Named, { containers }: Question, text: string): boolean {
  if (type !== 'place' || !forms.every((form) => bodies.has(form))) return false;
  return !containers.some(({ relation }) => relation !== 'listed') && (forms.includes('Earth') || SPACE.test(text));
}

/** What only the names of bodies have tells less of where the article is than what it speaks of. */
function weightOf({ spans }: Named): number {
  return spans.length === 0 ? WITHIN : 1 + Math.log(spans.length);
}

const WITHIN = 0.7;

function question(candidates: readonly Candidate[], weight: number, isWellKnown: boolean): Question {
  return { candidates, isWellKnown, weight, containers: [], beliefs: [] };
}

type Kinds = ReadonlySet<PlaceKind> | null;

/** Those that are what the text says; all of them where none is. */
function ofKinds(candidates: readonly Candidate[], kinds: Kinds): readonly Candidate[] {
  const told = kinds === null ? [] : candidates.filter(({ kind }) => kinds.has(kind));
  return told.length > 0 ? told : candidates;
}

const TOWNS: ReadonlySet<PlaceKind> = new Set(['city', 'district']);

/** "LONDON, Ontario (CP)": what comes after a comma is what the town is in. */
function isFiledThere(spans: readonly Span[], dateline: Span | null, text: string): boolean {
  return (
    dateline !== null &&
    spans.some(
      ({ start, end }) =>
        start >= dateline.start && end <= dateline.end && !text.slice(dateline.start, start).includes(','),
    )
  );
}

/** What the words around a name say it is: "Washington state", "the city of Sohag". */
function kindsOf(spans: readonly Span[], text: string): Kinds {
  for (const { start, end } of spans) {
    const after = placeWords.after.get(wordAfter(text, end)) ?? null;
    // "The Texas town of Paris": Texas is no town.
    const kinds = after?.includes('city') ? null : (after ?? placeWords.after.get(wordBefore(text, start)));
    if (kinds) return new Set(kinds);
  }
  return null;
}

// Both are read without an expression: to compile one takes longer than to locate an article's places.
const LETTER_A = 97;
const LETTER_Z = 122;

/** The word in small letters after a name and a space; "" where there is none. */
function wordAfter(text: string, end: number): string {
  if (text[end] !== ' ') return '';
  let i = end + 1;
  while (text.charCodeAt(i) >= LETTER_A && text.charCodeAt(i) <= LETTER_Z) i++;
  return text.slice(end + 1, i);
}

/** The "city" of "the city of" before a name. */
function wordBefore(text: string, start: number): string {
  const before = text.startsWith(' of the ', start - ' of the '.length)
    ? start - ' of the '.length
    : start - ' of '.length;
  if (before < 0 || !text.startsWith(' of ', before)) return '';
  return text.slice(text.lastIndexOf(' ', before - 1) + 1, before);
}

/** A paper writes of its home more than of any other place. */
const HOME = 4;

/** The paper's home, and the region that it is in. */
export function homeQuestions(home: Candidate): Question[] {
  const region = home.region === '' ? null : regionOfCode(home.region);
  return [home, ...(region ? [region] : [])].map((place) =>
    question([{ ...place, isWhole: true, isSpelled: false }], HOME, true),
  );
}
