import { companiesNamedLikeRivers } from '../lexicon/names/companies-named-like-rivers.js';
import { countriesAsNames } from '../lexicon/names/countries-as-names.js';
import type { Document, EntityType, NameMention } from '../types.js';
import { acronymsLikeNames } from './acronyms-like-names.js';
import type { NameForm } from './forms/name-forms.js';
import {
  isAfterPreposition,
  isConstituency,
  isRiver,
  isSpeaking,
  isSurelyPerson,
  isWithin,
} from './mention-contexts.js';
import type { Rule } from './rule.js';
import { namesakeCompanies } from './things/namesake-companies.js';
import { typesByCues } from './things/organization-cues.js';

/** What each mention is, by its index, before the lists of countries and demonyms are asked. */
export interface MentionTypes {
  readonly types: readonly EntityType[];
  /** What chose the type; null where all that the tagger found for the name agrees with it. */
  readonly rules: readonly (Rule | null)[];
}

export function chooseTypes(doc: Document, mentions: readonly NameMention[], forms: readonly NameForm[]): MentionTypes {
  const article = readNames(doc, mentions, forms);
  const types: EntityType[] = [];
  const rules: (Rule | null)[] = [];
  for (const [i, mention] of mentions.entries()) {
    const form = forms[i]!;
    const found = TYPES[mention.type];
    const listed = mention.listed?.type ?? null;
    if (listed !== null || mention.statedBy !== undefined) {
      types.push(listed ?? found);
      rules.push(null);
      continue;
    }
    const usual = article.usualTypes.get(form.key)!;
    let chosen = usual;
    let chosenBy: Rule | null = null;
    for (const rule of typeRules) {
      const choice = rule.choose(found, usual, form, article, {
        isPerson: () => isSurelyPerson(doc, mention),
        isConstituency: () => isConstituency(doc.article.text, mention),
        isWithin: () => isWithin(doc.article.text, mention),
        isSpeaking: () => isSpeaking(doc.article.text, mention),
        isAfterPreposition: () => isAfterPreposition(doc.article.text, mention),
        isRiver: () => isRiver(doc.article.text, mention),
        isCompany: () => article.companies.has(i),
      });
      if (choice === null) continue;
      chosen = choice;
      chosenBy = rule;
      break;
    }
    types.push(chosen);
    rules.push(found === usual && chosen === found ? null : chosenBy);
  }
  return { types, rules };
}

const TYPES = {
  person: 'person',
  organization: 'organization',
  location: 'place',
  group: 'group',
  other: 'other',
} as const;

interface TypeRule extends Rule {
  /**
   * @param found the type that the tagger found for the mention
   * @param usual the type that it found most for the name
   * @param around what the words around the mention can only be said of
   * @returns null where the rule does not apply
   */
  readonly choose: (
    found: EntityType,
    usual: EntityType,
    form: NameForm,
    article: ArticleNames,
    around: Readonly<
      Record<
        'isPerson' | 'isConstituency' | 'isWithin' | 'isSpeaking' | 'isAfterPreposition' | 'isRiver' | 'isCompany',
        () => boolean
      >
    >,
  ) => EntityType | null;
}

const personalNames = new Set<string>(countriesAsNames);
const riverCompanies = new Set<string>(companiesNamedLikeRivers);

