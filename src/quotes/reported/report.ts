import type { TokenRange } from '../../text/token-ranges.js';
import type { QuoteRule } from '../rules.js';
import type { SourcePhrase } from '../sources/source.js';
import type { SpeechText } from '../speech-text.js';
import { bitOf } from '../word-bits.js';

/** One sentence: its first token, and the index after its last. */
export interface Reported {
  readonly speech: SpeechText;
  readonly start: number;
  readonly end: number;
  /** Whether what is thought or wanted is looked for, and not what is said. */
  readonly isOfBeliefs?: boolean;
}

/** What is reported. */
export interface Clause extends TokenRange {
  /** The rule that found it. */
  readonly by: QuoteRule;
  /** Whether it is a noun phrase, which may be short: "called for calm in Oslo". */
  readonly isPhrase?: boolean;
}

/** Who says what, as a reader finds it. */
export interface Report {
  /** Null for somebody that the text does not name. */
  readonly speaker: SourcePhrase | null;
  /** What is reported; null where nothing is. */
  readonly clause: Clause | null;
  readonly verb: string;
  /** Who says what is added: ", adding that …"; null where the report does not change that. */
  readonly adding: SourcePhrase | null;
  /** Index of the token where the next report may begin: a report within the clause is left to its reporter. */
  readonly next: number;
  /** Index of the first token that a later report may take in as what was said before it. */
  readonly free: number;
}

/** What was read of a sentence so far. */
export interface Progress {
  readonly free: number;
  /** The last speaker: of ", adding that …". */
  readonly last: SourcePhrase | null;
}

/** Reads the report at a token; null where none is there. */
export type ReportReader = (sentence: Reported, at: number, progress: Progress) => Report | null;

/** Readers by the word that each reads from, and the bit of all those words. */
export interface Readers {
  readonly byWord: ReadonlyMap<string, ReportReader>;
  readonly bit: number;
}

export function readersOf(byWord: ReadonlyMap<string, ReportReader>): Readers {
  return { byWord, bit: bitOf(byWord.keys()) };
}

/** The tokens of a sentence outside of quotations that readers read from. */
export function cuesIn({ speech: { kinds, quotedUntil }, start, end }: Reported, { bit }: Readers): number[] {
  const cues: number[] = [];
  for (let at = start; at < end; at++) if ((kinds[at]! & bit) !== 0 && quotedUntil[at] === 0) cues.push(at);
  return cues;
}

/** All that readers find in a sentence at its cues, in order. */
export function reportsIn(sentence: Reported, readers: Readers, cues: readonly number[]): Report[] {
  const reports: Report[] = [];
  let progress: Progress = { free: sentence.start, last: null };
  let next = sentence.start;
  for (const at of cues) {
    const report = at < next ? null : readers.byWord.get(sentence.speech.tokens[at]!.normal)!(sentence, at, progress);
    if (!report) continue;
    reports.push(report);
    progress = { free: report.free, last: report.adding ?? progress.last };
    next = report.next;
  }
  return reports;
}
