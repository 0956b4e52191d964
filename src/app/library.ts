import { newCollection } from '../across/collect.js';
import { newMap } from '../across/map.js';
import { newNetwork } from '../across/network.js';
import { newStatements } from '../across/statements.js';
import { newTimeline } from '../across/timeline.js';
import type { View } from '../across/view.js';
import { findDates } from '../dates/index.js';
import { selectPlaces } from '../edit/map.js';
import { type NetworkSelection, selectNetwork } from '../edit/network.js';
import { type EntitySelection, selectAcross } from '../edit/selection.js';
import { type StatementSelection, selectStatements } from '../edit/statements.js';
import { selectTimeline, type TimelineSelection } from '../edit/timeline.js';
import { NewsqError, wrongArgument } from '../errors.js';
import { isIsoDay } from '../iso-date.js';
import { linkEntities } from '../link/index.js';
import { type LetterCase, needsGrammar, searchFor } from '../match/index.js';
import { EXTENTS, type Extent } from '../names/extent.js';
import { recognizeNames, tagAccurately } from '../names/index.js';
import { findListed } from '../own/index.js';
import type { Area } from '../places/area.js';
import { findPoints } from '../points/index.js';
import { findQuotes } from '../quotes/index.js';
import type {
  AcrossOutput,
  Analysis,
  Collection,
  Ledger,
  Network,
  NetworkUnit,
  PlaceMap,
  RawArticle,
  Timeline,
} from '../types.js';
import { openEncoder } from './accurate.js';
import type { Finders } from './finders.js';
import { checkPlan, type Plan, runJob, runJobAccurately } from './job.js';
import { type MatchPlan, matchAccurately, matchArticle } from './match.js';

/** Every step, all loaded. */
export const finders: Finders = {
  recognizeNames,
  tagAccurately,
  findListed,
  linkEntities,
  findQuotes,
  findDates,
  findPoints,
};

/** An article with what is known about it, as a record of NDJSON has it. */
export interface ArticleRecord {
  readonly text: string;
  readonly title?: string;
  /** The day it was published, ISO 8601. */
  readonly date?: string;
  readonly id?: string | number;
  readonly url?: string;
  /** Where its paper is at home, as "Alexandria, Louisiana". */
  readonly home?: string;
}

/**
 * Finds the entities, dates, points and quotes of an article: the object that `newsq analyze --json` prints.
 * @param article its text, or a record; offsets point into the text, or into what `article.text` gives (`withText`)
 * where a title was put above it
 * @param options as the options of the command line
 * @throws NewsqError for arguments of another kind, and for a text that is too long to be an article
 */
export function analyze(article: string | ArticleRecord, options: Plan = {}): Analysis {
  return runJob(rawArticle(article), options, finders).analysis;
}

export interface MatchOptions extends Omit<MatchPlan, 'search'> {
  /** Whether capitals count: those of the pattern ("smart", as on the command line), all, or none. */
  readonly letterCase?: LetterCase;
}

/**
 * What a pattern matches in an article: the object that `newsq match --json` prints, with its `matches`.
 * @param pattern one, or several of which any may match; `#Verb` and the like, and `{say}`, are for the command line only
 * @throws NewsqError for a pattern that is not valid, and as {@link analyze}
 */
export function match(
  article: string | ArticleRecord,
  pattern: string | readonly string[],
  options: MatchOptions = {},
): Analysis {
  return matchArticle(rawArticle(article), matchPlan(pattern, options), finders).analysis;
}

/** @throws NewsqError for what is no plan or no pattern of a program's */
function matchPlan(pattern: string | readonly string[], options: MatchOptions): MatchPlan {
  checkPlan(options);
  const { letterCase = 'smart', ...plan } = options;
  const patterns = typeof pattern === 'string' ? [pattern] : pattern;
  if (!Array.isArray(patterns) || patterns.length === 0 || patterns.some((each) => typeof each !== 'string'))
    throw wrongArgument('the pattern must be a string or an array of strings', pattern);
  if (needsGrammar(patterns))
    throw new NewsqError('parts of speech and {forms} of words are for the command line only', { trouble: 'usage' });
  return { ...plan, search: searchFor(patterns, letterCase) };
}

/** {@link analyze} and {@link match} with an encoder beside newsq's own tagger: they find more of the names, and take longer. */
export interface Accurate {
  readonly analyze: (article: string | ArticleRecord, options?: Plan) => Promise<Analysis>;
  readonly match: (
    article: string | ArticleRecord,
    pattern: string | readonly string[],
    options?: MatchOptions,
  ) => Promise<Analysis>;
}

/**
 * Opens the encoder of the package `newsq-accurate`, which must be installed beside newsq; it is what `--accurate` adds.
 * @param sentences which the encoder reads: those with a word that the tagger is not sure of, or all
 * @throws NewsqError where there is no such package, or one that does not fit
 */
