import { weekdays } from '../../lexicon/common/calendar.js';
import { determiners } from '../../lexicon/common/determiners.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { adverbsAfterVerbs, timeNouns, wordsInLy } from '../../lexicon/quotes/content-starts.js';
import { reportCircumstances, reportDays } from '../../lexicon/quotes/report-circumstances.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isSeveral } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';

const openers = new Set<string>([...reportCircumstances, ...Object.keys(weekdays)]);
const days = new Set<string>([...reportDays, ...Object.keys(weekdays)]);
const times = new Set<string>(timeNouns);
const adverbs = new Set<string>(adverbsAfterVerbs);
const subjects = new Set<string>([...determiners, ...clausePronouns]);
const noAdverbs = new Set<string>(wordsInLy);

/** "on", "Wednesday", "angrily": it says when, where or how something was said. */
export function isCircumstance(word: string): boolean {
  return openers.has(word) || isAdverb(word);
}

/** "Wednesday", "today" */
export function isDay(word: string): boolean {
  return days.has(word);
}

function isAdverb(word: string): boolean {
  return adverbs.has(word) || (/^\p{Ll}{3,}ly$/u.test(word) && !noAdverbs.has(word));
}

/** The index after the adverbs and days that follow a verb: "said again late Monday night", "said earlier this year". */
export function afterAdverbs({ tokens }: SpeechText, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const { normal, text } = tokens[at]!;
    const next = at + 1 < end ? tokens[at + 1]!.normal : '';
    if (isDay(normal) || (isAdverb(normal) && text === normal) || (times.has(normal) && at > from)) at++;
    else if (/^(?:early|earlier|late|later)$/.test(normal) && isTimeOpening(next)) at++;
    else if (isSpan(tokens, at)) at += 2;
    else if (isCount(normal) && isSpan(tokens, at + 1)) at += 3;
    else if (normal === 'that' && times.has(next) && opensSubject(tokens, at + 2)) at += 2;
    else if (/^(?:last|this)$/.test(normal) && (times.has(next) || days.has(next))) at += 2;
    else break;
  }
  return at;
}

/** "that night | the deal was off"; not "that week was hard". */
function opensSubject(tokens: SpeechText['tokens'], at: number): boolean {
  const { normal, text } = tokens[at] ?? { normal: '', text: '' };
  return normal === 'that' || subjects.has(normal) || startsWithCapital(text);
}

/** "days later", "weeks ago" */
function isSpan(tokens: SpeechText['tokens'], at: number): boolean {
  return (
    /^(?:minutes|hours|days|weeks|months|years)$/.test(tokens[at]?.normal ?? '') &&
    /^(?:later|ago|earlier|before|after|afterward|afterwards)$/.test(tokens[at + 1]?.normal ?? '')
  );
}

/** "four", "several", "10": before "years ago". */
function isCount(word: string): boolean {
  return isSeveral(word) || /^(?:\d+|three|four|five|six|seven|eight|nine|ten|just)$/.test(word);
}

function isTimeOpening(word: string): boolean {
  return days.has(word) || /^(?:this|last|that|in|on)$/.test(word);
}
