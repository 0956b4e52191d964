import { type Located, locate, type Named } from '../../places/index.js';
import { isCapitals } from '../../text/letter-case.js';
import { placeInUsualCase } from '../../text/place-case.js';
import type { Article } from '../../types.js';
import type { Cluster } from '../clusters.js';
import { type Country, findCountry } from '../forms/countries.js';
import type { PlaceOfNames, PlacesInNames } from './within-names.js';

/**
 * Where the countries and places among the clusters of an article are, then where the places are that only names of other things have;
 * null for the others, and where that is not known.
 */
export function locateClusters(
  { text, dateline, home }: Article,
  clusters: readonly Cluster[],
  { fresh }: PlacesInNames,
): readonly (Located | null)[] {
  return locate(namedOf(clusters, fresh), { text, dateline, home });
}

/** What is to be located of an article. */
export function namedOf(clusters: readonly Cluster[], fresh: readonly PlaceOfNames[]): Named[] {
  return [...clusters.map(namedOfCluster), ...fresh.map(namedOfPlace)];
}

/** The names of its courts and schools tell where an article is, if less than its places do. */
function namedOfPlace({ text }: PlaceOfNames): Named {
  const code = codeOf(findCountry(text));
  return { type: code === null ? 'place' : 'country', forms: [text], spans: [], country: code, isWellKnown: false };
}

function namedOfCluster({ type, readings, country, region }: Cluster): Named {
  const isPlace = type === 'place' || type === 'country';
  return {
    type,
    forms: country
      ? [country.names[0]!]
      : [...(region === null ? [] : [region]), ...(isPlace ? formsOf(readings) : [])],
    spans: isPlace || country ? readings.map(({ mention }) => mention) : [],
    country: codeOf(country),
    isWellKnown: readings.some(({ form }) => form.place !== null),
  };
}

/** The alpha-2 code of a country of today, or of the one that a part belongs to. */
function codeOf(country: Country | null): string | null {
  return country && country.kind !== 'former' ? country.alpha2 : null;
}

/** The forms of a place's name, the longest first. */
function formsOf(readings: Cluster['readings']): string[] {
  const forms = new Set(
    readings.map(({ form: { text } }) =>
      isCapitals(text) && text.length > 3 && !text.includes('.') ? placeInUsualCase(text) : text,
    ),
  );
  return [...forms].sort((a, b) => b.length - a.length);
}
