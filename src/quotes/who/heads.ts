import { determiners } from '../../lexicon/common/determiners.js';
import { personalPronouns, vaguePronouns } from '../../lexicon/common/pronouns.js';
import { wordsOfNoNoun } from '../../lexicon/quotes/clause-words.js';
import { complementOpeners } from '../../lexicon/quotes/complement-openers.js';
import { fieldsOfOffices } from '../../lexicon/quotes/fields-of-offices.js';
import { relativeWords } from '../../lexicon/quotes/subject-words.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import { isHonorific, isRoleHead, isRoleModifier } from '../../text/role-words.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { SpeechName, SpeechText } from '../speech-text.js';

const pronouns = new Set<string>([...personalPronouns, ...vaguePronouns]);
const links = new Set<string>(complementOpeners);
const affairs = new Set<string>(fieldsOfOffices);
const smallWords = new Set<string>([...determiners, ...wordsOfNoNoun]);
const relatives = new Set<string>([...relativeWords, 'that']);
/** What stands between a phrase and its clause, and is no part of it. */
const MARGIN = /^(?:[,.:;()[\]—–-]|and|but|who|which|that)$/;
/** Ends the part of a phrase that has its head: what follows says more of it. */
const ENDS = /^(?:[,:;()[\]—–]|--)$/;
/** Tokens of a phrase that are read, at most. */
const MAX_TOKENS = 60;

/** The word that a phrase is about. */
export interface Head {
  /** The name that it is; null for a pronoun or a noun. */
  readonly name: SpeechName | null;
  readonly isPronoun: boolean;
  /** First token of the phrase, and last of the head. */
  readonly from: number;
  readonly at: number;
}

/** The head of a phrase: Wang in "Foreign Minister Wang Yi of China", "lawyer" in "Wang's lawyer", Wang in "the minister, Wang Yi,". */
export function headOf(speech: SpeechText, phrase: TokenRange): Head | null {
  const { from, to } = withoutMargins(speech, phrase);
  if (to <= from) return null;
  if (
    to - from === 1 &&
    (pronouns.has(speech.tokens[from]!.normal) || /^(?:his|her)$/.test(speech.tokens[from]!.normal))
  )
    return { name: null, isPronoun: true, from, at: from };
  // "he and Wang"
  if (pronouns.has(speech.tokens[from]!.normal) && speech.tokens[from + 1]?.normal === 'and') {
    return { name: null, isPronoun: true, from, at: from };
  }
  const core = readCore(speech, from, to);
  const apposed = core.person === null && core.hasNoun ? nameApposed(speech, core.end, to) : null;
  const name = core.person ?? apposed ?? (core.last && core.last.from > core.noun ? core.last : null);
  if (name) return { name, isPronoun: false, from, at: name.to - 1 };
  return core.noun < 0 ? null : { name: null, isPronoun: false, from, at: core.noun };
}

function withoutMargins({ tokens }: SpeechText, { from, to }: TokenRange): TokenRange {
  let first = from;
  let end = Math.min(to, from + MAX_TOKENS);
  while (first < end && MARGIN.test(tokens[first]!.text)) first++;
  while (end > first && MARGIN.test(tokens[end - 1]!.text)) end--;
  return { from: first, to: end };
}

/** What stands before the first comma of a phrase. */
interface Core {
  /** The last person before any complement that owns nothing and that no noun follows. */
  readonly person: SpeechName | null;
  /** The last other name before any complement. */
  readonly last: SpeechName | null;
  /** Index of the last noun before any complement; -1 where it has none. */
  readonly noun: number;
  /** Whether it has one, or "one of". */
  readonly hasNoun: boolean;
  /** Where it ends. */
  readonly end: number;
}

function readCore(speech: SpeechText, from: number, to: number): Core {
  const { tokens } = speech;
  let person: SpeechName | null = null;
  let last: SpeechName | null = null;
  let noun = -1;
  let isComplement = false;
  let at = from;
  while (at < to) {
    const name = speech.nameStartingAt(at);
    const { text, normal } = tokens[at]!;
    if (name) {
      const isOwner = isPossessive(tokens[name.to]?.text) && name.to < to - 1;
      const isPerson = name.entity.type === 'person' && !isOwner;
      if (isPerson && (!isComplement || isTitled(speech, at, noun))) {
        person = name;
        isComplement = false;
      } else if (!isOwner && !isComplement) last = name;
      at = name.to;
      continue;
    }
    if (endsCore(text)) {
      const after = afterBrackets(speech, at, to, noun);
      if (after === at) break;
      isComplement = false;
      at = after;
      continue;
    }
    const isJoint = normal === 'and' && (person !== null || (last !== null && noun < last.from));
    if (isJoint && (person !== null || !isInTitle(speech, at, to))) break;
    if (opensComplement(speech, at, last ? noun > last.from || last.entity.type === 'group' : noun >= 0)) {
      if (person !== null) break;
      isComplement = true;
    } else if (!isComplement && isNoun(text, normal)) {
      noun = at;
      // "Clinton aides", "the Trump campaign"
      person = null;
    }
    at++;
  }
  const hasNoun = noun >= 0 || /^(?:one|another)$/.test(tokens[from]!.normal);
  return { person, last, noun, hasNoun, end: at };
}

