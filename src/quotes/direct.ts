import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import type { Quote, TextSpan } from '../types.js';
import { type Attribution, attributionAt, attributionBefore } from './attributions.js';
import type { Quoted } from './quotation-marks.js';
import type { SpeechText } from './speech-text.js';

const verbs = new Set<string>(verbsOfSaying);

/** Words of a quotation: what is shorter and has no speaker is a name, a title or irony. */
const MIN_WORDS = 6;
/** The same where somebody says it. */
const MIN_WORDS_ATTRIBUTED = 2;
/** Words of an ironic phrase, at most: "visited the 'blue house'". */
const MAX_IRONIC = 3;

/** What stands in quotation marks and is said by somebody, or is long enough to be. */
export function findDirect(speech: SpeechText): Quote[] {
  const quotes: Quote[] = [];
  /** Index of the first quote of the paragraphs that go on up to here without a closing mark. */
  let open = 0;
  let before: { readonly quoted: Quoted; readonly attribution: Attribution | null } | null = null;
  for (const quoted of speech.quoted) {
    const span = contentOf(speech, quoted);
    if (!span) continue;
    const words = countWords(speech, quoted);
    const attribution: Attribution | null =
      attributeClosely(speech, quoted, words) ?? (before && attributionFrom(speech, before, quoted));
    const isUnclosed = before?.quoted.close === quoted.open;
    // '"… of the quotation.\n\n"It ends here," Wang said.': what is not closed is said by whoever goes on.
    if (attribution && isUnclosed && before?.attribution === null) {
      const { speaker, verb } = attribution;
      for (let i = open; i < quotes.length; i++) {
        quotes[i] = { ...quotes[i]!, speaker, verb, by: speaker === null ? attribution.by : '“…¶ “…,” Wang said' };
      }
    }
    if (!isUnclosed) open = quotes.length;
    before = { quoted, attribution };
    if (words < (attribution ? MIN_WORDS_ATTRIBUTED : MIN_WORDS)) continue;
    const { speaker = null, verb = null, by = '“…”' } = attribution ?? {};
    quotes.push({ ...span, kind: 'direct', speaker, verb, by });
  }
  return quotes;
}

function contentOf({ text, tokens }: SpeechText, { open, close }: Quoted): TextSpan | null {
  if (close - open < 2) return null;
  const { start } = tokens[open + 1]!;
  // "…," he said: the comma is the article's.
  const last = tokens[close - 1]!.text === ',' ? close - 2 : close - 1;
  if (last <= open) return null;
  const { end } = tokens[last]!;
  return { text: text.slice(start, end), start, end };
}

function countWords({ tokens }: SpeechText, { open, close }: Quoted): number {
  let words = 0;
  for (let at = open + 1; at < close; at++) if (/[\p{L}\p{N}]/u.test(tokens[at]!.text)) words++;
  return words;
}

/** As {@link attribute}; between a verb and a quotation as short as an ironic phrase no comma may stand. */
function attributeClosely(speech: SpeechText, quoted: Quoted, words: number): Attribution | null {
  const found = attribute(speech, quoted);
  if (!found || words > MAX_IRONIC || found.from > quoted.open) return found;
  for (let at = found.to; at < quoted.open - 1; at++) if (speech.tokens[at]!.text === ',') return null;
  return found;
}

function attribute(speech: SpeechText, quoted: Quoted): Attribution | null {
  const { tokens } = speech;
  if (tokens[quoted.open - 1]?.text === ':') return attributionBefore(speech, quoted.open - 1);
  return attributionAfter(speech, quoted) ?? attributionBefore(speech, quoted.open);
}

/** '… ," said Wang', '… ," Wang told Xinhua', '… ," according to Wang': only where the quotation does not end its sentence. */
function attributionAfter(speech: SpeechText, { open, close }: Quoted): Attribution | null {
  const { tokens, sentence } = speech;
  let from = close + 1;
  const inner = tokens[close - 1]!.text;
  const isOpenEnded = /^[,?!…—–-]/.test(inner) || tokens[from]?.text === ',';
  if (close - 1 === open) return null;
  if (!isOpenEnded) return inner === '.' ? bareAttribution(speech, from, close) : null;
  if (tokens[from]?.text === ',') from++;
  const goesOn = sentence[from] === sentence[close] || /^[?!…]/.test(inner);
  if (!goesOn || speech.block[from] !== speech.block[close]) return null;
  return attributionAt(speech, from);
}

/** '"It is over." Wang said.': the next sentence says nothing but who said it. */
function bareAttribution(speech: SpeechText, from: number, close: number): Attribution | null {
  const { tokens, sentence, block } = speech;
  if (block[from] !== block[close]) return null;
  const found = attributionAt(speech, from);
  if (!found || found.from > from) return null;
  const isAll = sentence[found.to] !== sentence[from] || tokens[found.to]!.text === '.';
  return isAll && sentence[found.to - 1] === sentence[from] ? found : null;
}

/** The attribution of the quotation before, where this one goes on from it. */
function attributionFrom(
  speech: SpeechText,
  { quoted: before, attribution }: { readonly quoted: Quoted; readonly attribution: Attribution | null },
  quoted: Quoted,
): Attribution | null {
  if (!attribution) return null;
  const isNewBlock = speech.block[before.open] !== speech.block[quoted.open];
  const goesOn = isNewBlock
    ? continuesParagraph(speech, before, attribution, quoted)
    : continues(speech, before, attribution, quoted);
  if (!goesOn) return null;
  const by = isNewBlock ? '“…,” Wang said.¶ “…”' : '“…,” Wang said. “…”';
  return attribution.speaker === null ? attribution : { ...attribution, by };
}

/** '"…," Wang said. "…"': nothing but the attribution and its full stop stands between, or nothing at all. */
function continues(speech: SpeechText, before: Quoted, attribution: Attribution, quoted: Quoted): boolean {
  if (before.close >= quoted.open - 1) return true;
  const { sentence, sentenceStart } = speech;
  const opensSentence = quoted.open === sentenceStart[sentence[quoted.open]!];
  // 'Wang called it "a good day" for all. "…"'
  if (attribution.from <= before.close) return opensSentence && sentence[quoted.open]! - sentence[before.close]! <= 1;
  // The attribution may go on: "Wang told reporters in Beijing on Wednesday."
  const isNextSentence = sentence[quoted.open]! - sentence[attribution.from]! <= 1;
  return isNextSentence && (opensSentence || quoted.open - attribution.to <= 2);
}

/** Tokens after an attribution up to the end of its paragraph, at most: "in Beijing on Wednesday". */
const MAX_REST = 16;

/**
 * A paragraph that opens with a quotation goes on from the paragraph before, where that ends with a quotation or with who
 * said it, and no verb in this one says who does.
 */
function continuesParagraph(speech: SpeechText, before: Quoted, attribution: Attribution, quoted: Quoted): boolean {
  const { tokens, block } = speech;
  const here = block[quoted.open]!;
  if (block[quoted.open - 1] === here || here - block[before.open]! !== 1) return false;
  const endsWithQuote = before.close >= quoted.open - 1;
  // "…," Wang told reporters in Beijing on Wednesday.
  const endsWithSpeaker = attribution.from > before.close && quoted.open - attribution.to <= MAX_REST;
  if (!endsWithQuote && !endsWithSpeaker) return false;
  for (let at = quoted.close + 1; block[at] === here; at++) if (verbs.has(tokens[at]!.normal)) return false;
  return true;
}
