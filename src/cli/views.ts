import { collectEntities } from '../across/collect.js';
import { byTime, findDatedSentences } from '../across/timeline.js';
import { articleFacts, type Finders, runPipeline } from '../app/pipeline.js';
import { applyDecisions, type Decision } from '../edit/decisions.js';
import { convertOffsets } from '../edit/offsets.js';
import { parse } from '../parse/index.js';
import { briefPoint } from '../points/brief.js';
import type { Printer, PrintOptions } from '../print/index.js';
import type {
  Analysis,
  Article,
  ArticleEntry,
  ArticleFacts,
  CollectedEntity,
  Entity,
  PointList,
  Quote,
  TimelineEvent,
} from '../types.js';
import type { Options, View } from './options.js';

/** Takes the articles of a run one by one and says what is to be printed after each, and at the end. */
interface ViewOfArticles {
  add(article: Article, printer: Printer, options: PrintOptions): string;
  end(printer: Printer, options: PrintOptions): string;
  /** The decisions that no article had a use for. */
  unused(): Iterable<Decision>;
}

type MakeView = (options: Options, finders: Finders, decisions: readonly Decision[]) => ViewOfArticles;

export const views: Readonly<Record<View, MakeView>> = {
  articles: (options, finders, decisions) => {
    const decided = analyzer(options, finders, decisions);
    return {
      add: (article, printer, printOptions) =>
        printer.printAnalysis(
          decided.analyze(article, (analysis) => select(analysis, options)),
          printOptions,
        ),
      end: () => '',
      unused: () => decided.unused,
    };
  },

  collection: (options, finders, decisions) => {
    const decided = analyzer(options, finders, decisions);
    const analyses: Analysis[] = [];
    return {
      add: (article) => {
        // What is not to be printed still tells who is who.
        analyses.push(decided.analyze(article, (analysis) => analysis));
        return '';
      },
      end: (printer, printOptions) => {
        const collection = collectEntities(analyses);
        const entities = selectEntities(collection.entities, options);
        return printer.printCollection({ ...collection, entities }, printOptions);
      },
      unused: () => decided.unused,
    };
  },

  timeline: (options, { findDates }) => {
    const articles: ArticleEntry[] = [];
    const events: TimelineEvent[] = [];
    return {
      add: (article) => {
        const doc = parse(article);
        const dated = findDatedSentences(doc, findDates(doc));
        const found = dated.map((event) => ({ article: articles.length, ...event }));
        for (const event of convertOffsets(found, article.text, options.offsets)) events.push(event);
        articles.push({ source: article.source, article: facts(article, options) });
        return '';
      },
      end: (printer, printOptions) =>
        printer.printTimeline(
          { schema: 'newsq/1', offsets: options.offsets, articles, events: events.sort(byTime) },
          printOptions,
        ),
      unused: () => [],
    };
  },
};

function facts(article: Article, { offsets, withText }: Options): ArticleFacts {
  const converted = convertOffsets(articleFacts(article), article.text, offsets);
  return withText ? { ...converted, text: article.text } : converted;
}

/** Analyzes articles as the options want to see them, and remembers which decisions were of use. */
function analyzer(
  options: Options,
  finders: Finders,
  decisions: readonly Decision[],
): {
  analyze: (article: Article, select: (analysis: Analysis) => Analysis) => Analysis;
  unused: Set<Decision>;
} {
  const unused = new Set(decisions);
  const correct = (entities: readonly Entity[]): readonly Entity[] => {
    const decided = applyDecisions(entities, decisions);
    for (const decision of decided.applied) unused.delete(decision);
    return decided.entities;
  };
  return {
    analyze: (article, select) => ({
      ...convertOffsets(
        select(runPipeline(article, finders, { tasks: options.tasks, correct })),
        article.text,
        options.offsets,
      ),
      offsets: options.offsets,
      article: facts(article, options),
    }),
    unused,
  };
}

/** Leaves out what the options do not want to see. */
function select(analysis: Analysis, options: Options): Analysis {
  const { entities, points, quotes } = analysis;
  const { minItems, brief } = options;
  const selected = entities && selectEntities(entities, options);
  return {
    ...analysis,
    ...(selected && { entities: selected }),
    ...(selected && quotes && { quotes: withKnownSpeakers(quotes, selected) }),
    ...(points && {
      points: points.filter(({ found }) => found >= minItems).map((list) => (brief ? inBrief(list) : list)),
    }),
  };
}

/** The entities that are wanted. No id of an organization points to what is left out. */
function selectEntities<E extends Entity | CollectedEntity>(
  entities: readonly E[],
  { types, minConfidence }: Options,
): E[] {
  const wanted = entities.filter(
    ({ type, confidence }) => (types === null || types.includes(type)) && confidence >= minConfidence,
  );
  const ids = new Set(wanted.map(({ id }) => id));
  return wanted.map((entity) => {
    if (entity.organization === undefined || ids.has(entity.organization)) return entity;
    const { organization: _leftOut, ...rest } = entity;
    return rest as E;
  });
}

/** No id of a speaker points to what is left out. */
function withKnownSpeakers(quotes: readonly Quote[], entities: readonly Entity[]): Quote[] {
  const ids = new Set(entities.map(({ id }) => id));
  return quotes.map((quote) =>
    quote.speaker === null || ids.has(quote.speaker) ? quote : { ...quote, speaker: null },
  );
}

/** A list whose points are their first clauses. */
function inBrief(list: PointList): PointList {
  return { ...list, items: list.items.map((item) => ({ ...item, ...briefPoint(item) })) };
}
