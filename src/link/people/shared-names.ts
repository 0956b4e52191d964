import type { Sex } from '../../resource/given-names.js';
import { partitionPoint } from '../../text/binary-search.js';
import { addToList } from '../../text/multi-map.js';
import type { Links } from '../links.js';
import { only } from '../only.js';
import type { Reading } from '../readings.js';
import type { Rule } from '../rule.js';
import type { PersonFacts } from '../surroundings.js';
import type { PersonForm } from './person-form.js';

/** A short name that can stand for several people of the article, or for somebody not named in full. */
export interface SharedName {
  readonly form: PersonForm;
  /** The full name of each person. */
  readonly candidates: readonly PersonForm[];
  /** What joins it to the one person who can be meant. */
  readonly rule: Rule;
}

/** Joins each mention of a shared name to the person whom the text around it means. */
export function linkSharedNames(
  shared: readonly SharedName[],
  forms: readonly PersonForm[],
  facts: readonly PersonFacts[],
  links: Links,
): void {
  const mentionsOf = collectMentions(forms, facts, links);
  for (const { form, candidates, rule } of shared) {
    const bearers = candidates.map(({ first, name }) =>
      describeBearer(mentionsOf.get(links.find(first)) ?? [], name.sex),
    );
    const mentions = form.mentions.map((reading) => mentionOf(reading, facts));
    linkByContext(mentions, bearers, links, rule);
  }
}

/** A mention with what the words around it say of who is meant. */
interface PersonMention {
  readonly index: number;
  readonly sentence: number;
  readonly sex: Sex | null;
  readonly title: string | null;
  readonly pronoun: Sex | null;
  readonly isRelative: boolean;
}

function mentionOf({ index, mention }: Reading, facts: readonly PersonFacts[]): PersonMention {
  const { sex, title, pronoun, isRelative } = facts[index]!;
  return {
    index,
    sentence: mention.sentence,
    sex,
    title,
    pronoun,
    isRelative,
  };
}

/** All mentions linked so far, by the root of the person, in the order of the text. */
function collectMentions(
  forms: readonly PersonForm[],
  facts: readonly PersonFacts[],
  links: Links,
): ReadonlyMap<number, PersonMention[]> {
  const byRoot = new Map<number, PersonMention[]>();
  const all = forms.flatMap(({ mentions }) => mentions).sort((a, b) => a.index - b.index);
  for (const reading of all) addToList(byRoot, links.find(reading.index), mentionOf(reading, facts));
  return byRoot;
}

/** A person who bears the shared name. */
interface Bearer {
  /** In the order of the text; never empty. */
  readonly mentions: readonly PersonMention[];
  readonly sexes: ReadonlySet<Sex>;
  readonly titles: ReadonlySet<string | null>;
  /** Named as the relative of somebody else. */
  readonly isRelative: boolean;
}

/** @param sexOfName of the given name; what the words around a mention say counts more */
function describeBearer(mentions: readonly PersonMention[], sexOfName: Sex | null): Bearer {
  const stated = mentions.flatMap(({ sex }) => sex ?? []);
  return {
    mentions,
    sexes: new Set(stated.length > 0 || sexOfName === null ? stated : [sexOfName]),
    titles: new Set(mentions.map(({ title }) => title)),
    isRelative: mentions.some((mention) => mention.isRelative),
  };
}

/** What decides who is meant by a mention of a shared name. */
interface Evidence {
  readonly mention: PersonMention;
  /** Those of the mention's sex; never empty. */
  readonly bearers: readonly Bearer[];
  /** Those of them who are named before the mention. */
  readonly earlier: readonly EarlierBearer[];
  readonly last: LastBearer | null;
}

interface EarlierBearer {
  readonly bearer: Bearer;
  /** How often, before the mention. */
  readonly times: number;
  /** The last mention before it. */
  readonly latest: PersonMention;
}

/** Whom the shared name stood for last. */
interface LastBearer {
  readonly bearer: Bearer;
  readonly sentence: number;
  /** Times in a row. */
  readonly times: number;
}

interface BearerRule extends Rule {
  readonly choose: (evidence: Evidence) => Bearer | null;
}

