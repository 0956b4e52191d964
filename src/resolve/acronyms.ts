import { smallNameWords } from '../lexicon/small-name-words.js';
import type { Groups } from './groups.js';
import { distinctForms, joinForms, type ThingForm, type ThingMention } from './named-things.js';
import { isAcronym, lettersOf, startsWithLetter } from './names.js';
import { remembered } from './remembered.js';

interface NamedThings {
  readonly forms: readonly ThingForm[];
  /** All mentions of the forms, in order. */
  readonly things: readonly ThingMention[];
  readonly text: string;
}

/** Joins acronyms to what they stand for: as the text explains them in brackets, else by their letters. */
export function joinAcronyms({ forms, things, text }: NamedThings, groups: Groups): void {
  const acronyms = forms.filter((form) => isAcronym(form.text));
  if (acronyms.length === 0) return;
  joinExplained(things, text, groups);
  const byInitials = new Map<string, ThingForm[]>();
  for (const form of forms) {
    for (const initials of initialsOf(form.text)) {
      const expansions = byInitials.get(initials);
      if (expansions) expansions.push(form);
      else byInitials.set(initials, [form]);
    }
  }
  for (const form of acronyms) {
    const letters = lettersOf(form.text);
    if (letters.length < SHORTEST) continue;
    const [only, ...others] = distinctForms(byInitials.get(letters), groups);
    if (!only || others.length > 0) continue;
    if (letters.length > 2 || isIntroduced(only, form)) joinForms(groups, only, form);
  }
}

/** One letter stands for too much. */
const SHORTEST = 2;

/** Of two letters ("EC", "IS") the article must have told before what they stand for, and both must be organizations. */
function isIntroduced(full: ThingForm, acronym: ThingForm): boolean {
  return (
    full.type === 'organization' &&
    acronym.type === 'organization' &&
    full.mentions[0]!.index < acronym.mentions[0]!.index
  );
}

const OPENING =
  /^\s*(?:[([]|,?\s(?:or|known as|also known as|abbreviated|abbreviated as|called|aka|a\.k\.a\.)\s)(?:the\s)?\s?["“]?$/;

/** "Shanghai Cooperation Organization (SCO)", "SCO (Shanghai Cooperation Organization)", "the …, or SCO". */
function joinExplained(mentions: readonly ThingMention[], text: string, groups: Groups): void {
  for (const [i, second] of mentions.entries()) {
    const first = mentions[i - 1];
    if (!first || second.index !== first.index + 1 || second.start - first.end > 24) continue;
    const between = text.slice(first.end, second.start);
    if (!OPENING.test(between)) continue;
    const isBracketed = /[([]/.test(between);
    if (isBracketed && !/^["”]?[)\],;]/.test(text.slice(second.end, second.end + 2))) continue;
    const acronym = isAcronym(second.text) ? second : isAcronym(first.text) ? first : null;
    if (!acronym || isAcronym(acronym === second ? first.text : second.text)) continue;
    // "Washington (IAD)" is a code, "Christian Democratic Union (CDU)" an acronym, though "Federal Police (BKA)" starts unlike.
    const isPlace = first.type === 'place' && second.type === 'place';
    if (isPlace ? areInitials(first, second) : isBracketed || startsAlike(first.text, second.text)) {
      groups.join(first.index, second.index);
    }
  }
}

function areInitials({ text: a }: ThingMention, { text: b }: ThingMention): boolean {
  return initialsOf(a).includes(b) || initialsOf(b).includes(a);
}

function startsAlike(a: string, b: string): boolean {
  return a[0]!.toUpperCase() === b[0]!.toUpperCase();
}

const small = new Set<string>(smallNameWords);

/** "Organization for the Prohibition of Chemical Weapons" → OPCW, OFTPOCW; hyphens part words. */
const initialsOf = remembered((name): readonly string[] => {
  const words = name.split(/[\s/-]+/).filter(startsWithLetter);
  if (words.length < 2 || words.length > 12) return [];
  const letters = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join('');
  const large = words.filter((word) => !small.has(word.toLowerCase()));
  return [...new Set([letters(words), letters(large), letters(words.filter((word) => !/^(?:the|a|an)$/i.test(word)))])];
});
