import { mensHonorifics, womensHonorifics } from '../lexicon/common/honorifics.js';
import { type Sex, sexOfGivenName } from '../resource/given-names.js';
import type { NamedTokens } from '../text/noun-phrases.js';
import { withoutStop } from '../text/role-words.js';
import { type TokenRange, tokenRanges } from '../text/token-ranges.js';
import type { Document, Entity, Token } from '../types.js';
import { type Descriptions, readDescriptions } from './descriptions.js';
import { findQuoted, type Quoted } from './quotation-marks.js';

/** The article as one row of tokens, with the entities in it: a quotation may go on over several sentences. */
export interface SpeechText extends NamedTokens<SpeechName> {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token the index of its sentence, and of its block. */
  readonly sentence: readonly number[];
  readonly block: readonly number[];
  /** First token of each sentence; one more at the end. */
  readonly sentenceStart: readonly number[];
  readonly names: readonly SpeechName[];
  /** The stretches in quotation marks, in order. */
  readonly quoted: readonly Quoted[];
  /** For each token the index after the quotation that it is in; 0 outside of any. */
  readonly quotedUntil: Int32Array;
  readonly descriptions: Descriptions;
  /** By entity id, where an honorific or a given name says it. */
  readonly sex: ReadonlyMap<string, Sex>;
}

/** A mention by its tokens. */
export interface SpeechName extends TokenRange {
  readonly entity: Entity;
  readonly isDemonym: boolean;
}

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
  const starting = new Map(names.map((name) => [name.from, name]));
  const ending = new Map(names.map((name) => [name.to - 1, name]));
  const quoted = findQuoted(tokens, block);
  return {
    text: doc.article.text,
    tokens,
    sentence,
    block,
    sentenceStart,
    names,
    nameStartingAt: (index) => starting.get(index) ?? null,
    nameEndingAt: (index) => ending.get(index) ?? null,
    quoted,
    quotedUntil: markQuoted(tokens.length, quoted),
    descriptions: readDescriptions(entities),
    sex: readSex(tokens, names, entities),
  };
}

function markQuoted(length: number, quoted: readonly Quoted[]): Int32Array {
  const until = new Int32Array(length);
  for (const { open, close } of quoted) until.fill(close + 1, open, close + 1);
  return until;
}

function findNames(tokens: readonly Token[], entities: readonly Entity[]): SpeechName[] {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const ranges = tokenRanges(
    tokens,
    mentions.map(({ mention }) => mention),
  );
  return mentions.flatMap(({ entity, mention }, i): SpeechName[] => {
    const range = ranges[i];
    return range ? [{ entity, ...range, isDemonym: mention.kind === 'demonym' }] : [];
  });
}

const women = new Set<string>(womensHonorifics);
const men = new Set<string>(mensHonorifics);

/** By the honorific before a name ("Mrs. Lee"), otherwise by the given name. */
function readSex(
  tokens: readonly Token[],
  names: readonly SpeechName[],
  entities: readonly Entity[],
): Map<string, Sex> {
  const sex = new Map<string, Sex>();
  for (const { id, type, name } of entities) {
    const space = name.indexOf(' ');
    const named = type === 'person' && space > 0 ? sexOfGivenName(name.slice(0, space)) : null;
    if (named) sex.set(id, named);
  }
  for (const { entity, from } of names) {
    const word = withoutStop(tokens[from - 1]?.normal ?? '');
    if (women.has(word)) sex.set(entity.id, 'woman');
    else if (men.has(word)) sex.set(entity.id, 'man');
  }
  return sex;
}
