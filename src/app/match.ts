import { wordsAround } from '../across/dated-sentences.js';
import { decide } from '../edit/decisions.js';
import { convertOffsets } from '../edit/offsets.js';
import { withoutReasons } from '../edit/reasons.js';
import { namedSo, selectFrom, withTheirOrganizations } from '../edit/selection.js';
import type { Search, SpanMatch } from '../match/index.js';
import { parse } from '../parse/index.js';
import { readArticle } from '../read/article.js';
import type { Task } from '../tasks.js';
import { partitionPoint } from '../text/binary-search.js';
import { lineCounter } from '../text/lines.js';
import { overlapsAny } from '../text/overlaps.js';
import { bySpan } from '../text/span.js';
import type { Analysis, Article, Document, Entity, Match, MatchMention, RawArticle, Sentence, Span } from '../types.js';
import { type Accuracy, type Finders, withEncoder, withLexicon } from './finders.js';
import type { JobResult, Plan } from './job.js';
import { analyzeDocument, articleFacts } from './pipeline.js';

/** What is to be looked for in an article, and what of it is wanted. */
export interface MatchPlan
  extends Pick<Plan, 'anchor' | 'decisions' | 'lexicon' | 'onlyListed' | 'withText' | 'offsets'> {
  readonly search: Search;
  /** A name of whom a sentence must mention, as for `namedSo()`. */
  readonly entity?: string;
  /** Whether the sentences are wanted in which nothing matches. */
  readonly isInverted?: boolean;
  /** How many sentences are wanted at most. */
  readonly limit?: number;
}

export interface MatchResult extends JobResult {
  readonly doc: Document;
  /** The sentences that are wanted, in order. */
  readonly sentences: readonly FoundSentence[];
}

/** A sentence, and what in it matches: nothing where those are wanted in which nothing does. */
export interface FoundSentence {
  readonly sentence: Sentence;
  readonly matches: readonly SpanMatch[];
}

/** What must be found in an article for a plan. */
export function tasksOf({ search, entity }: Pick<MatchPlan, 'search' | 'entity'>): readonly Task[] {
  return entity === undefined ? search.tasks : [...new Set([...search.tasks, 'quotes' as const])];
}

/**
 * Reads an article and looks for a pattern in its sentences. It is analyzed only as far as the pattern asks for, and only
 * if some sentence has the words that the pattern needs.
 * @throws NewsqError for an article that is none, and for a text over the limit
 */
export function matchArticle(raw: RawArticle, plan: MatchPlan, finders: Finders): MatchResult {
  return finishMatch(openMatch(raw, plan), plan, finders);
}

/** As {@link matchArticle}, with an encoder beside the tagger. */
export async function matchAccurately(
  raw: RawArticle,
  plan: MatchPlan,
  finders: Finders,
  accuracy: Accuracy,
): Promise<MatchResult> {
  const open = openMatch(raw, plan);
  return finishMatch(open, plan, await withEncoder(finders, open.doc, open.tasks, accuracy));
}

/** An article, the sentences of it that have the words of a pattern, and what must be found in it to tell whether they match. */
interface OpenMatch {
  readonly doc: Document;
  readonly candidates: readonly Sentence[];
  readonly tasks: readonly Task[];
}

function openMatch(raw: RawArticle, plan: MatchPlan): OpenMatch {
  const { search, anchor, isInverted = false } = plan;
  const article = readArticle(raw, anchor === undefined ? {} : { anchor });
  const mayMatch = search.mayMatchIn(article.text);
  const doc = mayMatch || isInverted ? parse(article) : { article, sentences: [] };
  const candidates = mayMatch
    ? doc.sentences.filter(({ start, end }) => search.mayMatchIn(article.text.slice(start, end)))
    : [];
  return { doc, candidates, tasks: candidates.length > 0 ? tasksOf(plan) : [] };
}

function finishMatch({ doc, candidates, tasks }: OpenMatch, plan: MatchPlan, finders: Finders): MatchResult {
  const { decisions = [], isInverted = false, limit = Number.POSITIVE_INFINITY, onlyListed = false } = plan;
  const whole = withoutReasons(analyzeDocument(doc, withLexicon(finders, plan.lexicon), tasks));
  const { analysis: decided, applied } = decide(whole, decisions);
  const analysis = onlyListed ? selectFrom(decided, { onlyListed }) : decided;
  const matching = find(candidates, doc, analysis, plan);
  const found = isInverted ? othersThan(matching, doc) : matching;
  const sentences = limit < found.length ? found.slice(0, limit) : found;
  return {
    analysis: outputOf(sentences, doc, analysis, plan),
    applied,
    doubts: tasks.includes('dates') ? doc.article.doubts : [],
    doc,
    sentences,
  };
}

