import { wrongArgument } from '../errors.js';
import { partitionPoint } from '../text/binary-search.js';
import type { Analysis, Entity, EntityMention, Network, NetworkEdge, NetworkUnit, Span, TextBlock } from '../types.js';
import { mergedEntity, newMerger } from './collect.js';
import { newArticles, placeKey, type View } from './view.js';
import { withoutMentions } from './without-mentions.js';

/** A sentence, paragraph or article with more names is a list, and says nothing of who has to do with whom. */
const MAX_NAMES = 60;

/** Two entities of an article, and how often they appear together there. */
interface Pair {
  readonly a: Entity;
  readonly b: Entity;
  count: number;
}

/**
 * Who appears with whom in all articles, in one sentence, paragraph or article. Whoever is one over the articles, by the
 * rules of a collection, is one node. The analyses need all `entities` that were found and their blocks: for paragraphs, and to
 * know what is around the story.
 */
export function newNetwork(within: NetworkUnit = 'sentence'): View<Network> {
  const articles = newArticles();
  const merger = newMerger();
  const found: (readonly Pair[])[] = [];
  let lists = 0;
  return {
    add(analysis) {
      const { entities } = analysis;
      if (!entities) throw wrongArgument('a network needs analyses for which the task "entities" was given', analysis);
      const article = articles.add(analysis);
      const isTold = isInStory(analysis);
      const known = entities.map((entity) => ({
        kept: withoutMentions(entity),
        mentions: entity.mentions.filter(isTold),
      }));
      const { pairs, leftOut } = pairsOf(known, unitsOf(analysis, within));
      found.push(pairs);
      lists += leftOut;
      merger.add(
        known.map(({ kept }) => kept),
        article,
        placeKey(analysis.source),
      );
    },
    end() {
      const { groups, ids } = merger.end();
      const edges = edgesOf(found, ids);
      const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
      const nodes = groups.map((members) => mergedEntity(members, ids)).filter(({ id }) => joined.has(id));
      return { schema: 'newsq/2', ...articles.end(), within, nodes, edges, listsLeftOut: lists };
    },
  };
}

const AROUND: ReadonlySet<TextBlock['kind']> = new Set(['byline', 'credit', 'date', 'source']);

/** Whether a mention is in the story itself: the agency of a dateline and whoever wrote it have no part in that. */
function isInStory({ article: { dateline, blocks = [] } }: Analysis): (mention: EntityMention) => boolean {
  return ({ start }) => {
    const block = blocks[blockAt(blocks, start)];
    const isInDateline = dateline !== null && start >= dateline.start && start < dateline.end;
    return !isInDateline && (block === undefined || !AROUND.has(block.kind));
  };
}

/** Which sentence or paragraph a mention is in, as a number. */
function unitsOf({ article: { blocks } }: Analysis, within: NetworkUnit): (mention: EntityMention) => number {
  if (within === 'sentence') return ({ sentence }) => sentence;
  if (within === 'article') return () => 0;
  if (!blocks) throw wrongArgument('a network of paragraphs needs analyses with their blocks', blocks);
  return ({ start }) => blockAt(blocks, start);
}

/** The place of the block in which something stands. */
function blockAt(blocks: readonly Span[], start: number): number {
  return partitionPoint(blocks, (block) => block.end <= start);
}

interface Known {
  readonly kept: Entity;
  readonly mentions: readonly EntityMention[];
}

function pairsOf(
  entities: readonly Known[],
  unitOf: (mention: EntityMention) => number,
): { readonly pairs: readonly Pair[]; readonly leftOut: number } {
  const units = new Map<number, Set<number>>();
  for (const [i, { mentions }] of entities.entries())
    for (const mention of mentions) {
      const unit = unitOf(mention);
      units.set(unit, (units.get(unit) ?? new Set()).add(i));
    }
  const pairs = new Map<number, Pair>();
  let leftOut = 0;
  for (const unit of units.values()) {
    if (unit.size > MAX_NAMES) {
      leftOut++;
      continue;
    }
    const names = [...unit].sort((a, b) => a - b);
    for (const [n, a] of names.entries())
      for (const b of names.slice(n + 1)) {
        const key = a * entities.length + b;
        const pair = pairs.get(key);
        if (pair) pair.count++;
        else pairs.set(key, { a: entities[a]!.kept, b: entities[b]!.kept, count: 1 });
      }
  }
  return { pairs: [...pairs.values()], leftOut };
}

function edgesOf(articles: readonly (readonly Pair[])[], ids: ReadonlyMap<Entity, string>): NetworkEdge[] {
  const edges = new Map<string, { source: string; target: string; weight: number; articles: Set<number> }>();
  for (const [article, pairs] of articles.entries())
    for (const { a, b, count } of pairs) {
      const [source, target] = [ids.get(a)!, ids.get(b)!].sort(byNumber) as [string, string];
      // Two of an article may be one over all of them.
      if (source === target) continue;
      const key = `${source} ${target}`;
      const edge = edges.get(key) ?? { source, target, weight: 0, articles: new Set() };
      edge.weight += count;
      edge.articles.add(article);
      edges.set(key, edge);
    }
  return [...edges.values()]
    .map(({ articles, ...edge }) => ({ ...edge, documents: articles.size }))
    .sort((a, b) => b.weight - a.weight || byNumber(a.source, b.source) || byNumber(a.target, b.target));
}

/** "e2" before "e10". */
function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
