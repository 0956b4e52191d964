import { personalPronouns } from '../lexicon/common/pronouns.js';
import { announcingParticiples } from '../lexicon/points/announcing-participles.js';
import { listNouns, listWholes } from '../lexicon/points/list-nouns.js';
import { verbsOfBearing } from '../lexicon/points/verbs-of-bearing.js';
import { wordsBeforeObjects } from '../lexicon/points/words-before-objects.js';
import { startsWithCapital } from '../text/letter-case.js';
import { bySpan } from '../text/span.js';
import type { Document, Entity, PointList, Quote, Sentence, Span, Token } from '../types.js';
import { readCounts } from './counts.js';
import { lastStartingBy, sentenceAt, tokenFrom } from './text.js';

const participles = new Set<string>(announcingParticiples);
const wholes = new Set<string>(listWholes);
const nouns = new Set<string>([...listNouns, ...listWholes]);
const bearing = new Set<string>(verbsOfBearing);
const he = new Set<string>(personalPronouns);

/** What a lead calls its points: "areas" in "agreed to strengthen cooperation in four areas"; null where it has no word for them. */
export function readNoun(doc: Document, { lead, announced }: Pick<PointList, 'lead' | 'announced'>): string | null {
  if (!lead) return null;
  const tokens = leadTokens(doc, lead);
  const count = readCounts(tokens, 0, tokens.length).find(({ number }) => number === announced);
  if (!count) return tokens.findLast(({ normal }) => nouns.has(normal))?.text ?? null;
  const last = tokens[count.end - 1]!;
  if (last.normal.endsWith('fold')) return null;
  // "a five-point plan": the points are a plan's.
  const isCompound = last.text.includes('-') || tokens[count.at + 1]?.text === '-';
  return (isCompound ? tokens[count.end] : last)?.text ?? null;
}

/** The tokens of a lead, which stands in one or two sentences. */
function leadTokens(doc: Document, { start, end }: Span): Token[] {
  const last = sentenceAt(doc, end - 1);
  const sentences = doc.sentences.slice(sentenceAt(doc, start).index, last.index + 1);
  return sentences.flatMap(({ tokens }) =>
    tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).filter((token) => token.end <= end),
  );
}

const objectOpeners = new Set<string>(wordsBeforeObjects);
const actorTypes: ReadonlySet<Entity['type']> = new Set(['person', 'organization', 'country', 'group']);
/** How many quotes before the end of a lead are tried as the one around it; a quote within that quote starts later. */
const MAX_QUOTES_TRIED = 4;
/** How many names of a sentence, and how many words of a title, are read. No sentence that a journalist writes has more. */
const MAX_NAMES = 30;
const MAX_TITLE_WORDS = 30;

/** Who could announce a list: every mention of a person or body, and every quote with a speaker, both in text order. */
export interface Voices {
  readonly actors: readonly Voice[];
  readonly speeches: readonly Voice[];
}

/** A span, and the id of the entity that is named or speaks there. */
interface Voice extends Span {
  readonly id: string;
  readonly isPerson: boolean;
}

/** @param quotes their speakers are ids of `entities` */
export function readVoices(entities: readonly Entity[], quotes: readonly Quote[]): Voices {
  const actors = entities
    .filter(({ type }) => actorTypes.has(type))
    .flatMap(({ id, type, mentions }) =>
      mentions
        .filter(({ kind }) => kind !== 'demonym')
        .map(({ start, end }) => ({ id, isPerson: type === 'person', start, end })),
    );
  const speeches = quotes.flatMap(({ start, end, speaker }) =>
    speaker === null ? [] : [{ id: speaker, isPerson: true, start, end }],
  );
  return { actors: actors.sort(bySpan), speeches: speeches.sort(bySpan) };
}

/**
 * The id of the entity that announces a list: the speaker of the quote that the lead, or without one the first point, is part of; otherwise whom the lead
 * names as its author ("presented by …"); otherwise the first person or body in the lead's sentence that may be a
 * subject, or the only person named before a "he". Null where there is none.
 */
export function findAnnouncer(
  doc: Document,
  { lead, items }: Pick<PointList, 'lead' | 'items'>,
  { actors, speeches }: Voices,
): string | null {
  const opening = lead ?? items[0]!;
  const latest = lastStartingBy(speeches, opening.end - 1);
  const speech = speeches
    .slice(Math.max(0, latest + 1 - MAX_QUOTES_TRIED), latest + 1)
    .findLast(({ end }) => end > opening.start);
  if (speech) return speech.id;
  if (!lead) return null;
  const sentence = sentenceAt(doc, lead.end - 1);
  const named = namedIn(actors, sentence.start, lead.end);
  const author =
    named.find((name) => isAuthor(sentence, name)) ?? named.findLast((name) => isAntecedent(sentence, name, lead.end));
  if (author) return author.id;
  const subject = named.find((name) => isSubject(sentence, name) && !isTitle(sentence, name, named));
  if (subject) return bears(sentence, subject) ? null : subject.id;
  return saysHe(sentence, lead.end) ? onlyPerson(doc, sentence, actors) : null;
}

