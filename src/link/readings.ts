import { countriesAsOrganizations } from '../lexicon/names/countries-as-names.js';
import { languageNouns, languageVerbs } from '../lexicon/names/languages.js';
import { opensLike } from '../text/opens-like.js';
import type { Document, EntityType, ListedEntity, NameMention } from '../types.js';
import { type Country, findCountry, typeOfCountry } from './forms/countries.js';
import type { NameForm } from './forms/name-forms.js';
import { chooseTypes } from './mention-types.js';
import type { CountryContext } from './places/country-context.js';
import { townsWithCountryNames } from './places/towns.js';
import { type FoundName, finderOf, type Rule, withRule } from './rule.js';

/** A mention with what its form, the lists and the other mentions of the article say it is. */
export interface Reading {
  /** Index among all mentions. */
  readonly index: number;
  readonly mention: NameMention;
  readonly form: NameForm;
  readonly type: EntityType;
  /** The country or part of a country that is named; that of a demonym; two for "Sino-Russian"; empty for all others. */
  readonly countries: readonly Country[];
  /** Demonyms of a region only: "Europe" for "European". */
  readonly region: string | null;
  readonly isDemonym: boolean;
  /** What found the mention and what decided what it is: "tagger; name of a country". */
  readonly by: string;
}

/** What the rules may ask of the article. */
interface ArticleContext {
  readonly text: string;
  readonly countries: CountryContext;
  /** Whether a mention names a town of a country's name: "Lebanon, Pennsylvania". */
  readonly isTown: (reading: Reading) => boolean;
}

/** Reads each mention by the lists of countries and demonyms, or as the type that is chosen for it. */
export function readMentions(
  doc: Document,
  mentions: readonly FoundName[],
  forms: readonly NameForm[],
  countries: CountryContext,
): Reading[] {
  const { text } = doc.article;
  const { types, rules } = chooseTypes(doc, mentions, forms);
  const article = { text, countries, isTown: townsWithCountryNames(text, mentions, forms) };
  return mentions.map((mention, index) => {
    const rule = rules[index];
    const by = rule ? withRule(finderOf(mention), rule) : finderOf(mention);
    return readListed(
      {
        index,
        mention,
        form: forms[index]!,
        type: types[index]!,
        countries: NO_COUNTRIES,
        region: null,
        isDemonym: false,
        by,
      },
      article,
    );
  });
}

const NO_COUNTRIES: readonly Country[] = [];

/** Applies the first rule that reads a name of the lists. */
function readListed(plain: Reading, article: ArticleContext): Reading {
  const { form, by, mention } = plain;
  if (mention.listed?.type) return { ...plain, ...ownCountry(mention.listed) };
  const half = halfNamed(plain, article);
  if (half) return { ...plain, ...asCountry(half), by: withRule(by, halfRules.half) };
  if (form.country === null && form.demonym === null) return plain;
  // "WAM" of a dateline is the agency, whatever else it is short for.
  if (mention.statedBy !== undefined && mention.type !== 'location') return plain;
  for (const rule of readingRules) {
    const read = rule.read(plain, article);
    if (read) return { ...plain, ...read, by: withRule(by, rule) };
  }
  return plain;
}

/** The country that an entity of the user's lexicon is: that of its name, which has the demonyms of the text as well. */
function ownCountry({ type, name, country }: ListedEntity): ListedReading {
  const named = type === 'country' ? findCountry(name) : null;
  if (named === null || named.kind === 'part' || (country !== null && country.alpha2 !== named.id)) return UNLISTED;
  return asCountry(named);
}

type ListedReading = Partial<Pick<Reading, 'type' | 'countries' | 'region' | 'isDemonym'>>;

interface ReadingRule extends Rule {
  /** What the rule changes of the reading, nothing where it leaves the name to its type; null where it does not apply. */
  readonly read: (plain: Reading, article: ArticleContext) => ListedReading | null;
}

