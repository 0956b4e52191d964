import { compoundDemonyms } from '../../lexicon/names/compound-demonyms.js';
import { surnamesFirst } from '../../lexicon/names/surnames-first.js';
import type { Document, NameMention } from '../../types.js';
import { readNameForm } from '../forms/name-forms.js';

const surnames = new Set(surnamesFirst);
const SECOND_SYLLABLE = /^[-\u2010\u2011]\p{Ll}{1,7}(?![\p{L}\p{N}-])/u;
/** As far as {@link SECOND_SYLLABLE} looks. */
const FARTHEST = 10;

const FIRST_HALF = /(?<![\w-])[A-Za-z]+[-\u2010\u2011]$/;
const LONGEST_HALF = Math.max(...Object.keys(compoundDemonyms).map((half) => half.length)) + 2;

/**
 * Makes whole what was found in part: "Park Geun" without the "-hye" that belongs to the name, as people with such
 * surnames have it; "Russian" without the "Sino-" before it. What is joined of two nationalities is no other name.
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

function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function withFirstHalf(text: string, mention: NameMention): NameMention {
  const half = FIRST_HALF.exec(text.slice(Math.max(0, mention.start - LONGEST_HALF), mention.start))?.[0];
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
  const rest = SECOND_SYLLABLE.exec(text.slice(mention.end, mention.end + FARTHEST))?.[0];
  const words = mention.text.toLowerCase().split(/\s+/);
  if (!rest || words.length < 2 || !words.slice(0, -1).some((word) => surnames.has(word))) return mention;
  const end = mention.end + rest.length;
  return next && next.start < end ? mention : { ...mention, end, text: text.slice(mention.start, end) };
}