/** The names in a stretch, or the first of them. */
function namedIn(actors: readonly Voice[], start: number, end: number): readonly Voice[] {
  const first = lastStartingBy(actors, start - 1) + 1;
  return actors.slice(first, Math.min(first + MAX_NAMES, lastStartingBy(actors, end - 1) + 1));
}

/** "presented by Minister Sri Hartono", "the plan of President Ann Lee" */
function isAuthor(sentence: Sentence, { start }: Voice): boolean {
  const at = indexBefore(sentence, start);
  const [before, word] = [sentence.tokens[at - 1]?.normal ?? '', sentence.tokens[at]?.normal];
  return (word === 'by' && participles.has(before)) || (word === 'of' && wholes.has(before));
}

/** "Ann Lee met Bo Hill, who named two goals": Bo Hill; but "Ann Lee, who met Bo Hill, named two goals". */
function isAntecedent({ tokens }: Sentence, { end }: Voice, limit: number): boolean {
  const at = tokenFrom(tokens, end);
  if (tokens[at]?.text !== ',' || !/^(?:who|which)$/.test(tokens[at + 1]?.normal ?? '')) return false;
  return !tokens.slice(at + 2, tokenFrom(tokens, limit)).some(({ text }) => text === ',');
}

/** Words after "Ann Lee's" among which what she puts forward must stand: "Ann Lee's new four-point plan". */
const MAX_OWNED = 5;

/** Whether a name may be a subject, or has the plan that is spoken of: not "in Kenya", nor "the Senate's leader". */
function isSubject(sentence: Sentence, { start, end }: Voice): boolean {
  if (objectOpeners.has(wordBefore(sentence, start))) return false;
  const { tokens } = sentence;
  // A mention may hold its own "'s".
  const at = tokenFrom(tokens, end);
  const isOwner = /^['’]s?$/.test(tokens[at]?.text ?? '') || /['’]s?$/.test(tokens[at - 1]?.text ?? '');
  return !isOwner || tokens.slice(at, at + MAX_OWNED + 1).some(({ normal }) => nouns.has(normal));
}

/** "the top Republican, Ann Lee, …": says who the person is that is named next. */
function isTitle({ tokens }: Sentence, { isPerson, end }: Voice, named: readonly Voice[]): boolean {
  const at = tokenFrom(tokens, end);
  const next = tokens[at]?.text === ',' && tokens[at + 1]?.start;
  return !isPerson && named.some((other) => other.isPerson && other.start === next);
}

/** Words between a subject and its verb that are read: "now also faces". */
const MAX_BEFORE_VERB = 3;

/** "Ann Lee faces two problems": nobody announces what happens to them. */
function bears({ tokens }: Sentence, { end }: Voice): boolean {
  const at = tokenFrom(tokens, end);
  return tokens.slice(at, at + MAX_BEFORE_VERB + 1).some(({ normal }) => bearing.has(normal));
}

function saysHe({ tokens }: Sentence, limit: number): boolean {
  return tokens.slice(0, tokenFrom(tokens, limit)).some(({ normal }) => he.has(normal));
}

/** Sentences before a "he" in which a name is looked for. */
const MAX_SENTENCES_BEFORE = 3;

/** The person of the nearest sentence before that names one; null where it names more. */
function onlyPerson(doc: Document, { index }: Sentence, actors: readonly Voice[]): string | null {
  for (let at = index - 1; at >= Math.max(0, index - MAX_SENTENCES_BEFORE); at--) {
    const { start, end } = doc.sentences[at]!;
    const people = new Set(namedIn(actors, start, end).flatMap(({ id, isPerson }) => (isPerson ? [id] : [])));
    if (people.size > 0) return people.size === 1 ? [...people][0]! : null;
  }
  return null;
}

function wordBefore(sentence: Sentence, start: number): string {
  return sentence.tokens[indexBefore(sentence, start)]?.normal ?? '';
}

/** Index of the word before a name with its title: that of "by" in "by Minister Sri Hartono"; -1 where the name comes first. */
function indexBefore({ tokens }: Sentence, start: number): number {
  const last = tokenFrom(tokens, start) - 1;
  let at = last;
  while (at >= 0 && last - at < MAX_TITLE_WORDS && isTitleWord(tokens[at]!)) at--;
  return at;
}

/** "Minister", "the"; not the "In" that opens a sentence. */
function isTitleWord({ text, normal }: Token): boolean {
  return normal === 'the' || (startsWithCapital(text) && !objectOpeners.has(normal));
}
