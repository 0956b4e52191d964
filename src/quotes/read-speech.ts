import { type TokenRange, tokenRanges } from '../text/token-ranges.js';
import type { Document, Entity, Span, Token } from '../types.js';
import { findQuoted, type Quoted } from './direct/quotation-marks.js';
import { sentencesAfterHeadings } from './glued-headings.js';
import type { NamedText, SpeechName, SpeechText } from './speech-text.js';
import { followPeople } from './who/discourse.js';
import { readSexes } from './who/sexes.js';
import { readSpokesmen } from './who/spokesmen.js';
import { bitsOf, STARTS_NAME } from './word-bits.js';

export function readSpeechText(doc: Document, entities: readonly Entity[]): SpeechText {
  const { tokens, sentence, block, sentenceStart } = rowOf(doc);
  const kinds = kindsOf(tokens);
  const names = findNames(tokens, entities);
  const starting: (SpeechName | undefined)[] = new Array(tokens.length);
  const ending: (SpeechName | undefined)[] = new Array(tokens.length);
  for (const name of names) {
    starting[name.from] = name;
    kinds[name.from]! |= STARTS_NAME;
    ending[name.to - 1] = name;
  }
  const quoted = findQuoted({ tokens, kinds, block });
  const nameStartingAt = (index: number): SpeechName | null => starting[index] ?? null;
  const named: NamedText = {
    text: doc.article.text,
    tokens,
    kinds,
    block,
    ...withoutHeadings({ tokens, kinds, block, sentence, sentenceStart, nameStartingAt }),
    names,
    nameStartingAt,
    nameEndingAt: (index) => ending[index] ?? null,
    quoted,
    quotedUntil: markQuoted(tokens.length, quoted),
    sexes: readSexes(tokens, names, entities),
  };
  return { ...named, discourse: followPeople(named), spokesmen: readSpokesmen(names) };
}

type Row = Pick<NamedText, 'tokens' | 'sentence' | 'block' | 'sentenceStart'>;

/** The tokens of all sentences, one after the other. */
function rowOf({ sentences }: Document): Row {
  const tokens: Token[] = [];
  const sentence: number[] = [];
  const block: number[] = [];
  const sentenceStart: number[] = [];
  for (const one of sentences) {
    sentenceStart.push(tokens.length);
    for (const token of one.tokens) {
      tokens.push(token);
      sentence.push(one.index);
      block.push(one.block);
    }
  }
  sentenceStart.push(tokens.length);
  return { tokens, sentence, block, sentenceStart };
}

function kindsOf(tokens: readonly Token[]): Int32Array {
  const kinds = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) kinds[at] = bitsOf(tokens[at]!.normal);
  return kinds;
}

type Sentences = Pick<NamedText, 'sentence' | 'sentenceStart'>;

/** With a sentence of its own for each heading that is run into the sentence after it. */
function withoutHeadings(
  text: Sentences & Pick<NamedText, 'tokens' | 'kinds' | 'block' | 'nameStartingAt'>,
): Sentences {
  const starts = sentencesAfterHeadings(text);
  if (starts.length === 0) return { sentence: text.sentence, sentenceStart: text.sentenceStart };
  const sentenceStart = [...text.sentenceStart, ...starts].sort((a, b) => a - b);
  const sentence = new Array<number>(text.tokens.length);
  for (let i = 0; i + 1 < sentenceStart.length; i++) sentence.fill(i, sentenceStart[i]!, sentenceStart[i + 1]!);
  return { sentence, sentenceStart };
}

function markQuoted(length: number, quoted: readonly Quoted[]): Int32Array {
  const until = new Int32Array(length);
  for (const { open, close } of quoted) until.fill(close + 1, open, close + 1);
  return until;
}

/** "led", "era": after a name and a hyphen they are no part of it. */
const NO_NAME =
  /^(?:\p{Ll}+ed|\p{Ll}+ing|led|run|era|style|like|born|owned|in|off|free|first|esque|ism|pro|anti|hating|loving)$/u;

/** The index after "Chuang Shuk-kwan", of which "Chuang Shuk" was found to be a name. */
function hyphenatedEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  const word = tokens[to + 1];
  if (to - from < 2 || tokens[to]?.text !== '-' || !tokens[to]!.glued || !word?.glued) return to;
  return /^\p{Ll}{2,6}$/u.test(word.text) && !NO_NAME.test(word.text) ? to + 2 : to;
}

/** The indices of spans by their starts, those that start together as they stand: sorted as numbers, which takes no calls. */
function inOrder(spans: readonly Span[]): number[] {
  const keys = new Float64Array(spans.length);
  for (let i = 0; i < spans.length; i++) keys[i] = spans[i]!.start * spans.length + i;
  keys.sort();
  const order: number[] = [];
  for (let i = 0; i < keys.length; i++) order.push(keys[i]! % spans.length);
  return order;
}

function findNames(tokens: readonly Token[], entities: readonly Entity[]): SpeechName[] {
  const all: Entity['mentions'][number][] = [];
  const owners: Entity[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      all.push(mention);
      owners.push(entity);
    }
  }
  const order = inOrder(all);
  const ranges = tokenRanges(
    tokens,
    order.map((i) => all[i]!),
  );
  const names: SpeechName[] = [];
  for (let at = 0; at < order.length; at++) {
    const range = ranges[at];
    if (!range) continue;
    const entity = owners[order[at]!]!;
    const to = entity.type === 'person' ? hyphenatedEnd(tokens, range) : range.to;
    names.push({ entity, from: range.from, to, isDemonym: all[order[at]!]!.kind === 'demonym' });
  }
  return names;
}
