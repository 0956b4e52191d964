import type { Sex } from '../../resource/given-names.js';
import type { Links } from '../links.js';
import type { Reading } from '../readings.js';
import type { PersonFacts } from '../surroundings.js';
import type { PersonForm } from './person-form.js';

/** A short name that can stand for several people of the article. */
export interface SharedName {
  readonly form: PersonForm;
  /** The full name of each person. */
  readonly candidates: readonly PersonForm[];
}

/** Joins each mention of a shared name to the person whom the text around it means. */
export function linkSharedNames(
  shared: readonly SharedName[],
  forms: ReadonlyMap<string, PersonForm>,
  facts: readonly PersonFacts[],
  links: Links,
): void {
  const mentionsOf = collectMentions(forms, facts, links);
  for (const { form, candidates } of shared) {
    const bearers = candidates.map(({ first, name }) =>
      describeBearer(mentionsOf.get(links.find(first)) ?? [], name.sex),
    );
    linkByContext(
      form.mentions.map((reading) => mentionOf(reading, facts)),
      bearers,
      links,
    );
  }
}

/** A mention with what the words around it say of who is meant. */
interface PersonMention {
  readonly index: number;
  readonly sentence: number;
  readonly sex: Sex | null;
  readonly title: string | null;
}

function mentionOf({ index, mention }: Reading, facts: readonly PersonFacts[]): PersonMention {
  const { sex, title } = facts[index]!;
  return { index, sentence: mention.sentence, sex, title };
}

/** All mentions linked so far, by the root of the person, in the order of the text. */
function collectMentions(
  forms: ReadonlyMap<string, PersonForm>,
  facts: readonly PersonFacts[],
  links: Links,
): ReadonlyMap<number, PersonMention[]> {
  const byRoot = new Map<number, PersonMention[]>();
  const all = [...forms.values()].flatMap(({ mentions }) => mentions).sort((a, b) => a.index - b.index);
  for (const reading of all) {
    const root = links.find(reading.index);
    const mentions = byRoot.get(root);
    if (mentions) mentions.push(mentionOf(reading, facts));
    else byRoot.set(root, [mentionOf(reading, facts)]);
  }
  return byRoot;
}

/**
 * A mention goes to the bearer of its sex or title, otherwise to the only one named so far, otherwise to the one it stood
 * for last, unless another was named since, in this sentence or the one before. Where nothing decides it stays apart.
 */
function linkByContext(mentions: readonly PersonMention[], bearers: readonly Bearer[], links: Links): void {
  let last = null as Last | null;
  let apart: number | null = null;
  for (const mention of mentions) {
    const fitting = bearers.filter((bearer) => fits(mention, bearer));
    const chosen: Bearer | null = byTitle(mention, fitting) ?? byPosition(mention, fitting, last);
    if (chosen) {
      links.join(chosen.mentions[0]!.index, mention.index);
      const times: number = last?.bearer === chosen ? last.times + 1 : 1;
      last = { bearer: chosen, sentence: mention.sentence, times };
    } else {
      apart ??= mention.index;
      links.join(apart, mention.index);
    }
  }
}

/** A person who bears the shared name. */
interface Bearer {
  /** In the order of the text; never empty. */
  readonly mentions: readonly PersonMention[];
  readonly sexes: ReadonlySet<Sex>;
  readonly titles: ReadonlySet<PersonMention['title']>;
}

/** @param sexOfName of the given name; what the words around a mention say counts more */
function describeBearer(mentions: readonly PersonMention[], sexOfName: Sex | null): Bearer {
  const stated = mentions.flatMap(({ sex }) => sex ?? []);
  return {
    mentions,
    sexes: new Set(stated.length > 0 || sexOfName === null ? stated : [sexOfName]),
    titles: new Set(mentions.map(({ title }) => title)),
  };
}

/** Whom the shared name stood for last. */
interface Last {
  readonly bearer: Bearer;
  readonly sentence: number;
  /** Times in a row. */
  readonly times: number;
}

function fits({ sex }: PersonMention, { sexes }: Bearer): boolean {
  return sex === null || !sexes.has(sex === 'man' ? 'woman' : 'man');
}

function byTitle(mention: PersonMention, bearers: readonly Bearer[]): Bearer | null {
  if (bearers.length === 1) return bearers[0]!;
  if (mention.title === null) return null;
  const titled = bearers.filter(({ titles }) => titles.has(mention.title));
  return titled.length === 1 ? titled[0]! : null;
}

function byPosition(mention: PersonMention, bearers: readonly Bearer[], last: Last | null): Bearer | null {
  const named = bearers.map((bearer) => ({ bearer, before: countBefore(bearer.mentions, mention.index) }));
  const earlier = named.filter(({ before }) => before > 0);
  // A headline has the surname of the person whom the text names first.
  if (earlier.length === 0) return firstNamed(bearers);
  if (earlier.length === 1) return earlier[0]!.bearer;
  const latest = ({ bearer, before }: (typeof named)[0]) => bearer.mentions[before - 1]!;
  const nearest = earlier.reduce((a, b) => (latest(b).index > latest(a).index ? b : a));
  if (last?.bearer === nearest.bearer) return nearest.bearer;
  // A relative who is named once does not take over the name of the person whom the article is about.
  if (last && last.times >= 2 && nearest.before === 1) return last.bearer;
  const { sentence } = latest(nearest);
  const isNear = sentence >= mention.sentence - 1 && sentence > (last?.sentence ?? -1);
  const hasRival = earlier.some((other) => other !== nearest && latest(other).sentence === sentence);
  return isNear && !hasRival ? nearest.bearer : (last?.bearer ?? null);
}

function firstNamed(bearers: readonly Bearer[]): Bearer | null {
  let first: Bearer | null = null;
  for (const bearer of bearers) if (!first || bearer.mentions[0]!.index < first.mentions[0]!.index) first = bearer;
  return first;
}

/** How many of a person's mentions, which are in order, come before an index. */
function countBefore(mentions: readonly PersonMention[], index: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
