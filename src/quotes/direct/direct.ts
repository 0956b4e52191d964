import { startsWithCapital } from '../../text/letter-case.js';
import type { Quote, TextSpan } from '../../types.js';
import type { QuoteRule } from '../rules.js';
import { quoteSource } from '../sources/source.js';
import type { SpeechText } from '../speech-text.js';
import { attribute } from './attribute.js';
import type { Attribution } from './attributions.js';
import { attributionFrom } from './going-on.js';
import { leadBefore } from './loose.js';
import type { Quoted } from './quotation-marks.js';
import type { Saying } from './saying.js';
import { isAddressed, isNamed, isTitle } from './titles.js';

/** Words of a quotation: what is shorter and has no speaker is a name, a title or irony. */
const MIN_WORDS = 6;
/** The same where somebody says it, and where a comma or a colon shows that he does: '"No," Wang said.' */
const MIN_WORDS_ATTRIBUTED = 2;
const MIN_WORDS_ADDRESSED = 1;

/** What stands in quotation marks and is said by somebody, or is long enough to be. */
export function findDirect(speech: SpeechText): Quote[] {
  return attributeAll(speech).flatMap((saying): Quote[] =>
    isSaid(speech, saying) ? [{ ...saying.span, kind: 'direct', ...saidBy(speech, saying.attribution) }] : [],
  );
}

function attributeAll(speech: SpeechText): Saying[] {
  const sayings: Saying[] = [];
  /** Index of the first of those before that go on up to here: over paragraphs without a closing mark, or in a sentence. */
  let open = 0;
  for (const quoted of speech.quoted) {
    const span = contentOf(speech, quoted);
    if (!span) continue;
    const words = countWords(speech, quoted);
    const before = sayings.at(-1);
    const attribution =
      attribute(speech, quoted, words) ??
      (before && !isHeading(speech, quoted) ? attributionFrom(speech, before, quoted) : null) ??
      leadBefore(speech, quoted, before);
    const isUnclosed = before?.quoted.close === quoted.open;
    const goesOn = before !== undefined && (isUnclosed || isJoined(speech, before.quoted, quoted));
    if (!goesOn) open = sayings.length;
    // '"… of the quotation.\n\n"It ends here," Wang said.', '"A" and "B," Wang said.': all is said by whoever says the last.
    else if (attribution && before.attribution === null && (isUnclosed || attribution.from > quoted.open)) {
      const by = attribution.source?.id && isUnclosed ? '“…¶ “…,” Wang said' : attribution.by;
      for (let i = open; i < sayings.length; i++) sayings[i] = { ...sayings[i]!, attribution: { ...attribution, by } };
    }
    sayings.push({ quoted, span, words, attribution });
  }
  return sayings;
}

/** '"We agree," Wang said. 'A failure' The former minister …': in single marks, without a stop, though it opens a sentence. */
function isHeading({ tokens, sentence, sentenceStart }: SpeechText, { open, to, close }: Quoted): boolean {
  if (!/^['‘]$/.test(tokens[open]!.text) || sentenceStart[sentence[open]!] !== open) return false;
  return !/^[.,?!…]/.test(tokens[to - 1]!.text) && startsWithCapital(tokens[close + 1]?.text ?? 'A');
}

/** '"A" and "B"' */
function isJoined({ tokens }: SpeechText, before: Quoted, { open }: Quoted): boolean {
  const between = open - before.close - 1;
  return between > 0 && between <= 2 && /^(?:and|or|but|,)$/.test(tokens[open - 1]!.normal);
}

function isSaid(speech: SpeechText, { quoted, words, attribution }: Saying): boolean {
  if (isNamed(speech, quoted, words)) return false;
  const isKnown = attribution !== null && (attribution.source !== null || attribution.verb !== null);
  if (!isKnown) return words >= MIN_WORDS && !isTitle(speech, quoted) && !isHeading(speech, quoted);
  if (isAddressed(speech, quoted, attribution)) return words >= MIN_WORDS_ADDRESSED;
  return words >= (attribution.isPart ? MIN_WORDS : MIN_WORDS_ATTRIBUTED) && !isTitle(speech, quoted);
}

/** What a quotation has of its attribution. */
function saidBy(
  speech: SpeechText,
  attribution: Attribution | null,
): Pick<Quote, 'source' | 'speaker' | 'verb'> & { readonly by: QuoteRule } {
  if (!attribution) return { source: null, speaker: null, verb: null, by: '“…”' };
  const { source, verb, by } = attribution;
  return { source: source && quoteSource(speech, source), speaker: source?.id ?? null, verb, by };
}

function contentOf({ text, tokens }: SpeechText, { from, to }: Quoted): TextSpan | null {
  // "…," he said: the comma is the article's.
  const last = tokens[to - 1]!.text === ',' ? to - 2 : to - 1;
  if (last < from) return null;
  const { start } = tokens[from]!;
  const { end } = tokens[last]!;
  return { text: text.slice(start, end), start, end };
}

const WORD = /^[A-Za-z]|[\p{L}\p{N}]/u;

function countWords({ tokens }: SpeechText, { from, to }: Quoted): number {
  let words = 0;
  for (let at = from; at < to; at++) if (WORD.test(tokens[at]!.text)) words++;
  return words;
}
