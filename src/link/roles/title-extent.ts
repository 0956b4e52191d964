import { determiners } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import { rolePostmodifiers } from '../../lexicon/common/role-modifiers.js';
import { mensKin, womensKin } from '../../lexicon/names/kin.js';
import { fieldsLikeOffices, ministers } from '../../lexicon/names/ministers.js';
import { personNouns } from '../../lexicon/names/person-nouns.js';
import { stylesOfAddress } from '../../lexicon/names/styles-of-address.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { phraseEnd } from '../../text/noun-phrases.js';
import { isHonorific, isRoleHead, isRoleModifier, isRoleTime } from '../../text/role-words.js';
import type { Token } from '../../types.js';
import { isCapitalizedWord, isOfLetters } from '../forms/spelling.js';
import { isFirstLady, MAX_WORDS, type RoleText } from './role-text.js';

/** Words that are no part of a title. */
export const noModifiers: ReadonlySet<string> = new Set<string>([...functionWords, ...determiners, ...stylesOfAddress]);
const postmodifiers = new Set<string>(rolePostmodifiers);
const inCharge = new Set<string>([...ministers, 'director', 'head']);
const fields = new Set<string>(fieldsLikeOffices);

/** Where a title stands: its tokens, from the first up to the one after the last, and its head. */
export interface TitleExtent {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** The index before what follows the head in "President-elect", "chairman designate", "General (Retd)", "Commissioner (North)". */
export function beforePostmodifier({ tokens }: RoleText, end: number): number {
  if (end > 3 && tokens[end - 1]!.text === ')' && tokens[end - 3]!.text === '(' && isAddition(tokens[end - 2]!))
    return end - 3;
  if (end < 2 || !postmodifiers.has(tokens[end - 1]!.normal)) return end;
  return tokens[end - 2]!.text === '-' ? end - 2 : end - 1;
}

/** "Rural", "retd", "ECB" in brackets */
function isAddition({ text, normal }: Token): boolean {
  return startsWithCapital(text) || /^(?:ret\.?|retd|rtd|retired)$/.test(normal);
}

export function isHead(text: RoleText, at: number): boolean {
  return (
    at >= 0 &&
    (isRoleHead(text.tokens[at]!.normal) || isFirstLady(text, at)) &&
    !text.nameEndingAt(at) &&
    !isField(text, at) &&
    !isClock(text, at)
  );
}

/** The "PM" of "08:58 PM" is no prime minister. */
function isClock({ tokens }: RoleText, at: number): boolean {
  return tokens[at]!.normal === 'pm' && /^\d/.test(tokens[at - 1]?.text ?? '');
}

/** The "Justice" of "Minister of Justice" is no judge; that of "nominee of Justice Lee" is one. */
function isField({ tokens }: RoleText, at: number): boolean {
  return (
    fields.has(tokens[at]!.normal) &&
    /^(?:of|for)$/.test(tokens[at - 1]?.normal ?? '') &&
    inCharge.has(tokens[at - 2]?.normal ?? '')
  );
}

export function isCapitalized({ tokens }: RoleText, at: number): boolean {
  return startsWithCapital(tokens[at]!.text);
}

/** Takes in the words before a head that belong to it: "deputy prime", "Health and Welfare", "Vice-". */
export function extend(text: RoleText, head: number, end: number): TitleExtent {
  const { tokens } = text;
  let start = isFirstLady(text, head) ? head - 1 : head;
  while (start > 0 && head - start < MAX_WORDS && !text.nameEndingAt(start - 1)) {
    const token = tokens[start - 1]!;
    if (isModifier(text, start - 1, head)) start--;
    else if (isHyphenated(text, start)) start -= 3;
    else if (isInChief(text, start)) start -= 4;
    else if (isJoint(text, start - 1) && start > 1 && isModifier(text, start - 2, head)) {
      // "Health and Welfare Minister" is one role, "Secretary and Foreign Minister" are two, and so are "Ann Lee and Minister of Health".
      const isApart = isRoleHead(tokens[start - 2]!.normal) || !isCapitalized(text, start - 2) || isLong(text, head);
      if (token.normal !== '-' && isApart) break;
      start -= 2;
    } else break;
  }
  while (start < head && /^(?:the|and|&|-)$/.test(tokens[start]!.normal)) start++;
  return { start, end, head };
}

/** Whether what a role is in charge of comes after its head: "Minister of Health". */
function isLong({ tokens }: RoleText, head: number): boolean {
  return /^(?:of|for)$/.test(tokens[head + 1]?.normal ?? '');
}

/** "Health and Welfare", "Vice-President"; the hyphen of "BOXING - PRINCE" with spaces joins nothing. */
function isJoint({ tokens }: RoleText, at: number): boolean {
  const { normal, glued } = tokens[at]!;
  return (
    normal === '&' ||
    normal === 'and' ||
    (normal === '-' && (glued || /^(?:vice|co|ex)$/.test(tokens[at - 1]?.normal ?? '')))
  );
}

/** The "Editor-in-" of "Editor-in-Chief" */
function isInChief({ tokens }: RoleText, end: number): boolean {
  const [head, first, word, second] = tokens.slice(Math.max(0, end - 4), end);
  return first?.text === '-' && word?.normal === 'in' && second?.text === '-' && isRoleHead(head?.normal);
}

/** "far-right" */
function isHyphenated({ tokens }: RoleText, end: number): boolean {
  const [first, hyphen, second] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  return hyphen?.text === '-' && hyphen.glued && second!.glued && isRoleModifier(`${first!.normal}-${second!.normal}`);
}

function isModifier(text: RoleText, at: number, head: number): boolean {
  const { tokens } = text;
  if (text.nameEndingAt(at)) return false;
  const { normal, text: word } = tokens[at]!;
  if (isRoleTime(normal)) return true;
  // "the conservative Chancellor", "under Secretary Gates": a word in lower case is no part of a capitalized role.
  if (isCapitalized(text, head) && !startsWithCapital(word)) return /^(?:deputy|vice|ex|co)\b/.test(normal);
  if (isRoleModifier(normal)) return true;
  // "Police Chief", "Director-General"
  if (isRoleHead(normal))
    return isRoleHead(tokens[at + 1]!.normal) || (tokens[at + 1]!.text === '-' && at + 2 === head);
  if (/^(?:ex|co|vice|non|sub)-/.test(normal) || normal === 'ex') return true;
  // "Transport Secretary": any capitalized word before a capitalized head, except the first of the sentence.
  return (
    isCapitalized(text, head) && isCapitalizedWord(word) && at > 0 && !noModifiers.has(normal) && !isHonorific(normal)
  );
}

const relatives = new Set<string>([...womensKin, ...mensKin, ...personNouns]);
/** Words of a role after "and", at most: "health and social services minister". */
const MAX_JOINED = 3;

/** The "and" of "health and social services minister", "Parks and Recreation Director"; not of "mother and former minister". */
export function joinsFields(text: RoleText, at: number): boolean {
  const { tokens } = text;
  if (!/^(?:and|&)$/.test(tokens[at]!.normal)) return false;
  const isCapital = startsWithCapital(tokens[at - 1]?.text ?? '');
  const isWord = ({ text: word, normal }: Token) =>
    isOfLetters(word, '-') && startsWithCapital(word) === isCapital && !noModifiers.has(normal) && !isRoleTime(normal);
  const before = tokens[at - 1];
  if (!before || text.nameEndingAt(at - 1) || !isWord(before)) return false;
  if (isRoleHead(before.normal) || relatives.has(before.normal)) return false;
  const head = phraseEnd(
    text,
    at + 1,
    at + 1 + MAX_JOINED,
    (token, name) => !name && isWord(token) && !isRoleHead(token.normal),
  );
  return head > at + 1 && isHead(text, head) && isWord(tokens[head]!);
}
