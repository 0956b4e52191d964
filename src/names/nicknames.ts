import { worksAndPrepositions } from '../lexicon/names/before-quoted-names.js';
import { KNOWN } from '../resource/gazetteer.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Name } from './agree.js';
import { isKnown } from './feature-tokens.js';
import type { NameSentence } from './name-sentence.js';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', "'": "'", '‘': '’', '(': ')' };
/** "Hands of Stone" */
const MAX_NICKNAME = 4;
const beforeTitles = new Set<string>(worksAndPrepositions);

/**
 * Takes in a nickname in quotation marks or brackets that stands between the words of a name or before a surname:
 * 'Roberto "Hands of Stone" Durano', 'James (Leo) Nicholson', '"Toto" Riini'.
 * @param earlier the names before it; those that become part of it are taken from the end
 */
export function withNickname(name: Name, earlier: Name[], sentence: NameSentence): Name {
  const { tokens, words } = sentence;
  const { first, last } = name;
  // 'Toto" Riini' and 'Joe" Turner' (of "Big Joe") were found without their first mark.
  const cut = closingWithin(name, sentence);
  const opened = cut === null ? null : openingOf(cut, sentence);
  if (opened !== null && opened <= first && opened >= free(earlier, name))
    return withGiven({ ...name, first: opened }, earlier);
  const open = openingOf(first - 1, sentence);
  if (open === null || (first < last && isKnown(words[first]!, KNOWN.firstName))) return name;
  let count = 0;
  while (earlier.at(-1 - count)?.sentence === name.sentence && earlier.at(-1 - count)!.first > open) count++;
  const within = earlier.slice(earlier.length - count);
  // 'Vincent "The Chin' was found with the mark.
  const isCut = count === 0 && earlier.at(-1)?.last === first - 2;
  const given = givenBefore(earlier.at(-1 - count), name, isCut ? first - 2 : open - 1);
  const isAfterGiven = given !== null && given.first < open;
  // 'In "Emma" Paltrow plays' has the title of a work.
  const isSurname = within.length === 1 && within[0]!.type === 'person' && within[0]!.last === first - 2;
  const isAlone = isSurname && first === last && !beforeTitles.has(tokens[open - 1]?.normal ?? '');
  if (!isAfterGiven && !isAlone) return name;
  earlier.length -= within.length + (isAfterGiven ? 1 : 0);
  return { ...name, first: isAfterGiven ? given.first : open };
}

/** 'Joaquin "El Chapo" Robles', of which the given name was found apart. */
function withGiven(name: Name, earlier: Name[]): Name {
  const given = givenBefore(earlier.at(-1), name, name.first - 1);
  if (!given) return name;
  earlier.pop();
  return { ...name, first: given.first };
}

/** The name before another, if it is a person's and ends at an index of the same sentence. */
function givenBefore(before: Name | undefined, { sentence }: Name, last: number): Name | null {
  return before?.sentence === sentence && before.last === last && before.type === 'person' ? before : null;
}

/**
 * Takes in a nickname and the surname after it, which was found as something else or not at all: 'Dwayne "The Rock" Jordan',
 * 'Rashid "The Butcher" Khan'.
 * @param later the names after it
 */
export function withSurnameAfter(name: Name, later: readonly Name[], { tokens, words }: NameSentence): Name {
  const { first, last } = name;
  const close = closingOf(last + 1, tokens);
  const surname = words[close + 1];
  if (close < 0 || first !== last || !isKnown(words[first]!, KNOWN.firstName) || !surname?.isCapitalized) return name;
  const near = later.filter(({ sentence, first: from }) => sentence === name.sentence && from <= close + 1);
  const other = near.find((each) => each.last > close);
  if (other && other.first <= close) return { ...name, last: other.last };
  // 'Ann "Celebration" Tour' has the title of a work; a person's name is joined from its own side.
  const isTitle = near.some(({ type, last: end }) => type === 'other' && end < close);
  return !isTitle && other?.type !== 'person' && isKnown(surname, KNOWN.lastName) ? { ...name, last: close + 1 } : name;
}

/** The index of the mark that closes the nickname whose first mark stands at an index; -1 where none does. */
function closingOf(open: number, tokens: NameSentence['tokens']): number {
  const mark = open < tokens.length && tokens[open]!.text !== '(' ? CLOSING[tokens[open]!.text] : undefined;
  if (mark === undefined) return -1;
  const limit = Math.min(tokens.length, open + MAX_NICKNAME + 2);
  for (let i = open + 2; i < limit; i++)
    if (tokens[i]!.text === mark) return openingOf(i, { tokens }) === open ? i : -1;
  return -1;
}

/** The first token after the name before. */
function free(earlier: readonly Name[], { sentence }: Name): number {
  const before = earlier.at(-1);
  return before?.sentence === sentence ? before.last + 1 : 0;
}

/** The mark within a name that closes a quotation. */
function closingWithin({ first, last }: Name, { tokens }: NameSentence): number | null {
  for (let i = first + 1; i < last; i++) if (isClosing(tokens[i]!.text)) return i;
  return null;
}

function isClosing(text: string): boolean {
  return text.length === 1 && /^["”'’)]$/.test(text);
}

/** Where the quotation or bracket starts that closes at an index, if it has only capitalized words, and small ones between. */
function openingOf(close: number, { tokens }: Pick<NameSentence, 'tokens'>): number | null {
  const mark = tokens[close]?.text;
  if (mark === undefined || !isClosing(mark)) return null;
  for (let i = close - 1; i >= Math.max(0, close - MAX_NICKNAME - 1); i--) {
    const { text } = tokens[i]!;
    if (CLOSING[text] === mark) {
      const last = tokens[close - 1]!;
      const isNamed =
        i < close - 1 && startsWithCapital(tokens[i + 1]!.text) && (last.glued || startsWithCapital(last.text));
      return isNamed ? i : null;
    }
    if (!startsWithCapital(text) && !isHyphenated(tokens, i) && !/^(?:of|the|el|la|o|de)$/.test(text)) return null;
  }
  return null;
}

/** "-it" of "Fix-it" */
function isHyphenated(tokens: NameSentence['tokens'], at: number): boolean {
  const isHyphen = (index: number) => tokens[index]?.text === '-' && tokens[index]!.glued;
  return isHyphen(at) || (tokens[at]!.glued && isHyphen(at - 1));
}
