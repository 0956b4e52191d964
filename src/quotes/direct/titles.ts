import { functionWords } from '../../lexicon/common/function-words.js';
import { wordsBeforeTitles } from '../../lexicon/quotes/before-titles.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { SpeechText } from '../speech-text.js';
import { type Attribution, isBySpeech } from './attributions.js';
import type { Quoted } from './quotation-marks.js';

const before = new Set<string>(wordsBeforeTitles);
const smallWords = new Set<string>(functionWords);

/** Words of a title, at most: "The Spy Who Came in From the Cold". */
const MAX_TITLE = 14;

/** Words of a name, a term or the title of a song, at most. */
const MAX_NAME = 5;

/** 'the so-called "green wall"', 'the song "I Will Go"' */
export function isNamed({ tokens }: SpeechText, { open }: Quoted, words: number): boolean {
  const last = tokens[open - 1]?.normal ?? '';
  const isSoCalled = last === 'called' && tokens[open - 2]?.text === '-';
  return words <= MAX_NAME && (isSoCalled || before.has(last));
}

/** "The Art of the Deal", "This Week with Ann Lee": every word but the small ones has a capital. */
export function isTitle({ tokens }: SpeechText, { from, to }: Quoted): boolean {
  let capitals = 0;
  let lower = 0;
  if (to - from > MAX_TITLE) return false;
  for (let at = from; at < to; at++) {
    const { text, normal } = tokens[at]!;
    if (/^\p{Lu}.*\p{Ll}/u.test(text)) capitals++;
    else if (startsWithLower(text) && !smallWords.has(normal)) lower++;
  }
  return capitals > 1 && lower === 0;
}

const SPOKEN =
  /^(?:said|says|declared|declares|chant(?:ed|ing|s)|shout(?:ed|ing|s)|yell(?:ed|ing|s)|replied|answered|asked|tweet(?:ed|ing|s)|saying)$/;

/**
 * Whether a comma, a colon or a verb of speech shows that what looks like a title or a name is said: '"No," Wang said.' Not
 * "in his film "Gone", Wang played".
 */
export function isAddressed({ tokens }: SpeechText, { open }: Quoted, attribution: Attribution): boolean {
  const last = tokens[open - 1]?.text ?? '';
  if (attribution.isPart) return false;
  if (attribution.from > open) return attribution.source && !attribution.verb ? true : isBySpeech(attribution);
  // 'They chanted "Long Live China": not 'They called it "The Long Day"'.
  const isNext = SPOKEN.test(last) && attribution.to === open;
  if (last.endsWith(':')) return attribution.verb === null || isBySpeech(attribution);
  return (last === ',' || isNext) && isBySpeech(attribution);
}
