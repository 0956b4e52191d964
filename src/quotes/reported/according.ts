import { notAccordingTo } from '../../lexicon/quotes/not-according-to.js';
import { isHonorific, isRoleHead } from '../../text/role-words.js';
import { isAccordingTo, wordsBetween } from '../direct/attributions.js';
import type { QuoteRule } from '../rules.js';
import { sourceWords } from '../sources/kinds.js';
import { phraseAfter } from '../sources/phrase-forward.js';
import { type SourcePhrase, sourcePhrase } from '../sources/source.js';
import type { SpeechText } from '../speech-text.js';
import { clauseAround } from './around.js';
import { type Aside, asideEnd } from './asides.js';
import { holdsPredicate } from './clause-verbs.js';
import type { Clause, Progress, Report, Reported } from './report.js';

/** "according to plan": not what somebody says. */
const noSources = new Set<string>(notAccordingTo);

/** "According to Wang, …", "…, according to Wang" */
export function readAccordingTo(sentence: Reported, at: number, { free }: Progress): Report | null {
  const { speech } = sentence;
  const aside = accordingTo(sentence, at);
  if (!aside) return null;
  const around = clauseAround(sentence, free, aside);
  // ", according to Wang" at the start of a text that was cut: nothing comes before it.
  const isCut = speech.tokens[at - 1]?.text === ',' && at - 1 === sentence.start;
  const clause: Clause | null = around && !isCut ? { ...around, by: 'according to officials, …' } : null;
  const verb = wordsBetween(speech, at, at + 2);
  const isAfter = clause !== null && clause.to > at;
  const next = isAfter ? clause.to : at + 1;
  return { speaker: aside.speaker, clause, verb, adding: null, next, free: Math.max(free, aside.to, next) };
}

/** "according to Wang" at a token: the speaker, and all that belongs to it. */
export function accordingTo(sentence: Reported, at: number): Aside | null {
  const { speech, end } = sentence;
  if (!isAccordingTo(speech, at)) return null;
  const comma = asideEnd(speech, at + 2, end);
  if (comma === at + 2 || isMeasure(speech, at + 2, comma)) return null;
  const to = namedEnd(sentence, at, comma) ?? apposedEnd(sentence, at, comma);
  const speaker = sourceBetween(speech, at + 2, to, 'according to Wang');
  return { speaker, from: at, to, isSaying: false, isInverted: true, isApart: true };
}

/** "According to the director, Wang Yi, the plan is late": the name between commas after a role, before a clause. */
function namedEnd({ speech, start, end }: Reported, at: number, comma: number): number | null {
  const { tokens } = speech;
  const isRole = tokens[comma]?.text === ',' && phraseAfter(speech, at + 2, comma)?.to === comma;
  const first = isHonorific(tokens[comma + 1]?.normal ?? '') ? comma + 2 : comma + 1;
  const name = at === start && isRole ? speech.nameStartingAt(first) : null;
  if (name?.entity.type !== 'person' || tokens[name.to]?.text !== ',' || !hasRole(speech, at + 2, comma)) return null;
  // "According to the mayor, Wang Yi, a lawyer, was shot"
  const next = nextComma(speech, name.to + 1, end);
  const isClause = !/^wh/.test(tokens[name.to + 1]?.normal ?? '') && holdsPredicate(speech, name.to + 1, next);
  return isClause ? name.to : null;
}

/** "the mayor of Leeds": one person with a role. */
function hasRole({ tokens }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isRoleHead(tokens[at]!.normal) || tokens[at]!.normal === 'resident') return true;
  return false;
}

function nextComma({ tokens }: SpeechText, from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]!.text !== ',') at++;
  return at;
}

/** '…, according to the monitoring group, Acme.': the end of what explains the speaker, where nothing follows it. */
function apposedEnd({ speech, start, end }: Reported, at: number, comma: number): number {
  const { tokens } = speech;
  if (at - start < MIN_BEFORE || tokens[comma]?.text !== ',' || tokens[at - 1]?.text !== ',') return comma;
  const reach = phraseAfter(speech, at + 2, end)?.reach ?? comma;
  return reach > comma && (reach >= end || /^[.;]$/.test(tokens[reach]!.text)) ? reach : comma;
}

/** Tokens of what is said before its speaker, at least. */
const MIN_BEFORE = 3;

/** "plan", "plans drawn up in May", "their age" */
function isMeasure({ tokens }: SpeechText, from: number, to: number): boolean {
  return noSources.has(tokens[from]!.normal) || noSources.has(tokens[to - 1]!.normal);
}

/** The speaker that a stretch of words begins with: all of them where they are no phrase that can be read. */
export function sourceBetween(speech: SpeechText, from: number, to: number, by: QuoteRule): SourcePhrase {
  const phrase = phraseAfter(speech, from, to) ?? { from, to, head: to - 1 };
  return sourcePhrase(speech, sourceWords(speech, phrase), phrase, by);
}
