import { mensHonorifics, womensHonorifics } from '../lexicon/common/honorifics.js';
import { mensKin, womensKin } from '../lexicon/names/kin.js';
import type { Sex } from '../resource/given-names.js';
import { withoutStop } from '../text/role-words.js';
import type { Document } from '../types.js';
import { nameStartingAt, type PlacedMention, placeMentions, type SentenceNames } from './people/sentence-names.js';
import type { Reading } from './readings.js';
import { readRoles, titleBefore } from './roles/index.js';
import { NO_ROLE } from './roles/role-text.js';

/** What the words around a person's mention tell. */
export interface PersonFacts {
  readonly sex: Sex | null;
  /** The last word of the title before the name: "president". */
  readonly title: string | null;
  /** Followed by "and" and the next person: "Donald and Melania Trump". */
  readonly isJoinedToNext: boolean;
  readonly roles: readonly string[];
  /** Places among all mentions of what the role goes with. */
  readonly affiliations: readonly number[];
}

const women = new Set<string>([...womensHonorifics, ...womensKin]);
const men = new Set<string>([...mensHonorifics, ...mensKin]);

const NO_FACTS: PersonFacts = { sex: null, title: null, isJoinedToNext: false, roles: [], affiliations: [] };

/** Reads the surroundings of each person's mention; of all others, and outside of sentences, nothing is told. */
export function readSurroundings(doc: Document, readings: readonly Reading[]): PersonFacts[] {
  const facts = readings.map(() => NO_FACTS);
  for (const names of placeMentions(doc, readings)) {
    for (const placed of names.placed) {
      if (placed.type === 'person') facts[placed.index] = readPerson(names, placed);
    }
  }
  return facts;
}

function readPerson(names: SentenceNames, placed: PlacedMention): PersonFacts {
  const told = readRoles(names, placed);
  const sex = sexBefore(names, placed.from);
  const title = titleBefore(names, placed);
  const isJoinedToNext = isJoinedToAnother(names, placed);
  if (told === NO_ROLE && sex === null && title === null && !isJoinedToNext) return NO_FACTS;
  return { sex, title, isJoinedToNext, roles: told.roles, affiliations: told.affiliations.map(({ index }) => index) };
}

/** "Mrs. Clinton", "his wife Melania Trump", "his wife, Melania" */
function sexBefore({ tokens }: SentenceNames, from: number): PersonFacts['sex'] {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
  const word = withoutStop(before?.normal ?? '');
  return women.has(word) ? 'woman' : men.has(word) ? 'man' : null;
}

function isJoinedToAnother(names: SentenceNames, { to }: PlacedMention): boolean {
  const { tokens } = names;
  const next = tokens[to]?.normal;
  return (next === 'and' || next === '&') && nameStartingAt(names, to + 1)?.type === 'person';
}
