import { determiners } from '../../lexicon/common/determiners.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import {
  clausesOfTheWriter,
  closingOpeners,
  participlesOfTheWriter,
  presentForms,
  reportedForms,
} from '../../lexicon/quotes/content-ends.js';
import { isPredicate, isPreposition, isVerbLike, opensPhrase } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { type Content, hasPredicate } from './content.js';
import { type Cue, isAlsoCue } from './cues.js';
import { isBetweenAdjectives, isWithinList, isWithinPlace } from './lists.js';
import { goesOnWithOther, goesOnWithReport, MAX_SUBJECT, opensReport } from './next-reports.js';
import { isLinkWord, isSubordinate, opensAdverbial } from './openings.js';
import type { Reported } from './report.js';

const writers = new Set<string>(participlesOfTheWriter);
const links = new Set<string>(clausesOfTheWriter);
const closing = new Set<string>(closingOpeners);
const auxiliary = new Set<string>(auxiliaries);
const present = new Set<string>(presentForms);
const past = new Set<string>(reportedForms);
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

/** Tokens before "and" among which the tense of what is said shows. */
const MAX_TENSE = 60;

/** ", adding", ", according to", ", but he", ", and said", ", compared with" */
export function endsAtComma(content: Content, comma: number): boolean {
  const { sentence } = content;
  const { speech, end } = sentence;
  const at = comma + 1;
  const next = speech.tokens[at];
  if (!next || at >= end || speech.quotedUntil[at]! > 0) return false;
  const { normal } = next;
  // "he left because, as a friend, he had to"
  if (isLinkWord(speech.tokens[comma - 1]!.normal)) return false;
  if (isWithinContent(content, comma)) return false;
  if (content.isPhrase || normal === 'according' || normal === 'compared') return true;
  // ", 30 have said it was early"
  if (/^\p{N}/u.test(normal) && !isSubordinate(speech, content.from) && opensReport(sentence, at)) return true;
  if (opensParticiple(content, at) || opensPredicate(content, comma)) return true;
  if (content.isDependent) return opensClause(sentence, at) && !isOpening(content, comma);
  if (/^(?:and|but|then)$/.test(normal)) return endsAtCommaAnd(content, at);
  if (closing.has(normal)) return endsAtClosing(content, comma);
  // "…, though it was late" is mostly said as well.
  if (links.has(normal)) return endsAtLink(sentence, at) || opensReport(sentence, at + 1);
  return (
    (normal === 'as' && opensComparison(speech, at + 1) && hasPredicate(content, comma)) ||
    (/^(?:after|when|because|since)$/.test(normal) && opensReport(sentence, at + 1))
  );
}

/** ", which is far away", ", a first for Oslo": not before the verb of what is said. */
function endsAtClosing(content: Content, comma: number): boolean {
  const { sentence, isInfinitive } = content;
  const isClause = isInfinitive && sentence.speech.tokens[comma + 1]!.normal.startsWith('wh');
  return isLastComma(sentence, comma) && (isClause || hasPredicate(content, comma));
}

/** Whether a comma stands within a phrase: "Springfield, Illinois", "a radical, costly plan", "talks, aid and a vote". */
function isWithinContent(content: Content, comma: number): boolean {
  const { sentence, isPhrase, isDependent } = content;
  const { speech } = sentence;
  if (isPhrase && (speech.tokens[comma + 1]!.normal === 'including' || isNotBut(content, comma))) return true;
  if (isWithinPlace(speech, comma) || isBetweenAdjectives(speech, comma) || isBeforeLink(content, comma)) return true;
  return isPhrase && !isDependent && isWithinList(sentence, comma);
}

/** "not a road, but a bridge" */
function isNotBut({ sentence: { speech }, from }: Content, comma: number): boolean {
  return speech.tokens[from]!.normal === 'not' && speech.tokens[comma + 1]!.normal === 'but';
}

/** Tokens between a comma and the one before a link, at most. */
const MAX_APPOSITION = 30;

/** "accused Lee, the mayor of Oslo, of fraud", "called for men in jail, or out of it, to be freed": whether what belongs to the object still comes. */
function isBeforeLink({ sentence: { speech, end }, link, cue, isPhrase }: Content, comma: number): boolean {
  const { tokens } = speech;
  const isCall = isPhrase && cue?.lemma === 'call';
  if (link === null && !isCall) return false;
  const last = Math.min(end - 1, comma + MAX_APPOSITION);
  for (let at = comma; at < last; at++) {
    const { text, normal } = tokens[at]!;
    const next = tokens[at + 1]!.normal;
    if (/^[.;:]$/.test(text) || speech.quotedUntil[at]! > 0) return false;
    if (text === ',' && next === link) return true;
    if (isCall && normal === 'to' && next === 'be') return true;
    if (isCall && (isPredicate(speech, at) || isAlsoCue(speech, at, 'doing'))) return false;
  }
  return false;
}

/** "vowed to leave, the man has stayed": the clause that comes after an infinitive is the writer's. */
function opensOwnClause(sentence: Reported, from: number): boolean {
  const { speech, end } = sentence;
  if (!opensClause(sentence, from)) return false;
  for (let at = from + 1; at < end && at - from < MAX_SUBJECT; at++) {
    const { text, normal } = speech.tokens[at]!;
    if (speech.quotedUntil[at]! > 0 || /^[,;:]$/.test(text) || isLinkWord(normal)) return false;
    if (isPredicate(speech, at)) return true;
  }
  return false;
}

