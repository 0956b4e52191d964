import { withoutReasons } from '../edit/reasons.js';
import { wrongArgument } from '../errors.js';
import { parse } from '../parse/index.js';
import { TASKS, type Task } from '../tasks.js';
import type {
  Analysis,
  Article,
  ArticleFacts,
  DateMention,
  Document,
  Entity,
  NameMention,
  PointList,
  Quote,
} from '../types.js';

/** The steps that find something. A program has them all; the command line loads those that its command needs. */
export interface Finders {
  readonly recognizeNames: (doc: Document) => NameMention[];
  readonly linkEntities: (doc: Document, mentions: readonly NameMention[]) => Entity[];
  readonly findQuotes: (doc: Document, entities: readonly Entity[]) => Quote[];
  readonly findDates: (doc: Document) => DateMention[];
  readonly findPoints: (
    doc: Document,
    who: { readonly entities: readonly Entity[]; readonly quotes: readonly Quote[] },
  ) => PointList[];
}

/** The steps that the tasks need. Quotes and points say who speaks: they need the entities as well. */
export function stepsOf(tasks: readonly Task[]): ReadonlySet<keyof Finders> {
  const steps = new Set<keyof Finders>();
  if (tasks.some((task) => task !== 'dates')) steps.add('recognizeNames').add('linkEntities');
  if (tasks.includes('quotes') || tasks.includes('points')) steps.add('findQuotes');
  if (tasks.includes('dates')) steps.add('findDates');
  if (tasks.includes('points')) steps.add('findPoints');
  return steps;
}

export interface PipelineOptions {
  /** All where it is left out. */
  readonly tasks?: readonly Task[];
  /** Corrects the entities before anything is said of them. */
  readonly correct?: (entities: readonly Entity[]) => readonly Entity[];
}

/**
 * parse → recognize and link → quotes, dates and points: what an article says, as plain data.
 * @throws NewsqError for options of another kind
 */
export function runPipeline(
  article: Article,
  finders: Finders,
  { tasks = TASKS, correct = (entities) => entities }: PipelineOptions = {},
): Analysis {
  checkOptions(tasks, correct);
  const doc = parse(article);
  const steps = stepsOf(tasks);
  const wants = (task: Task) => tasks.includes(task);
  const { recognizeNames, linkEntities, findQuotes, findDates, findPoints } = finders;
  const entities = steps.has('linkEntities') ? correct(linkEntities(doc, recognizeNames(doc))) : [];
  const quotes = steps.has('findQuotes') ? findQuotes(doc, entities) : [];
  return withoutReasons({
    schema: 'newsq/1',
    offsets: 'utf16',
    source: article.source,
    article: articleFacts(article),
    ...(wants('entities') ? { entities } : wants('quotes') ? { entities: speakersOf(quotes, entities) } : {}),
    ...(wants('dates') ? { dates: findDates(doc) } : {}),
    ...(wants('points') ? { points: findPoints(doc, { entities, quotes }) } : {}),
    ...(wants('quotes') ? { quotes } : {}),
  });
}

/** A program in JavaScript has no types to warn it. */
function checkOptions(tasks: unknown, correct: unknown): void {
  if (!Array.isArray(tasks)) throw wrongArgument('the tasks must be an array', tasks);
  const unknown = tasks.findIndex((task) => !TASKS.includes(task));
  if (unknown >= 0) throw wrongArgument(`the tasks must be some of ${TASKS.join(', ')}`, tasks[unknown]);
  if (typeof correct !== 'function') throw wrongArgument('"correct" must be a function', correct);
}

/** Quotes give the ids of their speakers: where entities were not asked for, those are, with their organizations. */
function speakersOf(quotes: readonly Quote[], entities: readonly Entity[]): Entity[] {
  const speakers = new Set<string | null | undefined>(quotes.map(({ speaker }) => speaker));
  const named = new Set(entities.filter(({ id }) => speakers.has(id)).map(({ organization }) => organization));
  return entities.filter(({ id }) => speakers.has(id) || named.has(id));
}

/** What the output says of the article itself. */
export function articleFacts({ title, titleSpan, dateline, published, anchor }: Article): ArticleFacts {
  return { title, titleSpan, dateline, published, anchor };
}
