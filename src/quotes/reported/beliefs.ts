import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { beliefAdjectives, beliefCopulas } from '../../lexicon/quotes/belief-verbs.js';
import { overlapsAny } from '../../text/overlaps.js';
import { bySpan } from '../../text/span.js';
import type { Quote, Span } from '../../types.js';
import { sourceBefore } from '../sources/before.js';
import type { SpeechText } from '../speech-text.js';
import { reportAfter } from './after.js';
import { asideAt } from './asides.js';
import { clauseFrom } from './clauses.js';
import { reportBeside } from './closings.js';
import { beliefWords } from './cues.js';
import { cueNounsOfBelief, readNounOfBelief } from './nouns.js';
import { quoteOf } from './quote.js';
import {
  cuesIn,
  type Progress,
  type Report,
  type Reported,
  type ReportReader,
  readersOf,
  reportsIn,
} from './report.js';

const copulas = new Set<string>(beliefCopulas);
const pronouns = new Set<string>(clausePronouns);

/** By the word that shows it. */
const readers = readersOf(
  new Map<string, ReportReader>([
    ...cueNounsOfBelief.map((word): [string, ReportReader] => [word, readNounOfBelief]),
    ...beliefWords.map((word): [string, ReportReader] => [word, readVerb]),
    ...beliefAdjectives.map((word): [string, ReportReader] => [word, readAdjective]),
  ]),
);

/**
 * What somebody thinks, wants, hopes or fears, as the article tells it.
 * @param said what is said in the article: a belief that overlaps it is left out
 */
export function findBeliefs(speech: SpeechText, said: readonly Span[]): Quote[] {
  const taken = [...said].sort(bySpan);
  const beliefs: Quote[] = [];
  for (let i = 0; i + 1 < speech.sentenceStart.length; i++) {
    const sentence = { speech, start: speech.sentenceStart[i]!, end: speech.sentenceStart[i + 1]!, isOfBeliefs: true };
    for (const quote of readSentence(sentence)) if (!overlapsAny(taken, quote)) beliefs.push(quote);
  }
  return beliefs;
}

function readSentence(sentence: Reported): Quote[] {
  const beliefs: Quote[] = [];
  for (const { speaker, clause, verb } of reportsIn(sentence, readers, cuesIn(sentence, readers))) {
    if (!clause || !speaker) continue;
    const found = quoteOf(sentence, { ...clause, by: 'officials believe that …' }, speaker, verb);
    for (const quote of found) beliefs.push({ ...quote, kind: 'belief' });
  }
  return beliefs;
}

/** "Wang believes that …", "…, Wang thinks" */
function readVerb(sentence: Reported, at: number, progress: Progress): Report | null {
  // "the hope that"
  const noun = readNounOfBelief(sentence, at, progress);
  if (noun) return noun;
  const aside = asideAt(sentence, at);
  if (aside?.isApart) return reportBeside(sentence, at, aside, progress);
  return reportAfter(sentence, at, progress);
}

/** "Wang is convinced that …" */
function readAdjective(sentence: Reported, at: number, { free }: Progress): Report | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  const copula = copulaBefore(sentence, at);
  const next = tokens[at + 1]?.normal ?? '';
  const isThat = next === 'that';
  if (copula === null || at + 1 >= end || !(isThat || pronouns.has(next))) return null;
  const speaker = sourceBefore(speech, copula);
  if (!speaker) return null;
  const clause = clauseFrom(sentence, isThat ? at + 2 : at + 1, 'officials believe that …');
  return { speaker, clause, verb: tokens[at]!.text, adding: null, next: clause.to, free: Math.max(free, clause.to) };
}

/** The "is" of "is deeply concerned"; null where no such word stands before. */
function copulaBefore({ speech: { tokens }, start }: Reported, adjective: number): number | null {
  for (let at = adjective - 1; at >= start && adjective - at <= 3; at--) {
    const { normal } = tokens[at]!;
    if (copulas.has(normal)) return at;
    if (!/^(?:so|very|more|less|also|still|quite|now|too|not|pretty)$|ly$/.test(normal)) return null;
  }
  return null;
}
