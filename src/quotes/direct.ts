import { determiners } from '../lexicon/common/determiners.js';
import { functionWords } from '../lexicon/common/function-words.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { clauseLinks } from '../lexicon/quotes/clause-links.js';
import type { Quote } from '../types.js';
import type { Quoted } from './quotation-marks.js';
import { quotedAs } from './quoted-as.js';
import { speakerAfter, speakerBefore } from './speakers.js';
import type { SpeechText } from './speech-text.js';

/** Who says something, in which word, and where that stands. */
export interface Attribution {
  readonly speaker: string | null;
  readonly verb: string;
  readonly from: number;
  readonly to: number;
}

const verbs = new Set<string>(verbsOfSaying);
const nouns = new Set<string>(determiners);
const functionals = new Set<string>(functionWords);
/** They open a clause, of which the speaker is no subject. */
const clauses = new Set<string>(clauseLinks);

/** What is quoted without a speaker must be so long: shorter it is a name, a title or irony. */
const LEAST_WORDS = 6;
/** "visited the 'blue house'" */
const MOST_IRONIC = 3;
const FARTHEST_VERB = 20;

/** What stands in quotation marks and is said by somebody, or is long enough to be. */
export function findDirect(speech: SpeechText): Quote[] {
  const quotes: Quote[] = [];
  /** The first of the paragraphs that go on up to here without a closing mark. */
  let open = 0;
  let before: { readonly quoted: Quoted; readonly attribution: Attribution | null } | null = null;
  for (const one of speech.quoted) {
    const span = contentOf(speech, one);
    if (!span) continue;
    const goesOn: Attribution | null =
      before && continues(speech, before.quoted, before.attribution, one) ? before.attribution : null;
    const words = countWords(speech, one);
    const attribution: Attribution | null = attributeClosely(speech, one, words) ?? goesOn;
    // '"… of the quotation.\n\n"It ends here," Wang said.': what is not closed is said by whoever goes on.
    if (attribution && before?.attribution === null && before.quoted.close === one.open) {
      const { speaker, verb } = attribution;
      for (let i = open; i < quotes.length; i++) quotes[i] = { ...quotes[i]!, speaker, verb };
    }
    if (before?.quoted.close !== one.open) open = quotes.length;
    before = { quoted: one, attribution };
    if (words < (attribution ? 2 : LEAST_WORDS)) continue;
    const { speaker = null, verb = null } = attribution ?? {};
    quotes.push({ ...span, kind: 'direct', speaker, verb });
  }
  return quotes;
}

