import { academicHeads, institutionsWithNames } from '../../lexicon/names/academic-heads.js';
import { partyWings } from '../../lexicon/names/party-wings.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isBareHead } from '../forms/comparable-names.js';
import { findCountry } from '../forms/countries.js';
import { nameKey } from '../forms/spelling.js';
import type { FoundName, Rule } from '../rule.js';
import { isWithinWord, respan } from './respan.js';

export const joinedNameRules = {
  country: { name: 'body of a country', example: 'The [[Ministry of Trade|organization]] of [[Japan|country]] paid.' },
  faculty: {
    name: 'part of a university',
    example: 'The [[Faculty of Law|organization]] of [[Milan University|organization]] opened.',
  },
  wing: {
    name: 'party with its wing',
    example: 'The [[Janata Dal|organization]] ([[United|organization]]) won.',
  },
  elsewhere: {
    name: 'words that the name has elsewhere',
    example: 'NEW [[DELHI|place]] WAITS. [[New Delhi|place]] is calm.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

const academic = new Set<string>(academicHeads);
const named = new Set<string>(institutionsWithNames);
const OF = /^\s+of(?:\s+the)?\s+$/;
/** Characters of " of the ". */
const MAX_OF = 9;

/** Joins "Ministry of Trade" and the "of Japan" after it, "Faculty of Law" and its university. */
export function joinNames(text: string, mentions: readonly FoundName[]): readonly FoundName[] {
  let joined: FoundName[] | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const wing = wingAfter(text, mention);
    if (wing > mention.end) {
      joined ??= mentions.slice(0, i);
      joined.push(respan(text, mention, { start: mention.start, end: wing }, joinedNameRules.wing));
      while ((mentions[i + 1]?.start ?? wing) < wing) i++;
      continue;
    }
    const next = mentions[i + 1];
    const rule = next && mention.type === 'organization' ? ruleJoining(text, mention, next) : null;
    if (!rule) {
      joined?.push(mention);
      continue;
    }
    joined ??= mentions.slice(0, i);
    joined.push(respan(text, mention, { start: mention.start, end: next!.end }, rule));
    i++;
  }
  return joined ?? mentions;
}

const WING = new RegExp(`^ \\((?:${partyWings.join('|')})\\)`);
/** Characters of the longest in its brackets. */
const MAX_WING = 32;

/** Where "(United)" ends after a party's name; the end of the name without it. */
function wingAfter(text: string, { type, end }: FoundName): number {
  if (type !== 'organization' || text[end + 1] !== '(') return end;
  return end + (WING.exec(text.slice(end, end + MAX_WING))?.[0].length ?? 0);
}

function ruleJoining(text: string, mention: FoundName, next: FoundName): Rule | null {
  const { end } = mention;
  if (next.start - end > MAX_OF || text[end] !== ' ' || !OF.test(text.slice(end, next.start))) return null;
  const words = nameKey(mention.text).split(' ');
  if (next.type === 'organization') return academic.has(words[0]!) && words.length > 1 ? joinedNameRules.faculty : null;
  const isBody =
    words.length > 1 && (isBareHead(words[0]!) || (isBareHead(words.at(-1)!) && !named.has(words.at(-1)!)));
  if (!isBody || next.type !== 'location' || !findCountry(next.text)) return null;
  // "the Association of Hong Kong and Macau Studies"
  return /^\s+(?:and|&)\s+\p{Lu}/u.test(text.slice(next.end, next.end + MAX_OF)) ? null : joinedNameRules.country;
}

/** Completes "DELHI" after "NEW " where the article has "New Delhi" as well. */
export function completeAsElsewhere(text: string, mentions: readonly FoundName[]): readonly FoundName[] {
  if (!mentions.some((mention) => isAfterCapital(text, mention))) return mentions;
  const beginnings = beginningsOfPlaces(mentions);
  if (beginnings.size === 0) return mentions;
  let free = 0;
  return mentions.map((mention) => {
    const { start, end } = mention;
    const from = isAfterCapital(text, mention) ? beginningBefore(text, mention, beginnings, free) : start;
    free = end;
    return from < start ? respan(text, mention, { start: from, end }, joinedNameRules.elsewhere) : mention;
  });
}

/** Whether the word before a place begins with a capital, as that of a cut name does. */
function isAfterCapital(text: string, { type, start }: FoundName): boolean {
  if (type !== 'location' || text.charCodeAt(start - 1) !== SPACE) return false;
  const space = text.lastIndexOf(' ', start - 2);
  return start - space <= MAX_WORD && startsWithCapital(text.slice(space + 1, space + 2));
}

const SPACE = 32;
/** Characters of the word before, with its spaces. */
const MAX_WORD = 20;

/** No more names with one last word are tried: "New Delhi", "Old Delhi". */
const MAX_BEGINNINGS = 4;

/** What places of several words have before the last one, by that word: "NEW " for DELHI, all in capitals. */
function beginningsOfPlaces(mentions: readonly FoundName[]): ReadonlyMap<string, readonly string[]> {
  const beginnings = new Map<string, string[]>();
  for (const { text, type } of mentions) {
    const space = type === 'location' ? text.lastIndexOf(' ') : -1;
    if (space < 0) continue;
    const word = text.slice(space + 1).toUpperCase();
    const beginning = text.slice(0, space + 1).toUpperCase();
    const known = beginnings.get(word) ?? [];
    if (known.length < MAX_BEGINNINGS && !known.includes(beginning)) beginnings.set(word, [...known, beginning]);
  }
  return beginnings;
}

/** Where the name begins with the words before it; the start of the mention where they are others. */
function beginningBefore(
  text: string,
  { text: name, start }: FoundName,
  beginnings: ReadonlyMap<string, readonly string[]>,
  free: number,
): number {
  for (const beginning of beginnings.get(name.toUpperCase()) ?? []) {
    const from = start - beginning.length;
    if (from < free || (from > 0 && isWithinWord(text, from - 1))) continue;
    const before = text.slice(from, start);
    if (before === beginning || (before.toUpperCase() === beginning && startsWithCapital(before))) return from;
  }
  return start;
}
