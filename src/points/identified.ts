import { possessiveDeterminers } from '../lexicon/common/determiners.js';
import {
  participlesOfIdentifying,
  verbsOfIdentifying,
  verbsOfRegarding,
  wordsOfRank,
} from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { withoutAttribution } from './attribution.js';
import { splitSeries } from './coordination.js';
import { type Count, isPluralListNoun, readAllCounts, readCounts } from './counts.js';
import { endsNames, isShortName, MAX_COUNT, type PlainSeries, readToEnd } from './named-things.js';
import { hasVerb, isName, type Part } from './phrases.js';
import { splitInto } from './splits.js';
import { isWord } from './text.js';

const identifying = new Set<string>(verbsOfIdentifying);
const pasts = new Set<string>(participlesOfIdentifying);
const naming = new Set<string>([...verbsOfIdentifying, ...verbsOfRegarding]);
const chief = new Set<string>(wordsOfRank);
const owners = new Set<string>(possessiveDeterminers);

/** Tokens between a verb and the number of those that it names, at most. */
const MAX_TO_NUMBER = 3;

/** Tokens from the comma after what is counted to "as": ", named in the report". */
const MAX_APART = 6;
/** Tokens of a name with a role or an age, at most. */
const MAX_PERSON = 9;

/** "identified the two missing divers as Bo Hill and Cy Marr", "The two divers were identified as …", "Two divers, named as …, were found" */
export function readIdentified(tokens: readonly Token[], at: number): PlainSeries | null {
  const from = Math.max(0, at - MAX_COUNT);
  // Most sentences with an "as" identify nobody: they are not worth counting.
  if (!tokens.slice(Math.max(0, from - MAX_TO_NUMBER), at).some(({ normal }) => identifying.has(normal))) return null;
  const count = readAllCounts(tokens, from, at).at(-1);
  if (!count) return null;
  const before = tokens.slice(Math.max(0, count.at - MAX_TO_NUMBER), count.at);
  const isActive = count.end === at && before.some(({ normal }) => identifying.has(normal));
  const verb = tokens.slice(count.end, at);
  const isPassive =
    verb.length <= MAX_TO_NUMBER &&
    /^(?:are|have|were)$/.test(verb[0]?.normal ?? '') &&
    identifying.has(verb.at(-1)!.normal);
  if (isApart(verb)) {
    const holds = (parts: readonly Part[], end: number) =>
      parts.every((part) => isName(tokens, part)) && !/^\d{1,2}$/.test(tokens[end + 1]?.text ?? '');
    return readToEnd(tokens, at + 1, count, { longest: MAX_PERSON, isEnd: (end) => endsNames(tokens, end), holds });
  }
  if (!isActive && !isPassive) return null;
  const parts = splitInto(tokens, at + 1, withoutAttribution(tokens, at + 1, tokens.length), count.number);
  return parts?.every((part) => isName(tokens, part) || (count.isList && isShortName(tokens, part)))
    ? { count, parts }
    : null;
}

/** ", named", ", later identified by police" */
function isApart(verb: readonly Token[]): boolean {
  return verb[0]?.text === ',' && verb.length <= MAX_APART && verb.slice(1, 3).some(({ normal }) => pasts.has(normal));
}

/** Tokens from "as" to the number, or to the noun where there is no number. */
const MAX_TO_NOUN = 4;
/** Tokens of a phrase, at most: a longer one is a clause. */
const MAX_PHRASE = 8;
/** Tokens before "as" that are read. */
const MAX_BEFORE = 40;

/** What a sentence first names and then counts. */
export interface NamedAs {
  /** The number; null where the sentence does not tell it. */
  readonly count: Count | null;
  readonly parts: readonly Part[];
  /** Where "as its priorities" starts and ends. */
  readonly lead: Part;
}

/** "She named trade, climate and security as her three priorities.", "with trade, climate and security as its pillars" */
export function readNamedAs(tokens: readonly Token[]): NamedAs | null {
  for (let at = 4; at < tokens.length - 2; at++) {
    const found = tokens[at]!.normal === 'as' ? readBeforeAs(tokens, at) : null;
    if (found) return found;
  }
  return null;
}

function readBeforeAs(tokens: readonly Token[], at: number): NamedAs | null {
  if (!owners.has(tokens[at + 1]!.normal) && tokens[at + 1]!.normal !== 'the') return null;
  const before = tokens.slice(Math.max(0, at - MAX_BEFORE), at);
  const verb = before.findLastIndex(({ normal }, i) => naming.has(normal) && !isPassive(before[i - 1]));
  const noun = tokens.slice(at + 1, at + 2 + MAX_TO_NOUN).findIndex(({ normal }) => isPluralListNoun(normal));
  const from = at - before.length + verb + 1;
  if (verb < 0) return null;
  const count = readCounts(tokens, at + 1, tokens.length).find((found) => found.isList && found.at <= at + MAX_TO_NOUN);
  if (
    !count &&
    (noun < 0 || !isChief(tokens, at + 1) || tokens.slice(at + 2, at + 1 + noun).some((token) => !isWord(token)))
  )
    return null;
  const parts = count ? splitInto(tokens, from, at, count.number) : splitSeries(tokens, from, at, MAX_PHRASE);
  if (!parts?.every((part) => part.to - part.from <= MAX_PHRASE && !hasVerb(tokens.slice(part.from, part.to)))) {
    return null;
  }
  return { count: count ?? null, parts, lead: { from: at, to: count?.end ?? at + noun + 2 } };
}

/** "her priorities", "the main causes"; not "science and math as the hard fields" */
function isChief(tokens: readonly Token[], at: number): boolean {
  return owners.has(tokens[at]!.normal) || chief.has(tokens[at + 1]!.normal);
}

/** "were named" */
function isPassive(before: Token | undefined): boolean {
  return /^(?:are|be|been|being|is|was|were)$/.test(before?.normal ?? '');
}