export const halfRules = {
  half: {
    name: 'half of a divided country',
    example: '[[North Korea|country]] met [[South Korea|country]]. The [[North|place]] paid.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** "the North", "North and South Korea" */
function halfNamed(
  { type, form, mention: { start, end } }: Reading,
  { text, countries }: ArticleContext,
): Country | null {
  const half = type === 'place' || type === 'organization' ? countries.halfOf(form.text) : null;
  if (!half) return null;
  const isHalf =
    /\bthe $/i.test(text.slice(Math.max(0, start - MAX_THE), start)) || text.startsWith(` and ${half.beside}`, end);
  return isHalf ? half.country : null;
}

/** Characters of " the ". */
const MAX_THE = 5;

const organizationNames = new Set<string>(countriesAsOrganizations);

/** The first rule that applies decides. */
export const readingRules: readonly ReadingRule[] = [
  {
    name: 'name of a language',
    example: 'He spoke [[German|demonym]] to her.',
    // "Algerians speaking French": a plural is people.
    read: ({ form, mention }, { text }) =>
      form.demonym && !form.key.endsWith('s') && isLanguage(text, mention) ? { type: 'other' } : null,
  },
  {
    name: 'one of a people',
    example: 'A [[Dane|person]] won.',
    read: ({ type, form, mention }, { text }) =>
      type === 'person' && form.demonym?.countries.length === 1 && isAfterArticle(text, mention)
        ? asDemonym(form.demonym.countries)
        : null,
  },
  {
    name: 'town with the name of a country',
    example: 'In [[Lebanon|place]], [[Ohio|place]], it rained.',
    read: (plain, { isTown }) => (isTown(plain) ? { type: 'place' } : null),
  },
  {
    name: 'person with the name of a country',
    example: '[[Chad|person]] played the drums.',
    read: ({ type }) => (type === 'person' ? UNLISTED : null),
  },
  {
    name: 'organization with the name of a country',
    example: '[[Emirates|organization]] flew on.',
    read: ({ type, form }) => (type === 'organization' && organizationNames.has(form.text) ? UNLISTED : null),
  },
  {
    name: 'state with the name of a country',
    example: 'In [[Georgia|place]], voters in [[Atlanta|place]] queued.',
    read: ({ form }, { countries }) => (countries.stateOf(form.text) ? UNLISTED : null),
  },
  {
    name: 'name that two countries share',
    example: '[[North Korea|country]] fired. [[Korea|country]] is poor.',
    read: (plain, { countries }) => {
      const country = countryNamed(plain);
      if (!country) return null;
      const meant = countries.choose(plain.form.text, country);
      return meant === country ? null : asCountry(meant);
    },
  },
  {
    name: 'name of a country',
    example: '[[China|country]] agreed.',
    read: (plain) => {
      const country = countryNamed(plain);
      return country && asCountry(country);
    },
  },
  {
    // The Houston Texans are no people of Texas.
    name: 'organization with the name of a people',
    example: 'The [[Texans|organization]] lost.',
    read: ({ type, form }) => (type === 'organization' && form.demonym!.region !== null ? UNLISTED : null),
  },
  {
    name: 'demonym of a region',
    example: 'The [[European|demonym]] market fell.',
    read: ({ form }) => {
      const { region } = form.demonym!;
      return region === null ? null : { type: 'place', region, isDemonym: true };
    },
  },
  {
    name: 'demonym of two countries',
    example: 'The [[Franco-German|demonym]] deal held.',
    read: ({ form }) => {
      const { countries } = form.demonym!;
      return countries.length === 2 ? asDemonym(countries) : null;
    },
  },
  {
    name: 'demonym that two countries share',
    example: '[[North Korea|country]] fired. The [[Korean|demonym]] army marched.',
    read: ({ form }, { countries }) => {
      const [country] = form.demonym!.countries as [Country];
      const meant = countries.choose(form.text, country);
      return meant === country ? null : asDemonym([meant]);
    },
  },
  {
    name: 'demonym of a country',
    example: 'The [[Chinese|demonym]] side spoke.',
    read: ({ form }) => asDemonym(form.demonym!.countries),
  },
];

const UNLISTED: ListedReading = {};

/** The country of a name that was not found as an adjective: "Thai" is a country's name only where it is no demonym. */
function countryNamed({ type, form: { country, demonym } }: Reading): Country | null {
  const isAdjective = type === 'group' || type === 'other';
  return isAdjective && demonym ? null : country;
}

function asCountry(country: Country): ListedReading {
  return { type: typeOfCountry(country), countries: [country] };
}

function asDemonym(countries: readonly Country[]): ListedReading {
  return { type: typeOfCountry(countries[0]!), countries, isDemonym: true };
}

const ARTICLE_BEFORE = /\b(?:an?|another|each|every|one)\s$/i;
/** Characters that the expression can need. */
const MAX_ARTICLE = 9;

/** "a Dane" */
function isAfterArticle(text: string, { start }: NameMention): boolean {
  return ARTICLE_BEFORE.test(text.slice(Math.max(0, start - MAX_ARTICLE), start));
}

const AFTER_LANGUAGE = new RegExp(`^[-\\u2010\\s](?:${languageNouns.join('|')})\\b`, 'i');
const opensLikeNoun = opensLike(languageNouns);
const BEFORE_LANGUAGE = new RegExp(`\\b(?:${languageVerbs.join('|')})\\s+$`, 'i');
/** Characters that the two expressions can need. */
const [MAX_AFTER, MAX_BEFORE] = [16, 24];

/** "French-speaking", "the Chinese language", "she spoke German": a language is no country. */
function isLanguage(text: string, { start, end }: NameMention): boolean {
  return (
    (opensLikeNoun(text, end + 1) && AFTER_LANGUAGE.test(text.slice(end, end + MAX_AFTER))) ||
    BEFORE_LANGUAGE.test(text.slice(Math.max(0, start - MAX_BEFORE), start))
  );
}
