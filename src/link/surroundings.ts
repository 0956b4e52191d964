import { mensHonorifics, womensHonorifics } from '../lexicon/common/honorifics.js';
import { mensKin, womensKin } from '../lexicon/names/kin.js';
import type { Sex } from '../resource/given-names.js';
import { withoutStop } from '../text/role-words.js';
import type { Document } from '../types.js';
import { nameStartingAt, namesBySentence, type PlacedMention, type SentenceNames } from './people/sentence-names.js';
import type { Reading } from './readings.js';
import { readRoles, titleBefore } from './roles/index.js';
import { NO_ROLE } from './roles/role-text.js';

/** What the words around a mention say of the person. */
export interface PersonFacts {
  /** By the honorific or the word for a relative before the name: "Mrs.", "his wife". */
  readonly sex: Sex | null;
  /** The last word of the title before the name: "president". */
  readonly title: string | null;
  /** Followed by "and" and another person: "Donald and Melania Trump". */
  readonly isJoinedToNext: boolean;
  readonly roles: readonly string[];
  /** What the roles go with, as indexes among all mentions. */
  readonly affiliations: readonly number[];
}

const womensWords = new Set<string>([...womensHonorifics, ...womensKin]);
const mensWords = new Set<string>([...mensHonorifics, ...mensKin]);

const NO_FACTS: PersonFacts = { sex: null, title: null, isJoinedToNext: false, roles: [], affiliations: [] };

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
  const isJoinedToNext = isJoinedToAnother(names, mention);
  if (role === NO_ROLE && sex === null && title === null && !isJoinedToNext) return NO_FACTS;
  return { sex, title, isJoinedToNext, roles: role.roles, affiliations: role.affiliations.map(({ index }) => index) };
}

/** "Mrs. Clinton", "his wife Melania Trump", "his wife, Melania" */
function sexBefore({ tokens }: SentenceNames, from: number): PersonFacts['sex'] {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
  const word = withoutStop(before?.normal ?? '');
  return womensWords.has(word) ? 'woman' : mensWords.has(word) ? 'man' : null;
}

function isJoinedToAnother(names: SentenceNames, { to }: PlacedMention): boolean {
  const { tokens } = names;
  const next = tokens[to]?.normal;
  return (next === 'and' || next === '&') && nameStartingAt(names, to + 1)?.type === 'person';
}
