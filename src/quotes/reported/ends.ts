import { determiners } from '../../lexicon/common/determiners.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import {
  adverbsBeforeNextVerbs,
  clausesOfTheWriter,
  closingOpeners,
  conjunctionsOfPhrases,
  irregularPastForms,
  participlesOfTheWriter,
  verbsOfNextReports,
  wordsThatExplain,
} from '../../lexicon/quotes/content-ends.js';
import { isPredicate } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { isDay } from './circumstances.js';
import { type Cue, isAlsoCue } from './cues.js';
import { isWithinList, isWithinPlace } from './lists.js';
import { isLinkWord, opensAdverbial } from './openings.js';
import type { Reported } from './report.js';

/** What is known of the report whose end is looked for. */
export interface Ending {
  /** Null where what is reported follows no verb: "according to Wang, …". */
  readonly cue: Cue | null;
  /** Whether the report stands in a clause that depends on one to come: "While Wang said it was late, he left". */
  readonly isDependent: boolean;
  /** Whether it is a phrase, and no clause: "called for talks". */
  readonly isPhrase: boolean;
  /** Whether it is an infinitive: "vowed to leave". */
  readonly isInfinitive: boolean;
}

/** What is reported, as far as it is known. */
interface Content extends Ending {
  readonly sentence: Reported;
  readonly from: number;
}

const NOTHING: Ending = { cue: null, isDependent: false, isPhrase: false, isInfinitive: false };

const writers = new Set<string>(participlesOfTheWriter);
const links = new Set<string>(clausesOfTheWriter);
const closing = new Set<string>(closingOpeners);
const afterPhrases = new Set<string>(conjunctionsOfPhrases);
const pronouns = new Set<string>([...clausePronouns, 'you']);
const openers = new Set<string>([
  ...determiners,
  ...clausePronouns,
  'only',
  'many',
  'few',
  'most',
  'some',
  'both',
  'all',
  'at',
  'in',
  'on',
]);
const explaining = new Set<string>(wordsThatExplain);
const nextReports = new Set<string>(verbsOfNextReports);
const nextAdverbs = new Set<string>(adverbsBeforeNextVerbs);
const pastForms = new Set<string>(irregularPastForms);

