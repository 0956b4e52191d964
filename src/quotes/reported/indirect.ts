import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import type { Quote } from '../../types.js';
import { quotedAs } from '../sources/quoted-as.js';
import type { SpeechText } from '../speech-text.js';
import { reportAfter } from './after.js';
import { asideAt } from './asides.js';
import { withBeside } from './beside.js';
import { holdsPredicate } from './clause-verbs.js';
import { clauseFrom } from './clauses.js';
import { readClosing, reportBeside } from './closings.js';
import { cueWords } from './cues.js';
import { readHeadline } from './headlines.js';
import { quoteOf } from './quote.js';
import { readRelative } from './relatives.js';
import {
  cuesIn,
  type Progress,
  type Report,
  type Reported,
  type ReportReader,
  readersOf,
  reportsIn,
} from './report.js';

/** The clauses that report what somebody says in the article's own words, sentence by sentence. */
export function findIndirect(speech: SpeechText): Quote[] {
  const quotes: Quote[] = [];
  for (let i = 0; i + 1 < speech.sentenceStart.length; i++) {
    const start = speech.sentenceStart[i]!;
    for (const quote of readSentence({ speech, start, end: speech.sentenceStart[i + 1]! }))
      if (!isRepeated(quote, quotes[0])) quotes.push(quote);
  }
  return quotes;
}

/** Many a page has its headline twice: "Poll: most voters want the bridge". What a headline reports has no verb. */
function isRepeated({ text, verb }: Quote, first: Quote | undefined): boolean {
  return verb === null && first?.verb === null && first.text === text;
}

/** By the word that shows a report. */
const readers = readersOf(
  withBeside(
    new Map<string, ReportReader>([
      ...[...cueWords, ...verbsOfSaying].map((word): [string, ReportReader] => [word, readVerb]),
      ['quoted', readQuotedAs],
      ['cited', readQuotedAs],
    ]),
  ),
);

function readSentence(sentence: Reported): Quote[] {
  const headline = readHeadline(sentence);
  if (headline) return quoteOf(sentence, headline.clause, headline.speaker, null);
  const cues = cuesIn(sentence, readers);
  const closing = readClosing(sentence, cues);
  if (closing) return quoteOf(sentence, closing.clause, closing.speaker, closing.verb);
  return reportsIn(sentence, readers, cues).flatMap(({ clause, speaker, verb }) =>
    clause ? quoteOf(sentence, clause, speaker, verb) : [],
  );
}

/** "Wang was quoted as saying that …", "Xinhua quoted Wang as saying that …" */
function readQuotedAs(sentence: Reported, at: number): Report | null {
  const { speech } = sentence;
  const cited = quotedAs(speech, at);
  if (!cited) return null;
  const { speaker, to } = cited;
  const isLinked = speech.tokens[to]?.normal === 'that';
  const isClause = speech.quotedUntil[to] === 0 && holdsPredicate(speech, to, sentence.end);
  const clause =
    isLinked || isClause
      ? clauseFrom(sentence, isLinked ? to + 1 : to, 'officials were quoted as saying that …')
      : null;
  const next = Math.max(to, clause?.to ?? 0);
  return { speaker, clause, verb: speech.tokens[at]!.text, adding: speaker, next, free: next };
}

/** "Wang said that …", "…, Wang said", "…, said Wang" */
function readVerb(sentence: Reported, at: number, progress: Progress): Report | null {
  // "The founder of Acme, Wang said: “…”": who says what follows is described, and nothing is reported.
  if (sentence.speech.tokens[at + 1]?.text === ':') return null;
  const aside = asideAt(sentence, at);
  if (aside?.isApart) return reportBeside(sentence, at, aside, progress);
  const report = reportAfter(sentence, at, progress);
  return report ?? (aside ? reportBeside(sentence, at, aside, progress) : readRelative(sentence, at, progress));
}
