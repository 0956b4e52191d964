import { peopleByLetters } from '../lexicon/names/people-by-letters.js';
import { partitionPoint } from '../text/binary-search.js';
import { isCapitals, startsWithCapital } from '../text/letter-case.js';
import { isHonorific, isRoleHead } from '../text/role-words.js';
import type { Document, NameMention, Token } from '../types.js';
import type { NameForm } from './forms/name-forms.js';

const people = new Set<string>(peopleByLetters);
/** Letters of an acronym that is read as a word. */
const [MIN_LETTERS, MAX_LETTERS] = [4, 5];

/**
 * The keys of words in capitals that were found as people since small letters would make somebody's name of them, and that
 * are acronyms of bodies: "NERI said". None in an article that writes surnames in capitals.
 */
export function acronymsLikeNames(
  doc: Document,
  mentions: readonly NameMention[],
  forms: readonly NameForm[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const others = new Set<string>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.type !== 'person') continue;
    const { key, parts, isCapitals: isInCapitals } = forms[i]!;
    if (parts !== null) {
      if (!isInCapitals && CAPITALS.test(mention.text)) return NONE;
    } else if (!isInCapitals) others.add(key);
    else if (isAfterTitle(doc, mention)) return NONE;
    else (isAcronym(doc, mention) ? found : others).add(key);
  }
  for (const key of others) found.delete(key);
  return found;
}

const NONE: ReadonlySet<string> = new Set();
/** "Daniel Toroitich arap MOI" */
const CAPITALS = /(?:^|\s)[A-Z]{3}/;

function tokenBefore({ sentences }: Document, { sentence, start }: NameMention): Token | undefined {
  const { tokens } = sentences[sentence]!;
  return tokens[partitionPoint(tokens, ({ end }) => end <= start) - 1];
}

/** "President MOI" */
function isAfterTitle(doc: Document, mention: NameMention): boolean {
  const before = tokenBefore(doc, mention)?.normal;
  return isRoleHead(before) || isHonorific(before);
}

/** Whether no words in capitals stand beside it and no colon after it, as after who speaks in a transcript. */
function isAcronym(doc: Document, mention: NameMention): boolean {
  const { text, sentence, end } = mention;
  if (
    text.length < MIN_LETTERS ||
    text.length > MAX_LETTERS ||
    !/^[A-Z]+$/.test(text) ||
    !VOWEL.test(text) ||
    people.has(text)
  )
    return false;
  const { tokens } = doc.sentences[sentence]!;
  const before = tokenBefore(doc, mention)?.text ?? '';
  const after = tokens[partitionPoint(tokens, (token) => token.start < end)]?.text ?? ':';
  return after !== ':' && !isCapitals(after) && (before === 'The' || !startsWithCapital(before));
}

const VOWEL = /[AEIOUY]/;