/** The first rule that chooses somebody decides. */
export const bearerRules: readonly BearerRule[] = [
  {
    name: 'shared name, the only one of that sex',
    example: '[[Donald Hill|person]] came with [[Melania Hill|person]]. Mrs. [[Hill|person]] smiled.',
    choose: ({ bearers }) => only(bearers),
  },
  {
    name: 'shared name, the only one with that title',
    example: 'President [[Al Hill|person]] met [[Jo Hill|person]]. President [[Hill|person]] paid.',
    choose: ({ mention: { title }, bearers }) =>
      title === null ? null : only(bearers.filter(({ titles }) => titles.has(title))),
  },
  {
    name: 'shared name, the only one whom the pronoun can mean',
    example: '[[Ann Hill|person]] met [[Bob Hill|person]]. [[Hill|person]] said she was glad.',
    choose: ({ mention: { pronoun }, bearers }) =>
      pronoun === null
        ? null
        : (only(bearers.filter(({ sexes }) => sexes.has(pronoun))) ??
          only(bearers.filter((bearer) => fits({ sex: pronoun }, bearer)))),
  },
  {
    // Where a couple shares a name, news gives the relative's in full or with a title.
    name: 'shared name, the only one who is not named as a relative',
    example: '[[Al Hill|person]] came with his wife, [[Jo Hill|person]]. [[Hill|person]] spoke.',
    choose: ({ mention: { sex }, earlier }) => (sex === null ? principalOf(earlier) : null),
  },
  {
    name: 'shared name of a headline, the one named first',
    example: '[[Hill|person]] wins. [[Al Hill|person]] beat [[Jo Hill|person]].',
    choose: ({ bearers, earlier }) => (earlier.length === 0 ? firstNamed(bearers) : null),
  },
  {
    name: 'shared name, the only one named so far',
    example: '[[Al Hill|person]] won. [[Hill|person]] was glad. His rival [[Jo Hill|person]] was not.',
    choose: ({ earlier }) => only(earlier)?.bearer ?? null,
  },
  {
    name: 'shared name, the one just named',
    example: '[[Al Hill|person]] won. [[Jo Hill|person]] lost. [[Hill|person]] was sad.',
    choose: chooseJustNamed,
  },
  {
    name: 'shared name, the one meant before',
    example:
      '[[Al Hill|person]] won. [[Hill|person]] was glad. So [[Hill|person]] sang. [[Jo Hill|person]] came. [[Hill|person]] paid.',
    choose: ({ last }) => last?.bearer ?? null,
  },
];

export const uncertainRules = {
  nobody: {
    name: 'shared name, nobody certain',
    example: '[[Al Hill|person]] met [[Jo Hill|person]]. [[Hill|person]] paid. [[Hill|person]] left.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The one who is not a relative, if all others are. */
function principalOf(earlier: readonly EarlierBearer[]): Bearer | null {
  const principal = only(earlier.filter(({ bearer }) => !bearer.isRelative));
  return earlier.length > 1 ? (principal?.bearer ?? null) : null;
}

/** A headline has the surname of the person whom the text names first. */
function firstNamed(bearers: readonly Bearer[]): Bearer {
  return bearers.reduce((a, b) => (b.mentions[0]!.index < a.mentions[0]!.index ? b : a));
}

/** Whoever was named last, in this sentence or the one before, and after the name was last used, takes it over. */
function chooseJustNamed({ mention, earlier, last }: Evidence): Bearer | null {
  const nearest = earlier.reduce((a, b) => (b.latest.index > a.latest.index ? b : a));
  const { sentence } = nearest.latest;
  if (sentence < mention.sentence - 1 || (last && sentence <= last.sentence)) return null;
  // A relative who is named once does not take over the name of the person whom the article is about.
  if (last && last.times >= MIN_ESTABLISHED && nearest.times === 1) return null;
  const hasRival = earlier.some((other) => other !== nearest && other.latest.sentence === sentence);
  return hasRival ? null : nearest.bearer;
}

/** After so many uses in a row a shared name is the one person's. */
const MIN_ESTABLISHED = 2;

function fits({ sex }: Pick<PersonMention, 'sex'>, { sexes }: Bearer): boolean {
  return sex === null || !sexes.has(sex === 'man' ? 'woman' : 'man');
}

/** Joins each mention to the bearer whom the rules choose; those for whom they choose nobody make a person of their own. */
function linkByContext(
  mentions: readonly PersonMention[],
  bearers: readonly Bearer[],
  links: Links,
  plainRule: Rule,
): void {
  let last = null as LastBearer | null;
  let apart: number | null = null;
  for (const mention of mentions) {
    const found = findBearer(mention, bearers, last);
    if (found === null) {
      apart ??= mention.index;
      const fitting = bearers.filter((bearer) => fits(mention, bearer));
      if (fitting.length > 1)
        links.leaveOpen(
          mention.index,
          fitting.map(({ mentions: [first] }) => first!.index),
        );
      links.join(apart, mention.index, uncertainRules.nobody);
      continue;
    }
    const { bearer, rule } = found;
    links.join(bearer.mentions[0]!.index, mention.index, bearers.length === 1 ? plainRule : rule);
    last = { bearer, sentence: mention.sentence, times: last?.bearer === bearer ? last.times + 1 : 1 };
  }
}

function findBearer(
  mention: PersonMention,
  all: readonly Bearer[],
  last: LastBearer | null,
): { readonly bearer: Bearer; readonly rule: Rule } | null {
  const bearers = all.filter((bearer) => fits(mention, bearer));
  if (bearers.length === 0) return null;
  const evidence = { mention, bearers, earlier: namedBefore(mention, bearers), last };
  for (const rule of bearerRules) {
    const bearer = rule.choose(evidence);
    if (bearer) return { bearer, rule };
  }
  return null;
}

function namedBefore({ index }: PersonMention, bearers: readonly Bearer[]): EarlierBearer[] {
  return bearers.flatMap((bearer) => {
    const times = countBefore(bearer.mentions, index);
    return times > 0 ? [{ bearer, times, latest: bearer.mentions[times - 1]! }] : [];
  });
}

/** How many of a person's mentions, which are in order, come before an index. */
function countBefore(mentions: readonly PersonMention[], index: number): number {
  return partitionPoint(mentions, (mention) => mention.index < index);
}
