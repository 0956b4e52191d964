import { months as monthNumbers } from '../../lexicon/common/calendar.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { conjunctionsOfPhrases, irregularPastForms } from '../../lexicon/quotes/content-ends.js';
import { placesOfReports, sitesOfReports } from '../../lexicon/quotes/places-of-reports.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { opensPhrase } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { isDay } from './circumstances.js';
import type { Cue } from './cues.js';

const conjunctions = new Set<string>(conjunctionsOfPhrases);
const pronouns = new Set<string>([...clausePronouns, 'you']);
const pastForms = new Set<string>(irregularPastForms);
const months = new Set(Object.keys(monthNumbers));
const places = new Set<string>(placesOfReports);
const sites = new Set<string>(sitesOfReports);

/** Tokens between "in" and where something was said, at most: "in a long interview". */
const MAX_BEFORE_PLACE = 4;

/** Whether a noun phrase that is reported ends before a token: "called for calm | and he left", "denied the charges | through a lawyer". */
export function endsPhrase(speech: SpeechText, cue: Cue | null, at: number): boolean {
  const { tokens } = speech;
  const { normal } = tokens[at]!;
  const next = tokens[at + 1]?.normal ?? '';
  if (normal === 'despite' || saysDay(speech, at)) return true;
  if (/^(?:in|during|at|on|via)$/.test(normal) && opensPlace(speech, at + 1)) return true;
  if (normal === 'through') return /^(?:an?|his|her|its|their)$/.test(next) || opensPlace(speech, at + 1);
  if (/^(?:while|although|though|whereas)$/.test(normal)) return true;
  if (cue && /^(?:announce|propose|reveal)$/.test(cue.lemma) && isDated(speech, cue.to, at)) return true;
  if (!conjunctions.has(normal)) return false;
  // "here and there"
  if (next === 'there' && tokens[at - 1]?.normal === 'here') return false;
  return pronouns.has(next) || isNextParticiple(cue, next) || (normal === 'and' && goesOn(speech, cue, at + 1));
}

/** "called for calm | Monday"; not "called for talks by next Monday", a part of what is wanted. */
function saysDay({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  // "Sun." is a day, and the sun is none.
  const isOne = isDay(normal) && (normal.length > 4 || text !== normal);
  return isOne && !BEFORE_OWN_DAY.test(tokens[at - 1]?.normal ?? '');
}

const BEFORE_OWN_DAY = /^(?:after|an?|and|before|by|coming|each|every|for|from|next|of|or|since|the|till?|to|until)$/;

/** Words of a phrase before a month, at most: "his bid for the presidency". */
const MAX_DATED = 6;

/** "announced his bid in June 2015": the month in which it was announced; not "announced plans to build it in June". */
function isDated({ tokens }: SpeechText, from: number, at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at]!.normal !== 'in' || at - from > MAX_DATED || !(/^(?:19|20)\d\d$/.test(next) || isMonth(next)))
    return false;
  return !tokens.slice(from, at).some(({ normal }) => /^(?:to|for|who|that|which)$|ed$|ing$/.test(normal));
}

/** "June" */
function isMonth(text: string): boolean {
  return startsWithCapital(text) && months.has(text.toLowerCase());
}

/** "a speech on Monday", "his letter", "Twitter", "Monday": where, how or when something was said. */
function opensPlace(speech: SpeechText, from: number): boolean {
  const { tokens } = speech;
  const first = tokens[from]?.normal ?? '';
  if (isDay(first) || sites.has(first) || places.has(first)) return true;
  if (!/^(?:an?|his|her|its|their)$/.test(first)) return false;
  for (let at = from + 1; at < from + MAX_BEFORE_PLACE; at++) {
    const { normal, text } = tokens[at] ?? { normal: '', text: '' };
    if (places.has(normal)) return true;
    if (!/^[\p{L}-]+$/u.test(text)) return false;
  }
  return false;
}

/** "promising reform and trying to help" */
function isNextParticiple(cue: Cue | null, word: string): boolean {
  return cue?.form === 'doing' && /^[a-z]{2,}ing$/.test(word);
}

/** "called it a mistake and left", "denied the charges and sued him": the next verb of the same subject. */
export function goesOn(speech: SpeechText, cue: Cue | null, at: number): boolean {
  if (cue?.form !== 'past') return false;
  const { tokens } = speech;
  const word = tokens[at]?.normal ?? '';
  if (pastForms.has(word)) return word !== 'put';
  const next = tokens[at + 1]?.normal ?? '';
  return (
    /^[a-z]{2,}ed$/.test(word) &&
    (opensPhrase(next) ||
      speech.nameStartingAt(at + 1) !== null ||
      next === 'to' ||
      pronouns.has(next) ||
      /^(?:him|her|them|that)$/.test(next))
  );
}