/** The first rule that applies decides; the last one always applies. */
export const typeRules: readonly TypeRule[] = [
  {
    // In the capitals of a table or a dateline one name is a team's and its city's: "BOSTON AT NEW YORK".
    name: 'team or city in capitals',
    example: '[[BOSTON|place]] AT [[CHICAGO|place]]. [[BOSTON|place]] COLD. [[BOSTON|organization]] WON.',
    choose: (found, usual, { text, isCapitals }) =>
      isTeamOrCity(found) && isTeamOrCity(usual) && isCapitals && text.length >= MIN_CAPITALS ? found : null,
  },
  {
    name: 'age, title or relative beside the name',
    example: '[[Paris|person]], 24, lives in [[Paris|place]]. [[Paris|place]] is large.',
    choose: (found, usual, { key }, { weights }, { isPerson }) =>
      found === 'person' && usual !== 'person' && weights?.has(key) && isPerson() ? 'person' : null,
  },
  {
    name: 'constituency',
    example: '[[Arsenal|organization]] beat [[Tottenham|organization]]. The MP for [[Tottenham|organization]] cheered.',
    choose: (found, _, __, ___, { isConstituency }) => (found === 'organization' && isConstituency() ? 'place' : null),
  },
  {
    name: 'town after "in" that is a team elsewhere',
    example: 'It rained in [[Oxford|place]]. [[Oxford|organization]] won. [[Oxford|organization]] sang.',
    choose: (found, usual, { place }, _, { isWithin }) =>
      found === 'place' && usual === 'organization' && place && isWithin() ? 'place' : null,
  },
  {
    name: 'country that nobody is named after',
    example: '[[Turkey|person]] lost.',
    choose: (_, usual, { key, text, country }, { surnames }) =>
      usual === 'person' && country && !surnames.has(key) && !personalNames.has(text) ? 'place' : null,
  },
  {
    name: 'country that a person is named after',
    example: '[[Michael Jordan|person]] flew to [[Jordan|country]]. [[Jordan|person]] played. [[Jordan|person]] won.',
    choose: (found, _, { key, country }, { surnames }) =>
      found === 'place' && country && surnames.has(key) ? found : null,
  },
  {
    name: 'surname that is a town and speaks',
    example: '[[Marcelo Arequipa|person]] left. It is over, [[Arequipa|place]] says.',
    choose: (found, _, { key, country }, { surnames }, { isSpeaking }) =>
      found === 'place' && !country && surnames.has(key) && isSpeaking() ? 'person' : null,
  },
  {
    name: 'surname that only a small town has',
    example: '[[Chris Hemsworth|person]] left. Will [[Hemsworth|place]] return?',
    choose: (found, _, { key, country, place }, { surnames }, { isAfterPreposition }) =>
      found === 'place' && !country && !place && surnames.has(key) && !isAfterPreposition() ? 'person' : null,
  },
  {
    name: 'company with the name of a river',
    example: 'She sells it on [[Amazon|place]].',
    choose: (found, _, { text }, __, { isRiver }) =>
      found === 'place' && riverCompanies.has(text) && !isRiver() ? 'organization' : null,
  },
  {
    name: 'surname with what only a company has',
    example: '[[Michael Dell|person]] stays. [[Dell|person]] shares rose. [[Dell|person]] smiled.',
    choose: (_, __, ___, ____, { isCompany }) => (isCompany() ? 'organization' : null),
  },
  {
    name: 'surname of a person in the article',
    example: '[[Ann Hill|person]] spoke. [[Hill|person]] left. The [[Hill|other]] speech was long.',
    choose: (found, _, { key }, { surnames, weights }) =>
      surnames.has(key) && !isTeamOrCity(found) && weights?.get(key)?.has('person') ? 'person' : null,
  },
  {
    // "Ratan Tata … Tata … Tata Group" is about an organization too.
    name: 'surname that was found as an organization',
    example: '[[Ratan Tata|person]] spoke. [[Ratan Tata|person]] left. [[Tata|organization]] paid.',
    choose: (found, _, { key }, { surnames, weights, firstWords }) =>
      found === 'organization' && (surnames.get(key) ?? 0) >= MIN_BEARERS && !weights?.has(key) && !firstWords.has(key)
        ? 'person'
        : null,
  },
  {
    name: 'last word of an organization that was found as a person',
    example: '[[Jwaneng Galaxy|organization]] won. [[Galaxy|person]] cheered.',
    choose: (_, usual, { key }, { surnames, givenNames, lastWords }, { isPerson }) =>
      usual === 'person' && lastWords.has(key) && !surnames.has(key) && !givenNames.has(key) && !isPerson()
        ? 'organization'
        : null,
  },
  {
    name: 'acronym that reads like a name',
    example: 'The [[Lakeside Water Board|organization]] paid. [[NERI|person]] did not.',
    choose: (_, __, { key }, { acronyms, surnames, givenNames }) =>
      acronyms.has(key) && !surnames.has(key) && !givenNames.has(key) ? 'organization' : null,
  },
  {
    name: 'what the words around the name speak for',
    example: '[[Acme|person]] said it grew. [[Acme|person]] users paid.',
    choose: (_, __, { key }, { cued }) => cued.get(key) ?? null,
  },
  {
    name: 'what most mentions of the name are',
    example: '[[Acme|organization]] grew. [[Acme|organization]] paid. [[Acme|place]] fell.',
    choose: (_, usual) => usual,
  },
];