/** The index after what is reported, which begins at a token: the end of the sentence without its stop, or where the writer goes on. */
export function contentEnd(sentence: Reported, from: number, ending: Ending = NOTHING): number {
  const { speech, end } = sentence;
  const { tokens, quotedUntil } = speech;
  const content: Content = { ...ending, sentence, from };
  let to = from;
  while (to < end) {
    // A mark within a quotation does not end the clause around it: 'Wang called it "late; too late" for talks'.
    const close = quotedUntil[to]!;
    if (close > end) break;
    if (close > to) {
      to = close;
      // “… as president,” he said: the comma is the writer's.
      if (to < end && tokens[to - 2]?.text === ',' && !closing.has(tokens[to]!.normal) && endsAtComma(content, to - 1))
        break;
    } else if (to > from && isDash(sentence, to)) {
      const next = nextDash(sentence, to);
      const isLast = next === to;
      if (isLast ? !explains(sentence, to + 1) : opensReport(sentence, next)) break;
      to = isLast ? to + 1 : next;
    } else if (to > from && endsAt(content, to)) break;
    else to++;
  }
  to = Math.min(to, end);
  while (to > from && /^(?:[.!…,;:—–-]+|\()$/.test(tokens[to - 1]!.text) && quotedUntil[to - 1] === 0) to--;
  return to;
}

function endsAt(content: Content, at: number): boolean {
  const { speech } = content.sentence;
  const { text, normal } = speech.tokens[at]!;
  const next = speech.tokens[at + 1]?.normal ?? '';
  if (text === ';') return true;
  if (text === ':') return speech.quotedUntil[at + 1]! > 0;
  if (text === ',') return endsAtComma(content, at);
  if (content.isPhrase && endsPhrase(content, at, next)) return true;
  if (normal === 'and' || normal === 'but') return endsAtConjunction(content, at);
  if (links.has(normal)) return opensReport(content.sentence, at + 1);
  if (normal === 'according') return next === 'to';
  if (normal === 'on') return opensCondition(speech, at + 1);
  return (
    /^(?:while|after|when|before|as)$/.test(normal) &&
    isAlsoCue(speech, at + 1, next.endsWith('ing') ? 'doing' : 'participle')
  );
}

/** "on condition of anonymity", "on the condition that …" */
function opensCondition({ tokens }: SpeechText, at: number): boolean {
  const next = tokens[at]?.normal === 'the' ? at + 1 : at;
  return tokens[next]?.normal === 'condition' && /^(?:of|that)$/.test(tokens[next + 1]?.normal ?? '');
}

/** "called for calm and he left", "denied the charges through a lawyer", "vowed reform on Twitter" */
function endsPhrase(content: Content, at: number, next: string): boolean {
  const { normal } = content.sentence.speech.tokens[at]!;
  if (normal === 'despite' || (normal === 'on' && (next === 'twitter' || next === 'facebook' || isDay(next))))
    return true;
  if (normal === 'through') return /^(?:an?|his|her|its|their)$/.test(next);
  return isDay(normal) || (afterPhrases.has(normal) && (pronouns.has(next) || isNextParticiple(content, next)));
}

/** "promising reform and trying to help" */
function isNextParticiple({ cue }: Content, word: string): boolean {
  return cue?.form === 'doing' && /^[a-z]{2,}ing$/.test(word);
}

/** "and said", "but has left", "and three in five say" */
function endsAtConjunction({ sentence, cue }: Content, at: number): boolean {
  if (!cue) return false;
  const isBut = sentence.speech.tokens[at]!.normal === 'but';
  if (isBut && goesOnWithOther(sentence, at + 1, cue)) return true;
  return goesOnWithReport(sentence, at + 1, cue) || opensReport(sentence, at + 1);
}

/** ", adding", ", according to", ", but he", ", and said", ", compared with" */
function endsAtComma(content: Content, comma: number): boolean {
  const { sentence, cue } = content;
  const { speech, end } = sentence;
  const at = comma + 1;
  const next = speech.tokens[at];
  if (!next || at >= end || speech.quotedUntil[at]! > 0) return false;
  const { normal } = next;
  // "he left because, as a friend, he had to"
  if (isLinkWord(speech.tokens[comma - 1]!.normal)) return false;
  if (isWithinPlace(speech, comma) || (content.isPhrase && isWithinList(sentence, comma))) return false;
  if (content.isPhrase || normal === 'according' || normal === 'compared') return true;
  if (opensParticiple(content, at) || opensPredicate(content, comma)) return true;
  if (content.isDependent) return opensClause(sentence, at) && !isOpening(content, comma);
  if (/^(?:and|but|then)$/.test(normal)) return endsAtCommaAnd(sentence, at, cue);
  if (closing.has(normal)) return isLastComma(sentence, comma) && hasPredicate(content, comma);
  if (links.has(normal)) return opensOther(sentence, at + 1) || opensReport(sentence, at + 1);
  return (
    (normal === 'as' && hasPredicate(content, comma)) ||
    (/^(?:after|when|because|since)$/.test(normal) && opensReport(sentence, at + 1))
  );
}

/** ", adding", ", citing"; after an infinitive any participle: "vowed to leave, making room" */
function opensParticiple({ sentence: { speech }, isInfinitive }: Content, at: number): boolean {
  const { normal } = speech.tokens[at]!;
  if (writers.has(normal) || isAlsoCue(speech, at, 'doing')) return true;
  return isInfinitive && /^[a-z]{2,}ing$/.test(normal) && normal !== 'including';
}

/** "He said it was late, called it a day and left", "A letter, saying that it was late, lay there" */
function opensPredicate(content: Content, comma: number): boolean {
  const { sentence, cue } = content;
  const { speech } = sentence;
  const at = comma + 1;
  if (cue && isAlsoCue(speech, at, cue.form)) return true;
  if (cue?.voice === 'bound' && isPredicate(speech, at) && hasPredicate(content, comma)) return true;
  return /ly$/.test(speech.tokens[at]!.normal) && isPredicate(speech, at + 1) && hasPredicate(content, comma);
}

/** ", and left", ", but he", ", and she" */
function endsAtCommaAnd(sentence: Reported, at: number, cue: Cue | null): boolean {
  const { tokens } = sentence.speech;
  if (cue && (goesOnWithReport(sentence, at + 1, cue) || goesOnWithOther(sentence, at + 1, cue))) return true;
  if (tokens[at]!.normal === 'but' && opensOther(sentence, at + 1)) return true;
  return /^s?he$/.test(tokens[at + 1]?.normal ?? '') || opensReport(sentence, at + 1);
}

/** Whether a clause with a subject that is a pronoun or a name begins at a token. */
function opensOther({ speech }: Reported, at: number): boolean {
  const token = speech.tokens[at];
  if (!token) return false;
  return pronouns.has(token.normal) || speech.nameStartingAt(at) !== null || /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** "said that in the end, the river rose": whether what is reported has not come to its subject. */
function isOpening(content: Content, comma: number): boolean {
  const {
    sentence: { speech },
    from,
    cue,
    isInfinitive,
  } = content;
  return cue !== null && !isInfinitive && opensAdverbial(speech, from) && !hasPredicate(content, comma);
}

/** Whether the clause that another depends on may begin at a token. */
function opensClause({ speech, end }: Reported, at: number): boolean {
  const token = speech.tokens[at];
  if (!token || at >= end) return false;
  const { normal, text } = token;
  if (isPredicate(speech, at)) return false;
  return (
    openers.has(normal) || speech.nameStartingAt(at) !== null || /^[\p{Lu}\p{N}$]/u.test(text) || /s$/.test(normal)
  );
}

/** "and said", "but also told": a verb of the same subject that reports, in the form of the cue. */
function goesOnWithReport({ speech, end }: Reported, from: number, { form }: Cue): boolean {
  const { tokens, quotedUntil } = speech;
  let at = from;
  while (at < end && at - from < 3 && isNextAdverb(tokens[at]!.normal)) at++;
  if (at >= end || quotedUntil[at]! > 0) return false;
  return isAlsoCue(speech, at, form) || (tokens[at - 1]!.normal === 'not' && isAlsoCue(speech, at, 'base'));
}

function isNextAdverb(word: string): boolean {
  return nextAdverbs.has(word) || /^\p{Ll}{2,}ly$/u.test(word);
}

/** "but has left", "and left": another verb of the same subject. */
function goesOnWithOther({ speech: { tokens } }: Reported, at: number, { form }: Cue): boolean {
  const word = tokens[at]?.normal ?? '';
  if (form !== 'past') return /^(?:has|have|is|are|does|did)$/.test(word);
  return pastForms.has(word) || /^[a-z]{2,}ed$/.test(word);
}

function isDash({ speech: { tokens } }: Reported, at: number): boolean {
  const { text, glued } = tokens[at]!;
  return /^(?:—|–|--|―)$/.test(text) || (text === '-' && !glued && !tokens[at + 1]?.glued);
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
  return explaining.has(normal) || (normal === 'for' && /^(?:instance|example)$/.test(tokens[at + 1]?.normal ?? ''));
}

/** Whether no other comma follows, which would close what stands between the two. */
function isLastComma({ speech: { tokens, quotedUntil }, end }: Reported, comma: number): boolean {
  for (let at = comma + 1; at < end; at++) if (tokens[at]!.text === ',' && quotedUntil[at] === 0) return false;
  return true;
}

/** Whether a clause has its verb before a token. */
function hasPredicate({ sentence: { speech }, from }: Content, to: number): boolean {
  for (let at = from; at < to; at++) if (isPredicate(speech, at)) return true;
  return false;
}

/** Tokens between "and" and the verb of the next report, at most: "and nearly three in five voters said". */
const MAX_SUBJECT = 9;

/** Whether another report begins at a token: "and 55 percent of all voters say". */
function opensReport({ speech, end }: Reported, from: number): boolean {
  for (let at = from; at < end && at - from < MAX_SUBJECT; at++) {
    const { text, normal } = speech.tokens[at]!;
    if (speech.quotedUntil[at]! > 0 || /^[,.;:]$/.test(text)) return false;
    if (links.has(normal) || normal === 'that' || normal === 'who') return false;
    if (at > from && nextReports.has(normal)) return true;
  }
  return false;
}
