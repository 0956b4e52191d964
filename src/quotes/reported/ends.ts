import {
  clausesOfTheWriter,
  closingOpeners,
  predicatesToCome,
  wordsThatExplain,
} from '../../lexicon/quotes/content-ends.js';
import { notAccordingTo } from '../../lexicon/quotes/not-according-to.js';
import { isPredicate } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { bitOf } from '../word-bits.js';
import { endsAtComma } from './comma-ends.js';
import type { Content, Ending } from './content.js';
import { isAlsoCue } from './cues.js';
import { goesOnWithOther, goesOnWithReport, MAX_SUBJECT, opensReport } from './next-reports.js';
import { endsPhrase, goesOn } from './phrase-ends.js';
import type { Reported } from './report.js';

const NOTHING: Ending = { cue: null, isDependent: false, isPhrase: false, isInfinitive: false, link: null };

const links = new Set<string>(clausesOfTheWriter);
/** Before a participle that reports: "while saying", "as told". */
const beforeParticiples = new Set(['while', 'after', 'when', 'before', 'as']);
/** What may end a clause: no other word is looked at. */
const ENDS = bitOf([';', ':', ',', 'and', 'but', 'according', 'on', ...links, ...beforeParticiples]);
/** Within a word "-" is none. */
const DASH = bitOf(['—', '–', '--', '―', '-']);
const toCome = new Set<string>(predicatesToCome);
const closing = new Set<string>(closingOpeners);
const measures = new Set<string>(notAccordingTo);
const explaining = new Set<string>(wordsThatExplain);

/** The index after what is reported, which begins at a token: the end of the sentence without its stop, or where the writer goes on. */
export function contentEnd(sentence: Reported, from: number, ending: Ending = NOTHING): number {
  const { speech, end } = sentence;
  const { tokens, quotedUntil } = speech;
  const content: Content = { ...ending, sentence, from };
  let to = from;
  let brackets = 0;
  while (to < end) {
    // "(a plan that Wang called late)"
    if (tokens[to]!.text === '(') brackets++;
    else if (tokens[to]!.text === ')' && --brackets < 0) break;
    // "the reasons (one leads, while another lags), and more"
    const isInBrackets = brackets > 0;
    // A mark within a quotation does not end the clause around it: 'Wang called it "late; too late" for talks'.
    const close = quotedUntil[to]!;
    if (close > end) break;
    if (close > to) {
      to = close;
      // “… as president,” he said: the comma is the writer's.
      if (
        to < end &&
        !isInBrackets &&
        tokens[to - 2]?.text === ',' &&
        (content.isPhrase || !closing.has(tokens[to]!.normal)) &&
        endsAtComma(content, to - 1)
      )
        break;
    } else if (isInBrackets) to++;
    else if (to > from && isDash(sentence, to)) {
      const next = nextDash(sentence, to);
      const isLast = next === to;
      if (isLast ? !explains(sentence, to + 1) : opensReport(sentence, next)) break;
      to = isLast ? to + 1 : next;
    } else if (to > from && endsAt(content, to)) break;
    else to++;
  }
  return beforeMarks(sentence, from, beforeRemark(sentence, from, beforeMarks(sentence, from, Math.min(to, end))));
}