/** "USA", "NYC": fewer capitals are an acronym. */
const MIN_CAPITALS = 4;

/** Full names in the article that make a person of an organization with their surname. */
const MIN_BEARERS = 2;

function isTeamOrCity(type: EntityType): boolean {
  return type === 'place' || type === 'organization';
}

/** What the names of an article say of each other, by their keys. */
interface ArticleNames {
  /** The type with the greatest weight among the mentions of a name, each weighing its confidence. */
  readonly usualTypes: ReadonlyMap<string, EntityType>;
  /** The weights for the few names that were found as several types; null where there are none. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<EntityType, number>> | null;
  /** How many full names of people end with a name. */
  readonly surnames: ReadonlyMap<string, number>;
  /** The first words of their full names. */
  readonly givenNames: ReadonlySet<string>;
  /** The words that names of organizations begin with. */
  readonly firstWords: ReadonlySet<string>;
  /** The words that names of organizations end with. */
  readonly lastWords: ReadonlySet<string>;
  /** Those found as people that are acronyms of bodies. */
  readonly acronyms: ReadonlySet<string>;
  /** What the words around its mentions make of a name. */
  readonly cued: ReadonlyMap<string, EntityType>;
  /** The mentions of companies found as people, by their indexes. */
  readonly companies: ReadonlySet<number>;
}

function readNames(doc: Document, mentions: readonly NameMention[], forms: readonly NameForm[]): ArticleNames {
  const givenNames = new Set<string>();
  const surnames = new Map<string, number>();
  const firstWords = new Set<string>();
  const lastWords = new Set<string>();
  for (const [i, { type }] of mentions.entries()) {
    const { parts } = forms[i]!;
    if (parts === null) continue;
    if (type === 'person') {
      const { first, last, rest } = parts;
      givenNames.add(first);
      surnames.set(last, (surnames.get(last) ?? 0) + 1);
      if (rest !== last) surnames.set(rest, (surnames.get(rest) ?? 0) + 1);
    } else if (type === 'organization') {
      firstWords.add(parts.first);
      lastWords.add(parts.last);
    }
  }
  const cued = typesByCues(doc.article.text, mentions, forms, (key) => surnames.has(key) || givenNames.has(key));
  const acronyms = acronymsLikeNames(doc, mentions, forms);
  const companies = namesakeCompanies(doc, mentions, forms, surnames, isSurelyPerson);
  return { ...weighTypes(mentions, forms), surnames, givenNames, firstWords, lastWords, acronyms, cued, companies };
}

function weighTypes(
  mentions: readonly NameMention[],
  forms: readonly NameForm[],
): Pick<ArticleNames, 'usualTypes' | 'weights'> {
  const usualTypes = new Map<string, EntityType>();
  let weights: Map<string, Map<EntityType, number>> | null = null;
  for (const [i, { type }] of mentions.entries()) {
    const { key } = forms[i]!;
    const first = usualTypes.get(key);
    if (first === undefined) usualTypes.set(key, TYPES[type]);
    else if (first !== TYPES[type]) {
      weights ??= new Map();
      weights.set(key, new Map());
    }
  }
  if (weights === null) return { usualTypes, weights };
  for (const [i, { type, confidence, statedBy }] of mentions.entries()) {
    const ofName = weights.get(forms[i]!.key);
    // "Washington" of a dateline may be a team in the text, but Reuters is always the agency.
    const votes = statedBy === undefined || type === 'location' ? 1 : VOTES_OF_STATED;
    // A mention without confidence counts for something.
    ofName?.set(TYPES[type], (ofName.get(TYPES[type]) ?? 0) + votes * confidence + 0.01);
  }
  for (const [key, ofName] of weights) usualTypes.set(key, heaviest(ofName));
  return { usualTypes, weights };
}

/** A writer or an agency that a line of the article states is worth as much as this many mentions. */
const VOTES_OF_STATED = 4;

/** The first of those with the greatest weight. */
function heaviest(weights: ReadonlyMap<EntityType, number>): EntityType {
  let chosen: EntityType = 'other';
  let most = 0;
  for (const [type, weight] of weights) {
    if (weight <= most) continue;
    chosen = type;
    most = weight;
  }
  return chosen;
}
