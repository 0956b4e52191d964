import { wrongArgument } from '../errors.js';
import { commonest } from '../text/commonest.js';
import { withoutAccents } from '../text/fold.js';
import { addToList } from '../text/multi-map.js';
import type { Analysis, Entity, Location, MappedPlace, PlaceMap, PlaceSentence, UnlocatedPlace } from '../types.js';
import { surest } from './collect.js';
import { newSentenceFinder } from './place-sentences.js';
import { newArticles, type View } from './view.js';
import { withoutMentions } from './without-mentions.js';

/** What an article says of a country or place. */
interface Naming {
  readonly article: number;
  readonly type: MappedPlace['type'];
  readonly entity: Entity;
}

interface Located extends Naming {
  readonly location: Location;
  readonly sentences: readonly PlaceSentence[];
}

/**
 * The countries and places of all articles by where they are: what is at one place of the gazetteer is one, whatever the
 * articles call it. The analyses need all `entities` that were found, with their locations, and their sentences.
 */
export function newMap(): View<PlaceMap> {
  const articles = newArticles();
  const located = new Map<string, Located[]>();
  const unlocated = new Map<string, Naming[]>();
  return {
    add(analysis) {
      const { entities, sentences } = neededOf(analysis);
      const article = articles.add(analysis);
      const sentencesNaming = newSentenceFinder(sentences, article, analysis.offsets);
      for (const entity of entities) {
        const { type, location } = entity;
        if (type !== 'country' && type !== 'place') continue;
        const naming = { article, type, entity: withoutMentions(entity) };
        if (location === undefined) addToList(unlocated, foldedName(entity), naming);
        else addToList(located, keyOf(location), { ...naming, location, sentences: sentencesNaming(entity.mentions) });
      }
    },
    end: () => ({
      schema: 'newsq/2',
      ...articles.end(),
      places: [...located.values()].map((same, i) => placeOf(same, `p${i + 1}`)).sort(byCount),
      unlocated: [...unlocated.values()].map(unlocatedOf).sort(byCount),
    }),
  };
}

function neededOf(analysis: Analysis) {
  const {
    entities,
    article: { sentences },
  } = analysis;
  if (entities && sentences) return { entities, sentences };
  throw wrongArgument('a map needs analyses for which the task "entities" and sentences were given', analysis);
}

/** The same for what is the same on Earth; where no number tells, what has one name and kind within some kilometers is one. */
function keyOf({ geonameid, name, kind, lat, lon }: Location): string {
  return geonameid === undefined ? JSON.stringify([name, kind, lat.toFixed(1), lon.toFixed(1)]) : String(geonameid);
}

function foldedName({ name }: Entity): string {
  return withoutAccents(name).toLowerCase();
}

/** @param same what articles say of one place, in the order of the articles */
function placeOf(same: readonly Located[], id: string): MappedPlace {
  const { type, name, ...facts } = factsOf(same);
  const forms = new Set(same.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  return {
    ...{ id, type, name },
    aliases: [...forms].filter((form) => form !== name),
    location: surest(same.map(({ location }) => location)),
    ...facts,
    sentences: same.flatMap(({ sentences }) => sentences),
  };
}

function unlocatedOf(same: readonly Naming[]): UnlocatedPlace {
  const candidates = same.find(({ entity }) => entity.candidates)?.entity.candidates;
  return { ...factsOf(same), ...(candidates ? { candidates } : {}) };
}

function factsOf(same: readonly Naming[]): Omit<UnlocatedPlace, 'candidates'> {
  // Sorted, so that of names that are as frequent the same one is taken in whatever order the articles are given.
  const names = same.map(({ entity }) => entity.name).sort();
  const listed = same.find(({ entity }) => entity.listed !== undefined)?.entity;
  return {
    type: commonest(same.map(({ type }) => type).sort())!,
    name: listed?.name ?? commonest(names)!,
    count: same.reduce((sum, { entity }) => sum + entity.count, 0),
    documents: new Set(same.map(({ article }) => article)).size,
    ...(listed ? { listed: listed.listed! } : {}),
    confidence: same.reduce((most, { entity }) => Math.max(most, entity.confidence), 0),
  };
}

/** Those that are named as often stay in the order of their first appearance. */
function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count;
}
