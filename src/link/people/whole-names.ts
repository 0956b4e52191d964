import { compoundDemonyms } from '../../lexicon/names/compound-demonyms.js';
import { surnamesFirst } from '../../lexicon/names/surnames-first.js';
import type { Document, NameMention } from '../../types.js';
import { readNameForm } from '../forms/name-forms.js';

const familyNames = new Set(surnamesFirst);
const SECOND_SYLLABLE = /^[-\u2010\u2011]\p{Ll}{1,7}(?![\p{L}\p{N}-])/u;
/** Characters that {@link SECOND_SYLLABLE} can need. */
const MAX_SYLLABLE = 10;

const FIRST_HALF = /(?<![\w-])[A-Za-z]+[-\u2010\u2011]$/;
/** Characters that {@link FIRST_HALF} can need: the hyphen, and one more to see that no word goes on before. */
const MAX_FIRST_HALF = Math.max(...Object.keys(compoundDemonyms).map((half) => half.length)) + 2;

/**
 * Completes what was found in part: "Park Geun" without the "-hye" that belongs to the name, where the surname is Chinese,
 * Korean or Vietnamese; "Russian" without the "Sino-" before it. A compound of two nationalities is a group,
 * whatever it was found as.
 */
export function completeNames(
  { article: { text } }: Document,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const whole: NameMention[] = [];
  for (const [i, mention] of mentions.entries()) {
    const { start, end, type } = mention;
    if (isHyphen(text, start - 1)) {
      const joined = withFirstHalf(text, mention);
      while ((whole.at(-1)?.end ?? 0) > joined.start) whole.pop();
      whole.push(joined);
    } else if (type === 'person' && isHyphen(text, end)) {
      whole.push(withSecondSyllable(text, mention, mentions[i + 1]));
    } else whole.push(mention.text.includes('-') && isOfTwo(mention.text) ? { ...mention, type: 'group' } : mention);
  }
  return whole;
}

function isHyphen(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function withFirstHalf(text: string, mention: NameMention): NameMention {
  const half = FIRST_HALF.exec(text.slice(Math.max(0, mention.start - MAX_FIRST_HALF), mention.start))?.[0];
  if (!half || !Object.hasOwn(compoundDemonyms, half.slice(0, -1).toLowerCase())) return mention;
  const start = mention.start - half.length;
  const whole = text.slice(start, mention.end);
  return isOfTwo(whole) ? { ...mention, start, text: whole, type: 'group' } : mention;
}

/** "Sino-Russian" */
function isOfTwo(name: string): boolean {
  return readNameForm(name).demonym?.countries.length === 2;
}

function withSecondSyllable(text: string, mention: NameMention, next: NameMention | undefined): NameMention {
  const syllable = SECOND_SYLLABLE.exec(text.slice(mention.end, mention.end + MAX_SYLLABLE))?.[0];
  const words = mention.text.toLowerCase().split(/\s+/);
  if (!syllable || words.length < 2 || !words.slice(0, -1).some((word) => familyNames.has(word))) return mention;
  const end = mention.end + syllable.length;
  return next && next.start < end ? mention : { ...mention, end, text: text.slice(mention.start, end) };
}