/** "as she said she would, and she did": a pronoun and its auxiliary are all that is said. */
function isElliptic({ sentence: { speech }, from }: Content, comma: number): boolean {
  return (
    comma - from === 2 && pronouns.has(speech.tokens[from]!.normal) && auxiliary.has(speech.tokens[from + 1]!.normal)
  );
}

/** ", while Lee left"; ", though it was late" is mostly said as well. */
function endsAtLink(sentence: Reported, at: number): boolean {
  const isContrast = /^wh/.test(sentence.speech.tokens[at]!.normal);
  return isContrast ? opensOther(sentence, at + 1) : declines(sentence.speech, at + 1);
}

/** "though he did not say how": what the speaker left unsaid is the writer's. */
function declines({ tokens }: SpeechText, at: number): boolean {
  const negation = tokens[at + 2]?.normal ?? '';
  return (
    /^(?:he|she|they)$/.test(tokens[at]?.normal ?? '') &&
    (/^(?:did|does|do)n't$/.test(tokens[at + 1]?.normal ?? '') ||
      (/^(?:did|does|do)$/.test(tokens[at + 1]?.normal ?? '') && /^(?:not|n't)$/.test(negation)))
  );
}

/** ", as have others", ", as it had been"; not ", as well as", ", as he is ill". */
function opensComparison(speech: SpeechText, at: number): boolean {
  const { normal } = speech.tokens[at] ?? { normal: '' };
  return auxiliary.has(normal) || (normal === 'it' && auxiliary.has(speech.tokens[at + 1]?.normal ?? ''));
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
  if (content.isInfinitive && opensOwnClause(sentence, at)) return true;
  if (isElliptic(content, comma) && /^(?:and|but|so|then)$/.test(speech.tokens[at]!.normal)) return true;
  if (
    cue?.voice === 'bound' &&
    hasPredicate(content, comma) &&
    (opensVerb(speech, at) || opensMainVerb(content, cue, at))
  )
    return true;
  return /ly$/.test(speech.tokens[at]!.normal) && isPredicate(speech, at + 1) && hasPredicate(content, comma);
}

/** "The letter, saying that it was late, lies on the table": a word in -s, where the sentence has no verb yet. */
function opensMainVerb({ sentence: { speech, start } }: Content, cue: Cue, at: number): boolean {
  const { tokens } = speech;
  const next = tokens[at + 1]?.normal ?? '';
  if (!/^[a-z]{2,}[^s]s$/.test(tokens[at]!.text) || !(isPreposition(next) || opensPhrase(next))) return false;
  for (let i = Math.max(start, cue.from - MAX_TENSE); i < cue.from; i++) if (isPredicate(speech, i)) return false;
  return true;
}

/** "was late", "searched the hall" */
function opensVerb(speech: SpeechText, at: number): boolean {
  return isPredicate(speech, at) || (isVerbLike(speech, at) && opensPhrase(speech.tokens[at + 1]?.normal ?? ''));
}

/** ", and left", ", but he", ", and she" */
function endsAtCommaAnd(content: Content, at: number): boolean {
  const { sentence, cue } = content;
  const { tokens } = sentence.speech;
  if (cue?.form === 'past' && tokens[at]!.normal === 'and' && returnsToPresent(content, at)) return true;
  if (cue && (goesOnWithReport(sentence, at + 1, cue) || goesOnWithOther(sentence, at + 1, cue))) return true;
  if (tokens[at]!.normal === 'but' && opensOther(sentence, at + 1)) return true;
  return /^s?he$/.test(tokens[at + 1]?.normal ?? '') || opensReport(sentence, at + 1);
}

/** "said the deal was off, and the court has already ruled": what is said is told in the past, and the writer goes on in the present. */
function returnsToPresent({ sentence: { speech, end }, from }: Content, and: number): boolean {
  const { tokens, quotedUntil } = speech;
  let isPast = false;
  for (let at = Math.max(from, and - MAX_TENSE); at < and; at++) {
    const { normal } = tokens[at]!;
    if (present.has(normal)) return false;
    isPast ||= past.has(normal);
  }
  if (!isPast) return false;
  for (let at = and + 1; at < end && at - and < MAX_SUBJECT; at++) {
    const { text, normal } = tokens[at]!;
    if (quotedUntil[at]! > 0 || /^[,.;:]$/.test(text) || normal === 'that' || normal === 'who') return false;
    if (present.has(normal)) return at > and + 1;
    if (isPredicate(speech, at)) return false;
  }
  return false;
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
  // "argued that paying men leads to war, he agreed"
  const isGerund = /^\p{Ll}+ing$/u.test(speech.tokens[from]!.text);
  return cue !== null && !isInfinitive && !isGerund && opensAdverbial(speech, from) && !hasPredicate(content, comma);
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

/** Whether no other comma follows before the next report, which would close what stands between the two. */
function isLastComma(sentence: Reported, comma: number): boolean {
  const { speech, end } = sentence;
  for (let at = comma + 1; at < end; at++)
    if (speech.tokens[at]!.text === ',' && speech.quotedUntil[at] === 0)
      return speech.tokens[at + 1]?.normal === 'and' && opensReport(sentence, at + 2);
  return true;
}
