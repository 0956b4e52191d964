import { type TokenRange, tokenRanges } from '../text/token-ranges.js';
import type { Document, Entity, Token } from '../types.js';
import { findQuoted, type Quoted } from './direct/quotation-marks.js';
import { sentencesAfterHeadings } from './glued-headings.js';
import type { NamedText, SpeechName, SpeechText } from './speech-text.js';
import { followPeople } from './who/discourse.js';
import { readSexes } from './who/sexes.js';
import { readSpokesmen } from './who/spokesmen.js';

export function readSpeechText(doc: Document, entities: readonly Entity[]): SpeechText {
  const tokens: Token[] = [];
  const sentence: number[] = [];
  const block: number[] = [];
  const sentenceStart: number[] = [];
  for (const one of doc.sentences) {
    sentenceStart.push(tokens.length);
    for (const token of one.tokens) {
      tokens.push(token);
      sentence.push(one.index);
      block.push(one.block);
    }
  }
  sentenceStart.push(tokens.length);
  const names = findNames(tokens, entities);
  const starting: (SpeechName | undefined)[] = new Array(tokens.length);
  const ending: (SpeechName | undefined)[] = new Array(tokens.length);
  for (const name of names) {
    starting[name.from] = name;
    ending[name.to - 1] = name;
  }
  const quoted = findQuoted(tokens, block);
  const nameStartingAt = (index: number): SpeechName | null => starting[index] ?? null;
  const named: NamedText = {
    text: doc.article.text,
    tokens,
    block,
    ...withoutHeadings({ tokens, block, sentence, sentenceStart, nameStartingAt }),
    names,
    nameStartingAt,
    nameEndingAt: (index) => ending[index] ?? null,
    quoted,
    quotedUntil: markQuoted(tokens.length, quoted),
    sexes: readSexes(tokens, names, entities),
  };
  return { ...named, discourse: followPeople(named), spokesmen: readSpokesmen(names) };
}

type Sentences = Pick<NamedText, 'sentence' | 'sentenceStart'>;

/** With a sentence of its own for each heading that is run into the sentence after it. */
function withoutHeadings(text: Sentences & Pick<NamedText, 'tokens' | 'block' | 'nameStartingAt'>): Sentences {
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

function findNames(tokens: readonly Token[], entities: readonly Entity[]): SpeechName[] {
  const mentions: { readonly entity: Entity; readonly mention: Entity['mentions'][number] }[] = [];
  for (const entity of entities) for (const mention of entity.mentions) mentions.push({ entity, mention });
  mentions.sort((a, b) => a.mention.start - b.mention.start);
  const ranges = tokenRanges(
    tokens,
    mentions.map(({ mention }) => mention),
  );
  const names: SpeechName[] = [];
  for (const [i, { entity, mention }] of mentions.entries()) {
    const range = ranges[i];
    if (!range) continue;
    const to = entity.type === 'person' ? hyphenatedEnd(tokens, range) : range.to;
    names.push({ entity, from: range.from, to, isDemonym: mention.kind === 'demonym' });
  }
  return names;
}
