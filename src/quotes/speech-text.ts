import type { Sex } from '../resource/given-names.js';
import type { NamedTokens } from '../text/noun-phrases.js';
import type { TokenRange } from '../text/token-ranges.js';
import type { Entity, Token } from '../types.js';
import type { Quoted } from './direct/quotation-marks.js';
import type { Discourse } from './who/types.js';

/** The article as one row of tokens, with the entities in it: a quotation may go on over several sentences. */
export interface NamedText extends NamedTokens<SpeechName> {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token the sets that its word is in: the bits that `bitOf` gave them; and whether a name begins there. */
  readonly kinds: Int32Array;
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
  /** By entity id, where a title, a given name or a role says it. */
  readonly sexes: ReadonlyMap<string, Sex>;
}

/** The same with what is known of the people in it. */
export interface SpeechText extends NamedText {
  readonly discourse: Discourse;
  /** The organizations that people speak for, by the ids of both. */
  readonly spokesmen: ReadonlyMap<string, string>;
}

/** A mention by its tokens. */
export interface SpeechName extends TokenRange {
  readonly entity: Entity;
  readonly isDemonym: boolean;
}