/** Before the stop, comma or dash that a clause ends with. */
function beforeMarks({ speech: { tokens, quotedUntil } }: Reported, from: number, end: number): number {
  let to = end;
  while (to > from && /^(?:[.!…,;:—–-]+|\()$/.test(tokens[to - 1]!.text) && quotedUntil[to - 1] === 0) to--;
  return to;
}

/** Tokens of a remark in brackets, at least and at most. */
const MIN_REMARK = 5;
const MAX_REMARK = 60;

/** "proposed taxes (which Lee wants as well)": before what the writer remarks at the end. */
function beforeRemark({ speech: { tokens, quotedUntil }, end }: Reported, from: number, to: number): number {
  const last = to < end && tokens[to]!.text === ')' ? to : to - 1;
  if (tokens[last]?.text !== ')') return to;
  for (let at = last - 1; at > from && last - at < MAX_REMARK; at--)
    if (tokens[at]!.text === '(' && quotedUntil[at] === 0) return last - at > MIN_REMARK ? at : to;
  return to;
}

/** "told him to leave | after he was hurt": when it was said; not "told him to leave when it is late". */
function opensPastClause({ speech, end }: Reported, at: number): boolean {
  const { tokens } = speech;
  const link = /^(?:just|even)$/.test(tokens[at]!.normal) ? at + 1 : at;
  if (!/^(?:after|when|as)$/.test(tokens[link]?.normal ?? '')) return false;
  for (let i = link + 2; i < end && i - link < MAX_SUBJECT; i++) {
    const { text, normal } = tokens[i]!;
    if (/^[,;:.]$/.test(text)) return false;
    if (isPredicate(speech, i)) return !toCome.has(normal);
  }
  return false;
}

function endsAt(content: Content, at: number): boolean {
  const { speech } = content.sentence;
  if (content.isInfinitive && opensPastClause(content.sentence, at)) return true;
  if ((speech.kinds[at]! & ENDS) === 0) return content.isPhrase && endsPhrase(speech, content.cue, at);
  const { text, normal } = speech.tokens[at]!;
  const next = speech.tokens[at + 1]?.normal ?? '';
  if (text === ';') return true;
  if (text === ':') return speech.quotedUntil[at + 1]! > 0;
  if (text === ',') return endsAtComma(content, at);
  if (content.isPhrase && endsPhrase(speech, content.cue, at)) return true;
  if (normal === 'and' || normal === 'but') return endsAtConjunction(content, at);
  if (links.has(normal)) return opensReport(content.sentence, at + 1);
  // "all will go according to plan"
  if (normal === 'according') return next === 'to' && !measures.has(speech.tokens[at + 2]?.normal ?? '');
  if (normal === 'on') return opensCondition(speech, at + 1);
  return beforeParticiples.has(normal) && isAlsoCue(speech, at + 1, next.endsWith('ing') ? 'doing' : 'participle');
}

/** "on condition of anonymity", "on the condition that …" */
function opensCondition({ tokens }: SpeechText, at: number): boolean {
  const next = tokens[at]?.normal === 'the' ? at + 1 : at;
  return tokens[next]?.normal === 'condition' && /^(?:of|that)$/.test(tokens[next + 1]?.normal ?? '');
}

/** "and said", "but has left", "and three in five say" */
function endsAtConjunction({ sentence, from, cue, isInfinitive }: Content, at: number): boolean {
  if (!cue) return false;
  // "urged them to leave and tried to help": an infinitive goes on with none but another.
  if (isInfinitive && goesOn(sentence.speech, cue, at + 1)) return true;
  const isBut = sentence.speech.tokens[at]!.normal === 'but' && !isCorrelative(sentence.speech, from, at);
  if (isBut && goesOnWithOther(sentence, at + 1, cue)) return true;
  return goesOnWithReport(sentence, at + 1, cue) || opensReport(sentence, at + 1);
}

/** "should not be cut but raised", "but rather raised": what follows is said as well. */
function isCorrelative({ tokens }: SpeechText, from: number, but: number): boolean {
  if (/^(?:rather|instead|also)$/.test(tokens[but + 1]?.normal ?? '')) return true;
  for (let at = but - 1; at >= Math.max(from, but - MAX_NEGATED); at--)
    if (/^(?:not|n't|never|no)$|n['’]t$/.test(tokens[at]!.normal)) return true;
  return false;
}

/** Tokens between a negation and the "but" that belongs to it, at most: "not be cut but". */
const MAX_NEGATED = 4;

function isDash({ speech: { tokens, kinds } }: Reported, at: number): boolean {
  if ((kinds[at]! & DASH) === 0) return false;
  const { text, glued } = tokens[at]!;
  return text !== '-' || (!glued && !tokens[at + 1]?.glued);
}

/** The index after the next dash; the dash itself where none follows. */
function nextDash(sentence: Reported, dash: number): number {
  const { speech, end } = sentence;
  for (let at = dash + 1; at < end; at++) if (speech.quotedUntil[at] === 0 && isDash(sentence, at)) return at + 1;
  return dash;
}

/** "had some success — for instance in Oslo": what follows the last dash says more of the same. */
function explains({ speech: { tokens } }: Reported, at: number): boolean {
  const { normal } = tokens[at] ?? { normal: '' };
  return (
    explaining.has(normal) ||
    (normal === 'and' && tokens[at + 1]?.normal === 'that') ||
    (normal === 'for' && /^(?:instance|example)$/.test(tokens[at + 1]?.normal ?? ''))
  );
}
