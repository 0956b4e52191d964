import type { LinkOptions } from '../link/index.js';
import type { Tagged } from '../names/decode.js';
import type { Encoder } from '../names/encoder.js';
import type { Extent } from '../names/extent.js';
import { readAhead } from '../resource/open.js';
import { RECOGNIZER_FILES } from '../resource/recognizer.js';
import type { Task } from '../tasks.js';
import type {
  DateMention,
  Document,
  Entity,
  LexiconEntry,
  ListedSpan,
  NameMention,
  PointList,
  Quote,
} from '../types.js';

/** The steps that find something. A program has them all; the command line loads those that its command needs. */
export interface Finders {
  /** @param tagged what was found with an encoder; what the tagger finds alone if that is left out */
  readonly recognizeNames: (doc: Document, listed?: readonly ListedSpan[], tagged?: Tagged) => NameMention[];
  readonly tagAccurately: (doc: Document, accuracy: Accuracy) => Promise<Tagged>;
  /** Where a text has the names of a user's lexicon. */
  readonly findListed: (doc: Document, lexicon: readonly LexiconEntry[]) => ListedSpan[];
  readonly linkEntities: (doc: Document, mentions: readonly NameMention[], options?: LinkOptions) => Entity[];
  readonly findQuotes: (doc: Document, entities: readonly Entity[], options?: QuoteOptions) => Quote[];
  readonly findDates: (doc: Document) => DateMention[];
  readonly findPoints: (
    doc: Document,
    who: { readonly entities: readonly Entity[]; readonly quotes: readonly Quote[] },
  ) => PointList[];
}

/** What finds names beside the tagger, and in which sentences. */
export interface Accuracy {
  readonly encoder: Encoder;
  readonly extent: Extent;
}

export interface QuoteOptions {
  /** Whether what somebody thinks or wants is found as well. */
  readonly beliefs?: boolean;
  /** Whether each quote has whom it is told. */
  readonly whom?: boolean;
}

type Step = keyof Finders;

/** The steps that each task needs. Quotes and points name who speaks, so they need the entities as well. */
const STEPS: Readonly<Record<Task, readonly Step[]>> = {
  entities: ['recognizeNames', 'linkEntities'],
  dates: ['findDates'],
  points: ['recognizeNames', 'linkEntities', 'findQuotes', 'findPoints'],
  quotes: ['recognizeNames', 'linkEntities', 'findQuotes'],
  events: ['findDates'],
  statements: ['recognizeNames', 'linkEntities', 'findQuotes', 'findDates'],
};

export function stepsOf(tasks: readonly Task[]): ReadonlySet<Step> {
  return new Set(tasks.flatMap((task) => STEPS[task]));
}

/** Has what the tasks need read by other threads, while something else is to be done before {@link loadFinders}. */
export function readAheadFor(tasks: readonly Task[]): void {
  if (stepsOf(tasks).has('recognizeNames')) void readAhead(RECOGNIZER_FILES);
}

const loaders: { readonly [S in Step]: () => Promise<Pick<Finders, S>> } = {
  async recognizeNames() {
    const files = readAhead(RECOGNIZER_FILES);
    const finder = await import('../names/index.js');
    await files;
    return finder;
  },
  tagAccurately: () => import('../names/index.js'),
  findListed: () => import('../own/index.js'),
  linkEntities: () => import('../link/index.js'),
  findQuotes: () => import('../quotes/index.js'),
  findDates: () => import('../dates/index.js'),
  findPoints: () => import('../points/index.js'),
};

/**
 * Loads the steps that the tasks need, and no others: to load them all would add a fifth to the start-up.
 * @param more steps that an option needs
 */
export async function loadFinders(tasks: readonly Task[], more: readonly Step[] = []): Promise<Finders> {
  const loaded = await Promise.all([...new Set([...stepsOf(tasks), ...more])].map((step) => loaders[step]()));
  return Object.assign({ ...unloaded }, ...loaded) as Finders;
}

/** A step that is used without being loaded is a fault in newsq: to find nothing would hide it. */
const unloaded: Finders = {
  recognizeNames: notLoaded('recognizeNames'),
  tagAccurately: notLoaded('tagAccurately'),
  findListed: notLoaded('findListed'),
  linkEntities: notLoaded('linkEntities'),
  findQuotes: notLoaded('findQuotes'),
  findDates: notLoaded('findDates'),
  findPoints: notLoaded('findPoints'),
};

function notLoaded(step: Step): () => never {
  return () => {
    throw new Error(`${step} was not loaded`);
  };
}

/** The same steps; the names of a lexicon are found before they are linked. */
export function withLexicon(finders: Finders, lexicon: readonly LexiconEntry[] | undefined): Finders {
  if (lexicon === undefined) return finders;
  return {
    ...finders,
    recognizeNames: (doc, _, tagged) => finders.recognizeNames(doc, finders.findListed(doc, lexicon), tagged),
  };
}

/** The same steps for one article, whose names an encoder has looked for as well. */
export async function withEncoder(
  finders: Finders,
  doc: Document,
  tasks: readonly Task[],
  accuracy: Accuracy,
): Promise<Finders> {
  if (!stepsOf(tasks).has('recognizeNames')) return finders;
  const tagged = await finders.tagAccurately(doc, accuracy);
  return { ...finders, recognizeNames: (of, listed) => finders.recognizeNames(of, listed, tagged) };
}
