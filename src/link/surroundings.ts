import { mensHonorifics, womensHonorifics } from '../lexicon/common/honorifics.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { mensKin, womensKin } from '../lexicon/names/kin.js';
import type { Sex } from '../resource/given-names.js';
import { withoutStop } from '../text/role-words.js';
import type { Document } from '../types.js';
import { nameStartingAt, namesBySentence, type PlacedMention, type SentenceNames } from './people/sentence-names.js';
import type { Reading } from './readings.js';
import { readRoles, titleBefore } from './roles/index.js';
import type { Rule } from './rule.js';

/** What the words around a mention say of the person. */
export interface PersonFacts {
  /** By the honorific or the word for a relative before the name: "Mrs.", "his wife". */
  readonly sex: Sex | null;
  /** The last word of the title before the name: "president". */
  readonly title: string | null;
  /** What stands between the name and another person's: "Ann, Bo and Cy Dahl". */
  readonly joint: 'and' | 'comma' | null;
  /** By what is said after it: "Chen said she would stay". */
  readonly pronoun: Sex | null;
  /** Named as the relative or by the title of somebody else: "his wife, Ann Pell", "first lady Ana Reyes", "Mrs. Reyes". */
  readonly isRelative: boolean;
  readonly roles: readonly string[];
  /** What the roles go with, as indexes among all mentions. */
  readonly affiliations: readonly number[];
  /** What they were read from. */
  readonly rules: readonly Rule[];
}

const womensWords = new Set<string>([...womensHonorifics, ...womensKin]);
const mensWords = new Set<string>([...mensHonorifics, ...mensKin]);

const relatives = new Set<string>([...womensKin, ...mensKin]);
const verbs = new Set<string>(verbsOfSaying);

const NO_FACTS: PersonFacts = {
  sex: null,
  title: null,
  joint: null,
  pronoun: null,
  isRelative: false,
  roles: [],
  affiliations: [],
  rules: [],
};

/** The facts of every mention; without content for those that name no person or stand outside of sentences. */
export function readSurroundings(doc: Document, readings: readonly Reading[]): PersonFacts[] {
  const facts = readings.map(() => NO_FACTS);
  for (const names of namesBySentence(doc, readings)) {
    for (const mention of names.placed) {
      if (mention.type === 'person') facts[mention.index] = readPerson(names, mention);
    }
  }
  return facts;
}

function readPerson(names: SentenceNames, mention: PlacedMention): PersonFacts {
  const role = readRoles(names, mention);
  const sex = sexBefore(names, mention.from);
  const title = titleBefore(names, mention);
  const joint = jointAfter(names, mention);
  const pronoun = pronounAfter(names, mention);
  const isRelative = isNamedAsRelative(names, mention);
  const isPlain = sex === null && title === null && joint === null && pronoun === null && !isRelative;
  if (role.rules.length === 0 && isPlain) return NO_FACTS;
  const affiliations = role.affiliations.map(({ index }) => index);
  return { sex, title, joint, pronoun, isRelative, roles: role.roles, affiliations, rules: role.rules };
}

/** "Mrs. Clinton", "his wife Melania Trump", "his wife, Melania" */
function sexBefore({ tokens }: SentenceNames, from: number): PersonFacts['sex'] {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
  const word = withoutStop(before?.normal ?? '');
  return womensWords.has(word) ? 'woman' : mensWords.has(word) ? 'man' : null;
}

function jointAfter(names: SentenceNames, { to }: PlacedMention): PersonFacts['joint'] {
  const next = names.tokens[to]?.normal;
  if (next !== 'and' && next !== '&' && next !== ',') return null;
  if (nameStartingAt(names, to + 1)?.type !== 'person') return null;
  return next === ',' ? 'comma' : 'and';
}

/** "said she", "said that he" */
function pronounAfter({ tokens }: SentenceNames, { to }: PlacedMention): Sex | null {
  if (!verbs.has(tokens[to]?.normal ?? '')) return null;
  const subject = tokens[to + 1]?.normal === 'that' ? tokens[to + 2]?.normal : tokens[to + 1]?.normal;
  return subject === 'she' ? 'woman' : subject === 'he' ? 'man' : null;
}

/** "his wife, Ann Pell", "first lady Ana Reyes", "Ann Pell, his wife," */
function isNamedAsRelative({ tokens }: SentenceNames, { from, to }: PlacedMention): boolean {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const before = withoutStop(tokens[at]?.normal ?? '');
  if (relatives.has(before) || before === 'mrs') return true;
  if (before === 'lady') return at === from - 1;
  const possessive = tokens[to]?.text === ',' ? tokens[to + 1]?.normal : null;
  return (possessive === 'his' || possessive === 'her') && relatives.has(tokens[to + 2]?.normal ?? '');
}