/**
 * The index after brackets that close a title: "director general of police (DGP) Bo Hill", "Commissioner (Rural), Bo Hill"; the
 * index itself where none open there.
 */
function afterBrackets({ tokens, nameStartingAt }: SpeechText, at: number, to: number, noun: number): number {
  if (tokens[at]!.text !== '(' || noun < 0 || !isRoleHead(tokens[noun]!.normal)) return at;
  const close = at + 2;
  if (close + 1 >= to || tokens[close]!.text !== ')') return at;
  const isTitle = /^(?:,|of)$/.test(tokens[close + 1]!.text) || nameStartingAt(close + 1)?.entity.type === 'person';
  return isTitle ? close + 1 : at;
}

function endsCore(text: string): boolean {
  return ENDS.test(text) || relatives.has(text);
}

/** Tokens of a title between "and" and its name, at most. */
const MAX_TITLE = 8;

/** "Acme and Oslo Office director Bo Hill": what "and" joins is part of a title, and the name follows. */
function isInTitle({ tokens, nameStartingAt }: SpeechText, joint: number, to: number): boolean {
  for (let at = joint + 1; at < to && at - joint <= MAX_TITLE && /^\p{L}/u.test(tokens[at]!.text); at++) {
    if (nameStartingAt(at)?.entity.type !== 'person') continue;
    return at - joint > 2 && isRoleHead(tokens[at - 1]!.normal) && startsWithCapital(tokens[joint + 1]!.text);
  }
  return false;
}

/** "of", "like"; "supporting" after a noun, "accused of": what follows belongs to the head, and is none. */
function opensComplement({ tokens }: SpeechText, at: number, hasHead: boolean): boolean {
  const { normal, text, glued } = tokens[at]!;
  if (links.has(normal)) return true;
  if (!hasHead || glued || !/^[a-z]/.test(text)) return false;
  if (/^[a-z]{2,}ing$/.test(normal)) return !isRoleModifier(normal);
  return /^(?:[a-z]{2,}ed|familiar|close|aware)$/.test(normal) && links.has(tokens[at + 1]?.normal ?? '');
}

/** What somebody is head or master of, and no person. */
const AFFAIRS = /^(?:staff|[a-z]{4,}(?:ies|ions|airs|ales|ices))$/;

/** They are of no organization in particular. */
const CHAMBERS = /^(?:House|Senate|Congress|Parliament)$/;

/** "the director of the Institute Bo Hill": who follows the complement of a role at once has it. */
function isTitled({ tokens, nameEndingAt }: SpeechText, at: number, noun: number): boolean {
  // "director of operations Bo Hill", "superintendent of police Bo Hill"
  const affair = noun >= 0 && noun === at - 3 && tokens[at - 2]!.normal === 'of' ? tokens[at - 1]!.text : '';
  if (AFFAIRS.test(affair) || (affairs.has(affair) && isRoleHead(tokens[noun]!.normal))) return true;
  if (noun < 0 || !isRoleHead(tokens[noun]!.normal)) return false;
  let last = at - 1;
  while (last > noun && (isHonorific(tokens[last]!.normal) || isRoleHead(tokens[last]!.normal))) last--;
  const name = nameEndingAt(last);
  // "Speaker of the House Rep. Bo Hill", not "a critic of Texas Gov. Bo Hill"
  if (name) return !name.isDemonym && (last === at - 1 || name.entity.type === 'organization');
  // "Minister of Education Dr. Bo Hill"
  const isCalled = tokens.slice(last + 1, at).every(({ normal }) => isHonorific(normal) && !isRoleHead(normal));
  return isCalled ? /^\p{Lu}\p{Ll}/u.test(tokens[last]!.text) : CHAMBERS.test(tokens[last]!.text);
}

function isNoun(text: string, normal: string): boolean {
  return /^[\p{L}\d]/u.test(text) && !smallWords.has(normal) && !isHonorific(normal) && normal !== 'and';
}

/** "the director of the market, Bo Hill", "an ally, Senator Bo Hill", "a lawyer -- Bo Hill": the person after the mark. */
function nameApposed(speech: SpeechText, comma: number, to: number): SpeechName | null {
  if (!/^(?:,|[—–]|--)$/.test(speech.tokens[comma]?.text ?? '') || comma + 1 >= to) return null;
  const { person, end } = readCore(speech, comma + 1, to);
  // "the bank's chief, the economist Bo Hill": not "the minister, the man whom Bo Hill met"
  const isApart = /^(?:the|an?)$/.test(speech.tokens[comma + 1]!.normal);
  return isApart && person?.to !== end ? null : person;
}
