import { fixedBeginnings, fixedTerms } from '../../lexicon/names/fixed-terms.js';
import { verbsBeforeUs, wordsAfterUs } from '../../lexicon/names/verbs-before-us.js';
import { addToList } from '../../text/multi-map.js';
import type { FoundName } from '../rule.js';
import { isWithinWord } from './respan.js';

/** Drops what names nothing: the Brazil of "Brazil nuts", the K of "K-pop", the US of "US$3" and of "GIVE US MONEY". */
export function withoutNoNames(text: string, mentions: readonly FoundName[]): readonly FoundName[] {
  return mentions.some((mention) => isNoName(text, mention))
    ? mentions.filter((mention) => !isNoName(text, mention))
    : mentions;
}

function isNoName(text: string, mention: FoundName): boolean {
  const name = mention.text;
  // Few names are in the lists.
  if (!restsByFirst.has(name) && !beginningsByLast.has(name) && name.length > MAX_CODE && !name.includes('$'))
    return false;
  if (name.length === 1 && /^-\p{Ll}/u.test(text.slice(mention.end, mention.end + 2))) return true;
  // "US-24" is a road.
  if (name === 'US') return isPronoun(text, mention) || /^(?:\$|-\d)/.test(text.slice(mention.end, mention.end + 2));
  return beginsFixedTerm(text, mention) || isAmount(text, mention) || endsFixedTerm(text, mention);
}

/** The rest of each fixed term by its first word: "nut" for "Brazil". */
const restsByFirst = new Map<string, string[]>();
for (const term of fixedTerms) {
  const space = term.indexOf(' ');
  addToList(restsByFirst, term.slice(0, space), term.slice(space + 1).toLowerCase());
}

/** "Brazil nuts", "French Fries" */
function beginsFixedTerm(text: string, { text: name, end }: FoundName): boolean {
  const rests = restsByFirst.get(name);
  if (!rests || !/^[\s-]$/.test(text.charAt(end))) return false;
  const after = text.slice(end + 1, end + MAX_REST).toLowerCase();
  return rests.some((rest) => {
    if (!after.startsWith(rest)) return false;
    const next = after[rest.length] === 's' ? rest.length + 1 : rest.length;
    return !isWithinWord(after, next);
  });
}

/** Characters of the longest rest of a term, with the plural and what follows. */
const MAX_REST = 24;

const beginningsByLast = new Map<string, string[]>();
for (const term of fixedBeginnings) {
  const [before, name] = term.split(' ') as [string, string];
  addToList(beginningsByLast, name, before);
}

/** "a Great Dane", "to go Dutch", "D-Day" */
function endsFixedTerm(text: string, { text: name, start }: FoundName): boolean {
  const beginnings = beginningsByLast.get(name);
  if (!beginnings) return false;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start).toLowerCase();
  if (!/[ -]$/.test(before)) return false;
  return beginnings.some((word) => {
    const from = before.length - 1 - word.length;
    return before.startsWith(word, from) && !isWithinWord(before, from - 1);
  });
}

const MAX_BEFORE = 12;
/** "US", "NZ", "COP" before "$" */
const MAX_CODE = 3;

/** "A$40", "HK$30 million", "NZ$", and the "HK" before the "$" */
function isAmount(text: string, { text: name, end }: FoundName): boolean {
  if (name.length <= MAX_CODE && text[end] === '$') return /^[A-Z]+$/.test(name);
  return name.includes('$') && /^[A-Z]{1,3}\$[\d.,]*$/.test(name);
}

const pronounVerbs = new Set<string>(verbsBeforeUs);
const VERB_BEFORE = /(?:[.!?:;"“‘(\n] ?|\bplease )(\w+)\s$/i;
const OF_ALL = /^\s(?:all|both)\b/i;
const OBJECT_AFTER = new RegExp(`^(?:\\s(?:${wordsAfterUs.join('|')})\\b|\\s*(?:[.!?,;:"”)]|$))`, 'i');

/** "Give US the money", "JOIN US!", "for US all": a shout, and no country. "Iran tells US to leave" is about one. */
function isPronoun(text: string, { start, end }: FoundName): boolean {
  const from = start - MAX_BEFORE_US;
  const before = from > 0 ? text.slice(from, start) : `\n${text.slice(0, start)}`;
  const after = text.slice(end, end + MAX_AFTER_US);
  if (OF_ALL.test(after) && /\b(?:for|of|to|with|from)\s$/i.test(before)) return true;
  const verb = VERB_BEFORE.exec(before)?.[1];
  return verb !== undefined && pronounVerbs.has(verb.toLowerCase()) && OBJECT_AFTER.test(after);
}

const MAX_BEFORE_US = 20;
const MAX_AFTER_US = 8;
