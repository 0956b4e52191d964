import type { Sex } from '../../resource/given-names.js';
import { partitionPoint } from '../../text/binary-search.js';
import type { NamedText } from '../speech-text.js';
import { type InSentence, spokenOfIn } from './people.js';
import { readPeople } from './profiles.js';
import { followed } from './pronouns.js';
import { personDescribed } from './roles.js';
import { isMark, saying, WEIGHTS } from './subjects.js';
import type { Discourse, Mention, Placed } from './types.js';
import { weightiest } from './weights.js';

/** Reads the article from its start and keeps in mind who is spoken of, so that "he" is told from who comes before it. */
export function followPeople(text: NamedText): Discourse {
  const known = readPeople(text);
  const sentences = readSentences(text);
  const first = follow(text, sentences, known, text.sexes);
  // Who is "she" in one place is no man in another.
  return first.learned.size === 0 ? first : follow(text, sentences, known, new Map([...text.sexes, ...first.learned]));
}

/** A sentence with who is mentioned in it. */
interface Sentence extends InSentence {
  readonly start: number;
}

function readSentences(text: NamedText): Sentence[] {
  const sentences: Sentence[] = [];
  for (let i = 0; i + 1 < text.sentenceStart.length; i++) {
    const start = text.sentenceStart[i]!;
    const { mentions, pronouns } = spokenOfIn(text, start, text.sentenceStart[i + 1]!);
    sentences.push({ start, mentions, pronouns });
  }
  return sentences;
}

interface Followed extends Discourse {
  readonly learned: ReadonlyMap<string, Sex>;
}

function follow(
  text: NamedText,
  sentences: readonly Sentence[],
  known: Discourse['people'],
  sexes: ReadonlyMap<string, Sex>,
): Followed {
  const turns = turnsOf(text);
  const mentions: Placed[] = [];
  const pronouns = new Map<number, string>();
  const votes = new Map<string, number>();
  const discourse = { pronouns, mentions, turns, people: known };
  for (const [i, sentence] of sentences.entries()) {
    const turn = turns[i]!;
    const people = sentence.mentions.map((mention): Placed => {
      const { from, at } = mention;
      const id = mention.id ?? (from === null ? null : personDescribed(text, discourse, from, at));
      const sex = id === null ? mention.sex : (sexes.get(id) ?? null);
      return { at, from, id, sex, weight: mention.weight, turn, isShared: isShared(text, known, at) };
    });
    let next = 0;
    for (const at of sentence.pronouns) {
      while (next < people.length && people[next]!.at < at) mentions.push(people[next++]!);
      const [sex, place] = followed.get(text.tokens[at]!.normal)!;
      const governor = isReported(text, at) ? (mentions.at(-1) ?? null) : null;
      const excluded = excludedFrom(text, at, place, people);
      const isFar = place === 'subject' && saying.has(text.tokens[at + 1]?.normal ?? '');
      const found = weightiest({ mentions, turn, sex, excluded, governor, isFar });
      if (found === null) continue;
      if (found.isNew) votes.set(found.id, (votes.get(found.id) ?? 0) + (sex === 'woman' ? 1 : -1));
      pronouns.set(at, found.id);
      const weight = weightOfPronoun(text, at, place, sentence.start);
      mentions.push({ at, from: null, id: found.id, sex, weight, turn, isShared: false });
    }
    while (next < people.length) mentions.push(people[next++]!);
  }
  const learned = [...votes].flatMap(([id, vote]): [string, Sex][] =>
    vote === 0 ? [] : [[id, vote > 0 ? 'woman' : 'man']],
  );
  return { ...discourse, learned: new Map(learned) };
}

/** "Lee", where Ann Lee and Bo Lee are named. */
function isShared({ nameEndingAt, tokens }: NamedText, known: Discourse['people'], at: number): boolean {
  return nameEndingAt(at)?.from === at && (known.get(tokens[at]!.normal)?.length ?? 0) > 1;
}

function turnsOf({ sentenceStart, quotedUntil }: NamedText): Int32Array {
  const turns = new Int32Array(sentenceStart.length);
  for (let i = 0, turn = 0; i + 1 < sentenceStart.length; i++) {
    if (quotedUntil[sentenceStart[i]!]! < sentenceStart[i + 1]!) turn++;
    turns[i] = turn;
  }
  return turns;
}

function weightOfPronoun({ tokens }: NamedText, at: number, place: string, start: number): number {
  if (place !== 'subject') return WEIGHTS.other;
  return at === start || isMark(tokens[at - 1]?.text) ? WEIGHTS.subject : WEIGHTS.clause;
}

/** "Wang said he", "Wang said that he" */
function isReported({ tokens }: NamedText, at: number): boolean {
  const before = tokens[at - 1]?.normal === 'that' ? at - 2 : at - 1;
  return saying.has(tokens[before]?.normal ?? '');
}

/** Who cannot be meant by a pronoun: "He said Gaunt knew" is not Gaunt, in "Trump met him" it is not Trump. */
function excludedFrom(text: NamedText, at: number, place: string, people: readonly Mention[]): ReadonlySet<string> {
  const excluded = new Set<string>();
  if (place === 'owner') return excluded;
  if (place === 'subject') for (const id of quotedBefore(text, at)) excluded.add(id);
  for (const { at: other, id, weight } of people) {
    if (id === null) continue;
    if (place === 'subject' ? other > at && !opensClause(text, at) : other < at && weight >= WEIGHTS.subject)
      excluded.add(id);
  }
  return excluded;
}

/** Names in a quotation that are read. */
const MAX_NAMES = 40;

/** '"Lee is our best," he said': the people who are named in what he says are others. */
function quotedBefore({ quoted, quotedUntil, names }: NamedText, at: number): string[] {
  if (at === 0 || quotedUntil[at - 1] === 0) return [];
  const { from, to } = quoted[partitionPoint(quoted, ({ close }) => close < at - 1)]!;
  const first = partitionPoint(names, (name) => name.from < from);
  return names
    .slice(first, first + MAX_NAMES)
    .flatMap((name) => (name.to <= to && name.entity.type === 'person' ? [name.entity.id] : []));
}

/** "As he left, Wang said": whoever is named after it may be meant. */
function opensClause({ tokens }: NamedText, at: number): boolean {
  return /^(?:as|when|while|after|before|although|though|if|because|since|until|once)$/.test(
    tokens[at - 1]?.normal ?? '',
  );
}
