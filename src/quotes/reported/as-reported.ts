import { possessiveDeterminers } from '../../lexicon/common/determiners.js';
import { participlesAfterAs, viewNouns } from '../../lexicon/quotes/view-nouns.js';
import { isPossessive } from '../../text/possessive.js';
import type { TokenRange } from '../../text/token-ranges.js';
import { isQuotationMark } from '../direct/attributions.js';
import { baseBefore } from '../sources/base-phrase.js';
import { sourceWords } from '../sources/kinds.js';
import { type SourcePhrase, sourcePhrase } from '../sources/source.js';
import type { SpeechText } from '../speech-text.js';
import { sourceBetween } from './according.js';
import { clauseAround } from './around.js';
import { asideEnd } from './asides.js';
import { hasVerb } from './openings.js';
import type { Progress, Report, Reported } from './report.js';

const participles = new Set<string>(participlesAfterAs);
const views = new Set<string>(viewNouns);
const owners = new Set<string>(possessiveDeterminers);

/** Tokens between "in" and "view", at most: "in the foreign minister's view". */
const MAX_OWNER = 12;

/** "As reported by Acme, …", "…, as first reported by Acme" */
export function readAsReported(sentence: Reported, at: number, progress: Progress): Report | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  const verb = /^(?:first|also|previously|earlier)$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1;
  if (!participles.has(tokens[verb]?.normal ?? '') || tokens[verb + 1]?.normal !== 'by') return null;
  const to = asideEnd(speech, verb + 2, end);
  if (to === verb + 2) return null;
  const speaker = sourceBetween(speech, verb + 2, to, 'as reported by Wang, …');
  const report = reportAround(sentence, progress, speaker, { from: at, to }, tokens[verb]!.text);
  // '"…," said Wang Yi, the minister, as quoted by Acme'
  const clause = report?.clause;
  return clause && clause.to <= at && !hasVerb(speech, clause.from, clause.to) ? null : report;
}

/** "In Wang's view, …", "in the words of Wang" */
export function readInView(sentence: Reported, at: number, progress: Progress): Report | null {
  const { speech, start, end } = sentence;
  const { tokens } = speech;
  const isApart = at === start || /^(?:,|—|–|and|but|that)$/.test(tokens[at - 1]!.normal);
  const noun = isApart ? viewAt(sentence, at) : null;
  if (noun === null) return null;
  const isOf = tokens[noun + 1]?.normal === 'of';
  const to = isOf ? asideEnd(speech, noun + 2, end) : noun + 1;
  if (isOf ? to === noun + 2 : tokens[to] !== undefined && !/^[,.;)]$/.test(tokens[to]!.text)) return null;
  // ', in the words of Wang, "a good day"': the quotation is what he says.
  if (tokens[to]?.text === ',' && isQuotationMark(tokens[to + 1]?.text ?? '') && /^words?$/.test(tokens[noun]!.normal))
    return null;
  const speaker = isOf
    ? sourceBetween(speech, noun + 2, to, 'in the view of Wang, …')
    : ownerBefore(speech, noun, at + 1);
  return speaker && reportAround(sentence, progress, speaker, { from: at, to }, tokens[noun]!.text);
}

/** The "view" after "in": right before a comma, or "of". */
function viewAt({ speech, end }: Reported, from: number): number | null {
  for (let at = from + 1; at < end && at - from <= MAX_OWNER; at++) {
    const { normal, text } = speech.tokens[at]!;
    if (/^[,;:.—–]$/.test(text)) return null;
    if (views.has(normal)) return at;
  }
  return null;
}

/** "Wang" of "in Wang's view", "his" of "in his view". */
function ownerBefore(speech: SpeechText, noun: number, from: number): SourcePhrase | null {
  const { tokens } = speech;
  // "In our view" is the writer's.
  if (owners.has(tokens[from]!.normal) && tokens[from]!.normal !== 'our' && from === noun - 1) {
    const words = { from, to: noun, head: from, name: null, kind: 'pronoun' as const };
    return sourcePhrase(speech, words, words, 'in the view of Wang, …');
  }
  if (!isPossessive(tokens[noun - 1]?.text)) return null;
  const phrase = baseBefore(speech, noun - 1, from);
  return phrase && sourcePhrase(speech, sourceWords(speech, phrase), phrase, 'in the view of Wang, …');
}

function reportAround(
  sentence: Reported,
  { free }: Progress,
  speaker: SourcePhrase,
  { from, to }: TokenRange,
  verb: string,
): Report | null {
  const clause = clauseAround(sentence, free, { speaker, from, to, isSaying: false, isInverted: true, isApart: true });
  if (!clause) return null;
  const next = Math.max(to, clause.to);
  return { speaker, clause: { ...clause, by: speaker.by }, verb, adding: null, next, free: Math.max(free, next) };
}
