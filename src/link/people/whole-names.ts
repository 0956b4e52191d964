import { compoundDemonyms } from '../../lexicon/names/compound-demonyms.js';
import { surnamesFirst } from '../../lexicon/names/surnames-first.js';
import type { Document } from '../../types.js';
import { readNameForm } from '../forms/name-forms.js';
import { type FoundName, finderOf, type Rule, withRule } from '../rule.js';

export const wholeNameRules = {
  secondSyllable: {
    name: 'second syllable of a given name',
    example: 'Korean leader [[Park Geun|person]]-hye spoke.',
  },
  likePronoun: {
    name: 'given name that reads like a pronoun',
    example: 'Vice Premier [[Liu|person]] He spoke.',
  },
  firstHalf: { name: 'first half of a compound demonym', example: 'Tense Sino-[[Japanese|demonym]] ties grew.' },
  compound: { name: 'compound demonym', example: 'A [[Franco-German|person]] pact held.' },
} as const satisfies Readonly<Record<string, Rule>>;

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
export function completeNames({ article: { text } }: Document, mentions: readonly FoundName[]): readonly FoundName[] {
  const whole: FoundName[] = [];
  for (const [i, mention] of mentions.entries()) {
    const { start, end, type } = mention;
    if (isHyphen(text, start - 1)) {
      const joined = withFirstHalf(text, mention);
      while ((whole.at(-1)?.end ?? 0) > joined.start) whole.pop();
      whole.push(joined);
    } else if (type === 'person' && isHyphen(text, end)) {
      whole.push(withSecondSyllable(text, mention, mentions[i + 1]));
    } else if (type === 'person' && isBeforeHe(text, mention)) {
      const by = withRule(finderOf(mention), wholeNameRules.likePronoun);
      whole.push({ ...mention, end: end + HE.length, text: mention.text + HE, by });
    } else whole.push(mention.text.includes('-') ? asCompound(mention) : mention);
  }
  return whole;
}

function isHyphen(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

const HE = ' He';

/** "Liu He": within a sentence, English writes "he" small. */
function isBeforeHe(text: string, { text: name, end }: FoundName): boolean {
  return (
    text.startsWith(HE, end) &&
    !/^\p{L}/u.test(text.slice(end + HE.length, end + HE.length + 2)) &&
    familyNames.has(name.toLowerCase())
  );
}

function asCompound(mention: FoundName): FoundName {
  if (mention.type === 'group' || !isOfTwo(mention.text)) return mention;
  return { ...mention, type: 'group', by: withRule(finderOf(mention), wholeNameRules.compound) };
}

function withFirstHalf(text: string, mention: FoundName): FoundName {
  const half = FIRST_HALF.exec(text.slice(Math.max(0, mention.start - MAX_FIRST_HALF), mention.start))?.[0];
  if (!half || !Object.hasOwn(compoundDemonyms, half.slice(0, -1).toLowerCase())) return mention;
  const start = mention.start - half.length;
  const whole = text.slice(start, mention.end);
  if (!isOfTwo(whole)) return mention;
  return { ...mention, start, text: whole, type: 'group', by: withRule(finderOf(mention), wholeNameRules.firstHalf) };
}

/** "Sino-Russian" */
function isOfTwo(name: string): boolean {
  return readNameForm(name).demonym?.countries.length === 2;
}

function withSecondSyllable(text: string, mention: FoundName, next: FoundName | undefined): FoundName {
  const syllable = SECOND_SYLLABLE.exec(text.slice(mention.end, mention.end + MAX_SYLLABLE))?.[0];
  const words = mention.text.toLowerCase().split(/\s+/);
  if (!syllable || !words.slice(0, -1).some((word) => familyNames.has(word))) return mention;
  const end = mention.end + syllable.length;
  if (next && next.start < end) return mention;
  const by = withRule(finderOf(mention), wholeNameRules.secondSyllable);
  return { ...mention, end, text: text.slice(mention.start, end), by };
}