function find(
  candidates: readonly Sentence[],
  doc: Document,
  analysis: Analysis,
  { search, entity }: MatchPlan,
): FoundSentence[] {
  const mentioned = entity === undefined ? [] : mentionsOf(entity, analysis);
  const all = search.find(doc, candidates, { analysis, entity: mentioned });
  return candidates
    .map((sentence, i) => ({ sentence, matches: all[i]! }))
    .filter(
      ({ sentence, matches }) => matches.length > 0 && (entity === undefined || overlapsAny(mentioned, sentence)),
    );
}

/** Where somebody is mentioned by any name, or is who a quote is from under a role: "the minister"; in order. */
function mentionsOf(name: string, { entities = [], quotes = [] }: Analysis): readonly Span[] {
  const ids = namedSo(entities, name);
  const mentions = entities.flatMap((entity) => (ids.has(entity.id) ? entity.mentions : [])).sort(bySpan);
  const roles = quotes.flatMap(({ speaker, source }) =>
    source?.kind === 'role' && speaker !== null && ids.has(speaker) && !overlapsAny(mentions, source) ? [source] : [],
  );
  return [...mentions, ...roles].sort(bySpan);
}

function othersThan(matching: readonly FoundSentence[], { sentences }: Document): FoundSentence[] {
  const indexes = new Set(matching.map(({ sentence }) => sentence.index));
  return sentences.filter(({ index }) => !indexes.has(index)).map((sentence) => ({ sentence, matches: [] }));
}

function outputOf(
  sentences: readonly FoundSentence[],
  { article }: Document,
  { schema, source, entities = [] }: Analysis,
  { withText = false, offsets = 'utf16' }: MatchPlan,
): Analysis {
  const matches = matchesOf(sentences, article, entities);
  const named = new Set(
    matches.flatMap(({ groups, mentions }) => [...mentions, ...Object.values(groups)].map(({ entity }) => entity)),
  );
  const output: Analysis = {
    schema,
    offsets,
    source,
    article: { ...articleFacts(article), ...(withText ? { text: article.text } : {}) },
    entities: withTheirOrganizations(entities, named),
    matches,
  };
  return convertOffsets(output, article.text, offsets);
}

/** A sentence in which nothing matches is a match as a whole: it is what was asked for. */
function matchesOf(found: readonly FoundSentence[], { text }: Article, entities: readonly Entity[]): Match[] {
  if (found.length === 0) return [];
  const lineOf = lineCounter(text);
  const mentions = allMentions(entities);
  const spanOf = ({ start, end }: Span) => ({ text: text.slice(start, end), start, end });
  return found.flatMap(({ sentence, matches }) => {
    const wanted: readonly SpanMatch[] = matches.length > 0 ? matches : [{ ...spanOf(sentence), groups: [] }];
    return wanted.map((match) => {
      const named = within(mentions, match);
      return {
        ...spanOf(match),
        line: lineOf(match.start),
        sentence: { index: sentence.index, ...spanOf(wordsAround(match, sentence)) },
        groups: Object.fromEntries(
          match.groups.map((group) => {
            const whole = named.find(({ start, end }) => start === group.start && end === group.end);
            return [group.name, { ...spanOf(group), entity: whole?.entity ?? null, name: whole?.name ?? null }];
          }),
        ),
        mentions: named,
      };
    });
  });
}

/** Every mention with the name of its entity, in order. */
function allMentions(entities: readonly Entity[]): MatchMention[] {
  return entities
    .flatMap(({ id, name, mentions }) =>
      mentions.map(({ text, start, end }) => ({ text, start, end, entity: id, name })),
    )
    .sort(bySpan);
}

/** The spans that lie within another. */
function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const first = partitionPoint(spans, (span) => span.start < start);
  const after = partitionPoint(spans, (span) => span.start < end);
  return spans.slice(first, after).filter((span) => span.end <= end);
}
