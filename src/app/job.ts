import { type Decision, decide } from '../edit/decisions.js';
import { convertOffsets } from '../edit/offsets.js';
import { withoutReasons } from '../edit/reasons.js';
import { onlyNamed, type Selection, selectFrom } from '../edit/selection.js';
import { wrongArgument } from '../errors.js';
import { parse } from '../parse/index.js';
import { placeNamed } from '../places/index.js';
import { readArticle } from '../read/article.js';
import { ALL_TASKS, TASKS, type Task } from '../tasks.js';
import type { Analysis, Document, LexiconEntry, OffsetUnit, RawArticle } from '../types.js';
import { type Accuracy, type Finders, withEncoder, withLexicon } from './finders.js';
import { analyzeDocument } from './pipeline.js';

/** What is to be done with an article: the same for the command line, for a program and for a worker. */
export interface Plan extends Selection {
  /** What to look for; entities, dates, points and quotes where it is left out. */
  readonly tasks?: readonly Task[];
  /** The day that "Wednesday" is counted from, ISO 8601; otherwise what the article itself says. */
  readonly anchor?: string;
  /** Where the paper is at home, as "Alexandria, Louisiana": what is named there is meant sooner than elsewhere. A record's own `home` goes first. */
  readonly home?: string;
  /** Corrections of the entities, as `parseDecisions()` gives them. */
  readonly decisions?: readonly Decision[];
  /** Names that the user knows, as `parseLexicon()` gives them: an entity of theirs has the type, name and country they say. */
  readonly lexicon?: readonly LexiconEntry[];
  /** Whether what somebody thinks or wants is a quote as well, of the kind "belief". */
  readonly beliefs?: boolean;
  /** Whether everything found carries the name of its rule (`by`). */
  readonly explain?: boolean;
  /** Whether `article.text` holds the text that all offsets point into. */
  readonly withText?: boolean;
  /** Whether `article.blocks` holds the paragraphs of the text, its title and its captions. */
  readonly withBlocks?: boolean;
  /** Whether `article.sentences` holds the sentences that `sentence` counts. */
  readonly withSentences?: boolean;
  /** Whether the places within the names of organizations are mentions of these places too, which then lie within other mentions. */
  readonly nested?: boolean;
  /** What offsets count; UTF-16 code units where it is left out. */
  readonly offsets?: OffsetUnit;
}

export interface JobResult {
  readonly analysis: Analysis;
  /** The decisions that found something to change. */
  readonly applied: readonly Decision[];
  /** What could not be read for certain. */
  readonly doubts: readonly string[];
}

/**
 * Reads an article, finds what the plan asks for, and edits what was found as the plan says.
 * @throws NewsqError for a plan or an article that is not one, and for a text over the limit
 */
export function runJob(raw: RawArticle, plan: Plan, finders: Finders): JobResult {
  return finishJob(raw, openJob(raw, plan), plan, finders);
}

/** As {@link runJob}, with an encoder beside the tagger. */
export async function runJobAccurately(
  raw: RawArticle,
  plan: Plan,
  finders: Finders,
  accuracy: Accuracy,
): Promise<JobResult> {
  const doc = openJob(raw, plan);
  return finishJob(raw, doc, plan, await withEncoder(finders, doc, plan.tasks ?? TASKS, accuracy));
}

/** The article, parsed if anything is to be found in it. */
function openJob(raw: RawArticle, plan: Plan): Document {
  checkPlan(plan);
  const { tasks = TASKS, anchor, home } = plan;
  const article = readArticle(raw, {
    ...(anchor === undefined ? {} : { anchor }),
    ...(home === undefined ? {} : { home }),
  });
  return tasks.length === 0 ? { article, sentences: [] } : parse(article);
}

function finishJob(raw: RawArticle, doc: Document, plan: Plan, finders: Finders): JobResult {
  const { tasks = TASKS, decisions = [], explain = false, withText = false, offsets = 'utf16' } = plan;
  const { withBlocks = false, withSentences = false, beliefs = false, nested = false } = plan;
  const { article } = doc;
  const pipeline = withLexicon(finders, plan.lexicon);
  const found = analyzeDocument(doc, pipeline, tasks, { beliefs, withSentences, nested });
  const { analysis: decided, applied } = decide(explain ? found : withoutReasons(found), decisions);
  const selected = selectFrom(decided, plan);
  const wanted = selected.entities && !tasks.includes('entities') ? onlyNamed(selected) : selected;
  const facts = {
    ...wanted.article,
    ...(withText ? { text: article.text } : {}),
    ...(withBlocks ? { blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })) } : {}),
  };
  return {
    analysis: { ...convertOffsets({ ...wanted, article: facts }, article.text, offsets), offsets },
    applied,
    doubts: [...article.doubts, ...homeDoubts(raw, found)],
  };
}

/** A home that is nowhere to be found changes nothing, which is told. */
function homeDoubts({ home }: RawArticle, { entities }: Analysis): string[] {
  if (home === undefined || entities === undefined || placeNamed(home)) return [];
  return [`no place is known by the name of its home, ${JSON.stringify(home)}`];
}

const UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint', 'byte'];

/** A program in JavaScript has no types to warn it. */
export function checkPlan(plan: Plan): void {
  if (typeof plan !== 'object' || plan === null) throw wrongArgument('the options must be an object', plan);
  const { tasks, decisions, lexicon, area, offsets, home } = plan;
  if (home !== undefined && typeof home !== 'string')
    throw wrongArgument('the home must be the name of a place, like "Alexandria, Louisiana"', home);
  if (tasks !== undefined) {
    if (!Array.isArray(tasks)) throw wrongArgument('the tasks must be an array', tasks);
    const unknown = tasks.findIndex((task) => !ALL_TASKS.includes(task));
    if (unknown >= 0) throw wrongArgument(`the tasks must be some of ${ALL_TASKS.join(', ')}`, tasks[unknown]);
  }
  if (decisions !== undefined && !Array.isArray(decisions))
    throw wrongArgument('the decisions must be an array, as parseDecisions() gives it', decisions);
  if (lexicon !== undefined && !Array.isArray(lexicon))
    throw wrongArgument('the lexicon must be an array, as parseLexicon() gives it', lexicon);
  if (area !== undefined && (typeof area !== 'object' || area === null || Array.isArray(area)))
    throw wrongArgument('the area must be an object, as parseArea() gives it', area);
  if (offsets !== undefined && !UNITS.includes(offsets))
    throw wrongArgument(`the offsets must be one of ${UNITS.join(', ')}`, offsets);
}