function contentOf(
  { text, tokens }: SpeechText,
  { open, close }: Quoted,
): { text: string; start: number; end: number } | null {
  if (close - open < 2) return null;
  const start = tokens[open + 1]!.start;
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

/** As {@link attribute}; what is as short as an ironic word must follow its verb without a comma between. */
function attributeClosely(speech: SpeechText, quoted: Quoted, words: number): Attribution | null {
  const found = attribute(speech, quoted);
  if (!found || words > MOST_IRONIC || found.from > quoted.open) return found;
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
  const isAnswered = sentence[from] === sentence[close] || /^[?!…]/.test(inner);
  if (!isAnswered || speech.block[from] !== speech.block[close]) return null;
  return attributionAt(speech, from);
}

/** '"It is over." Wang said.': the sentence behind is nothing but who said it. */
function bareAttribution(speech: SpeechText, from: number, close: number): Attribution | null {
  const { tokens, sentence, block } = speech;
  if (block[from] !== block[close]) return null;
  const found = attributionAt(speech, from);
  if (!found || found.from > from) return null;
  const isAll = sentence[found.to] !== sentence[from] || tokens[found.to]!.text === '.';
  return isAll && sentence[found.to - 1] === sentence[from] ? found : null;
}

/** "said Wang", "Wang Yi, the minister, said", "according to Wang" from a token on. */
export function attributionAt(speech: SpeechText, from: number): Attribution | null {
  const { tokens, sentence } = speech;
  const first = tokens[from];
  if (!first) return null;
  if (first.normal === 'according' && tokens[from + 1]?.normal === 'to') {
    const speaker = speakerAfter(speech, from + 2);
    return speaker && { speaker: speaker.id, verb: wordsBetween(speech, from, from + 2), from, to: speaker.to };
  }
  if (verbs.has(first.normal)) {
    // "pointed out Wang"
    const next = tokens[from + 1]?.normal === 'out' ? from + 2 : from + 1;
    const speaker = speakerAfter(speech, next);
    if (speaker) return { speaker: speaker.id, verb: first.text, from, to: speaker.to };
    // "said the customs broker": somebody, though nobody that newsq knows.
    return nouns.has(tokens[next]?.normal ?? '') ? { speaker: null, verb: first.text, from, to: next + 1 } : null;
  }
  for (let at = from + 1; at < tokens.length && at - from <= FARTHEST_VERB && sentence[at] === sentence[from]; at++) {
    if (isQuotationMark(tokens[at]!.text)) return null;
    const cited = citation(speech, at);
    if (cited) return cited;
    if (!verbs.has(tokens[at]!.normal) || speech.nameEndingAt.has(at)) continue;
    const speaker = speakerBefore(speech, at);
    if (!speaker || !isPhraseOf(speech, from, speaker.from)) continue;
    return { speaker: speaker.id, verb: tokens[at]!.text, from, to: at + 1 };
  }
  return null;
}

/** "Wang was quoted as saying", where "quoted" stands at a token. */
function citation(speech: SpeechText, at: number): Attribution | null {
  const cited = quotedAs(speech, at);
  return cited && { speaker: cited.speaker.id, verb: speech.tokens[at]!.text, from: cited.from, to: cited.to };
}

/** 'famous author Ann Lee wrote': words before the speaker that are no list's, but no clause of their own. */
function isPhraseOf({ tokens }: SpeechText, from: number, speaker: number): boolean {
  if (speaker - from > MOST_DESCRIBING) return false;
  for (let at = from; at < speaker; at++) {
    const { text, normal } = tokens[at]!;
    if (!/^[a-z-]+$/.test(text) || (functionals.has(normal) && at > from) || clauses.has(normal)) return false;
  }
  return true;
}

const MOST_DESCRIBING = 3;

/** 'Wang said: "…', 'Wang told reporters in Beijing, "…', 'Wang called it "…': the last verb before the mark. */
function attributionBefore(speech: SpeechText, end: number): Attribution | null {
  const { tokens, sentence } = speech;
  const least = Math.max(speech.sentenceStart[sentence[end] ?? 0]!, end - FARTHEST_VERB);
  for (let at = end - 1; at >= least; at--) {
    const { text, normal } = tokens[at]!;
    if (isQuotationMark(text) || text === ';') return null;
    if (normal === 'to' && tokens[at - 1]?.normal === 'according') {
      const speaker = speakerAfter(speech, at + 1);
      return (
        speaker && { speaker: speaker.id, verb: wordsBetween(speech, at - 1, at + 1), from: at - 1, to: speaker.to }
      );
    }
    const cited = citation(speech, at);
    if (cited) return cited;
    if (!verbs.has(normal) || speech.nameEndingAt.has(at)) continue;
    const speaker = speakerBefore(speech, at);
    if (speaker) return { speaker: speaker.id, verb: text, from: speaker.from, to: at + 1 };
  }
  return null;
}

/** '"…," Wang said. "…"': nothing but the attribution and its full stop stands between, or nothing at all. */
function continues(speech: SpeechText, before: Quoted, attribution: Attribution | null, quoted: Quoted): boolean {
  if (before.close >= quoted.open - 1 && speech.block[before.open] === speech.block[quoted.open]) return true;
  if (!attribution) return false;
  const { block, sentence, sentenceStart } = speech;
  if (block[before.open] !== block[quoted.open]) return continuesParagraph(speech, before, attribution, quoted);
  const opensSentence = quoted.open === sentenceStart[sentence[quoted.open]!];
  // 'Wang called it "a good day" for all. "…"'
  if (attribution.from <= before.close) return opensSentence && sentence[quoted.open]! - sentence[before.close]! <= 1;
  // The attribution may go on: "Wang told reporters in Beijing on Wednesday."
  const isNextSentence = sentence[quoted.open]! - sentence[attribution.from]! <= 1;
  return isNextSentence && (opensSentence || quoted.open - attribution.to <= 2);
}

/**
 * A paragraph that begins with a quotation goes on with the one before, where that ends with a quotation or with who said
 * it, and nothing here says who does.
 */
function continuesParagraph(speech: SpeechText, before: Quoted, attribution: Attribution, quoted: Quoted): boolean {
  const { tokens, block } = speech;
  const here = block[quoted.open]!;
  if (block[quoted.open - 1] === here || here - block[before.open]! !== 1) return false;
  const endsWithQuote = before.close >= quoted.open - 1;
  // "…," Wang told reporters in Beijing on Wednesday.
  const endsWithSpeaker = attribution.from > before.close && quoted.open - attribution.to <= LONGEST_REST;
  if (!endsWithQuote && !endsWithSpeaker) return false;
  for (let at = quoted.close + 1; block[at] === here; at++) if (verbs.has(tokens[at]!.normal)) return false;
  return true;
}

const LONGEST_REST = 16;

export function isQuotationMark(text: string): boolean {
  return /^(?:["“”«»„‘]|``|'')$/.test(text);
}

export function wordsBetween({ text, tokens }: SpeechText, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