export async function loadAccurate({ sentences = 'unsure' }: { readonly sentences?: Extent } = {}): Promise<Accurate> {
  if (!EXTENTS.includes(sentences)) throw wrongArgument(`the sentences must be ${EXTENTS.join(' or ')}`, sentences);
  const accuracy = { encoder: await openEncoder(), extent: sentences };
  return {
    analyze: async (article, options = {}) =>
      (await runJobAccurately(rawArticle(article), options, finders, accuracy)).analysis,
    match: async (article, pattern, options = {}) =>
      (await matchAccurately(rawArticle(article), matchPlan(pattern, options), finders, accuracy)).analysis,
  };
}

/**
 * One list of the entities of many articles: what `newsq entities --merge` prints.
 * @param analyses as {@link analyze} gives them for the task "entities", without `types` and `minConfidence`: what is left
 * out in the end still shows who is who
 * @param selection which entities are wanted
 * @throws NewsqError for analyses without entities, or with offsets in different units
 */
export function collect(analyses: Iterable<Analysis>, selection: EntitySelection = {}): Collection {
  return selectAcross(viewOf(newCollection(), analyses), selection);
}

/**
 * The dated sentences of many articles in the order of time: what `newsq timeline` prints.
 * @param analyses as {@link analyze} gives them for the task "events"; for those of an area for the task "entities" as well
 * @param selection which events are wanted; of an area those whose sentences name a country or place of it
 * @throws NewsqError for analyses without events, or with offsets in different units
 */
export function timeline(
  analyses: Iterable<Analysis>,
  { area, ...selection }: TimelineSelection & { readonly area?: Area } = {},
): Timeline {
  return selectTimeline(viewOf(newTimeline(area), analyses), selection);
}

/**
 * Who said what in many articles: what `newsq statements` prints.
 * @param analyses as {@link analyze} gives them for the tasks "entities" and "statements", without `types` and
 * `minConfidence`: what is left out in the end still shows who is who; for those of an area `withSentences`
 * @param selection which statements are wanted; of an area those whose sentences name a country or place of it
 * @throws NewsqError for analyses without entities or quotes, or with offsets in different units
 */
export function statements(
  analyses: Iterable<Analysis>,
  { area, ...selection }: StatementSelection & { readonly area?: Area } = {},
): Ledger {
  return selectStatements(viewOf(newStatements(area), analyses), selection);
}

/**
 * Who appears with whom in many articles: what `newsq network` prints.
 * @param analyses as {@link analyze} gives them for the task "entities", without `types` and `minConfidence`, and with
 * `withBlocks`
 * @param selection what two must appear in together, and which of them are wanted
 * @throws NewsqError for analyses without entities or blocks, or with offsets in different units
 */
export function network(
  analyses: Iterable<Analysis>,
  { within, ...selection }: NetworkSelection & { readonly within?: NetworkUnit } = {},
): Network {
  return selectNetwork(viewOf(newNetwork(within), analyses), selection);
}

/**
 * Where the countries and places of many articles are: what `newsq map` prints as JSON.
 * @param analyses as {@link analyze} gives them for the task "entities", without `types` and `minConfidence`, and with
 * `withSentences`
 * @param selection which places are wanted; `minConfidence` is of their locations as well
 * @throws NewsqError for analyses without entities or sentences, or with offsets in different units
 */
export function map(analyses: Iterable<Analysis>, selection: EntitySelection = {}): PlaceMap {
  return selectPlaces(viewOf(newMap(), analyses), selection);
}

function viewOf<Result extends AcrossOutput>(view: View<Result>, analyses: Iterable<Analysis>): Result {
  for (const analysis of analyses) view.add(analysis);
  return view.end();
}

/** A program in JavaScript has no types to warn it. */
function rawArticle(article: string | ArticleRecord): RawArticle {
  if (typeof article === 'string') return { text: article, source: { path: null, id: null, format: 'text' } };
  if (typeof article !== 'object' || article === null)
    throw wrongArgument('the article must be a string, or an object with a "text"', article);
  const { text, title, date, id, url, home } = article;
  for (const [key, value] of Object.entries({ title, url, home })) {
    if (value !== undefined && typeof value !== 'string') throw wrongArgument(`the ${key} must be a string`, value);
  }
  if (date !== undefined && !isIsoDay(date)) throw wrongArgument('the date must be a day like "2020-09-17"', date);
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw wrongArgument('the id must be a string or a number', id);
  return {
    text,
    source: { path: null, id: id ?? null, ...(url === undefined ? {} : { url }), format: 'text' },
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(home === undefined ? {} : { home }),
  };
}
