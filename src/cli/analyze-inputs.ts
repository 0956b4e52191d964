import type { Area } from '../places/area.js';
import { printers } from '../print/index.js';
import type { Printed, Printer } from '../print/printer.js';
import type { LostPart } from '../read/reader.js';
import type { Analysis, Output } from '../types.js';
import { orderer, printOptionsOf } from './analyze.js';
import type { AnalyzeTask } from './article-task.js';
import { type ArticleWorld, forEachArticle, type Placed } from './articles.js';
import { startCollecting } from './collecting.js';
import type { FailureFile } from './failures.js';
import type { IO } from './io.js';
import type { Journal } from './journal/index.js';
import { type Known, readKnown } from './knowledge.js';
import { missingNotes } from './missing.js';
import type { Options } from './options.js';
import type { OutputFile } from './output-file/index.js';
import { type Failure, failureOf, type Reports } from './reports.js';
import { stoppedNote } from './stopped.js';
import { terminalWidth, wantsColor } from './terminal.js';
import { startProgress } from './watch.js';
import { NOTHING } from './write-all.js';

/** The files of a run besides its inputs; null where there are none. */
export interface RunFiles {
  readonly output: Pick<OutputFile, 'written' | 'sync'> | null;
  readonly journal: Journal | null;
  readonly failures: FailureFile | null;
}

/** Analyzes all articles and prints what was found. Returns how many articles were read. */
export async function analyzeInputs(
  options: Options,
  io: IO,
  reports: Reports,
  { output = null, journal = null, failures = null }: Partial<RunFiles> = {},
): Promise<number> {
  const known = await readKnown(options, io, reports);
  const { decisions, area = null } = known;
  const printer = await printers[options.format]();
  const task = taskOf(options, known, printer, io);
  const sheet = await startSheet(options, { task, printer, area });
  const write = async (text: Printed) => {
    // A file also lets signals through where nothing is written.
    if (text.length > 0 || options.output !== null) await io.writeOut(text);
  };
  const before = journal?.before ?? null;
  const unused = new Set(before?.unused ?? decisions.map(({ line }) => line));
  let count = before?.read ?? 0;
  if (before !== null) {
    reports.goOnFrom(before.tally);
    reports.note(goingOn(before.articles));
  }
  await write(sheet.begin(before?.printed ?? null));
  for (const analysis of journal?.analyses() ?? []) await write(sheet.add(analysis));
  const state = () => ({
    output: (sheet.isMadeAgain ? null : output?.written()) ?? NOTHING,
    errors: failures?.written() ?? NOTHING,
    ...{ printed: sheet.printed(), read: count, tally: reports.tally(), unused: [...unused] },
  });
  const sync = () => {
    output?.sync();
    failures?.sync();
  };
  const progress = options.isQuiet ? null : startProgress(io, options.files, reports);
  const { fail, doubted, ...told } = tellers(options, reports, { output, failures });
  const world: ArticleWorld = {
    input: progress === null ? io : { ...io, open: progress.open },
    notes: reports,
    ...told,
    doubted,
    workerFile: io.workerFile ?? null,
    done: journal,
  };
  const add = (analysis: Analysis, article: Placed) => {
    try {
      return sheet.add(analysis);
    } catch (error) {
      fail(failureOf(error), article);
      return '';
    }
  };
  await forEachArticle({ task, reading: options, jobs: options.jobs }, world, async (outcome, article) => {
    const { analysis, texts, applied, doubts, failure } = outcome;
    for (const line of applied) unused.delete(line);
    for (const doubt of doubts) {
      reports.doubt(article.where, doubt);
      doubted(doubt, article);
    }
    if (failure === null) count++;
    else fail(failure, article);
    await write(analysis === null ? sheet.join(texts) : add(analysis, article));
    if (analysis !== null) journal?.keep(analysis);
    journal?.articleDone(article, state, sync);
    await progress?.articleDone();
    return true;
  });
  progress?.end();
  const whole = sheet.whole();
  await write(sheet.end(whole));
  if (whole !== null) for (const note of missingNotes(whole, options)) reports.note(note);
  for (const { line, name } of decisions)
    if (unused.has(line))
      reports.note(`${options.decisions}:${line}: no article here names "${name}"; the decision did nothing`);
  return count;
}

/** What tells of all that goes wrong, and keeps it as records where that is asked for. */
function tellers(options: Options, reports: Reports, { output, failures }: Pick<RunFiles, 'output' | 'failures'>) {
  const isStopTold = output !== null || failures !== null;
  return {
    fail(failure: Failure, { path, where, raw }: Placed) {
      reports.failed(failure, where);
      failures?.add(failure, { path, where, article: raw });
    },
    lost(error: unknown, part: LostPart & { readonly path: string }, place: string) {
      const failure = reports.lost(error, place);
      failures?.add(failure, part);
    },
    doubted: (what: string, { where, path }: Pick<Placed, 'where' | 'path'>) =>
      failures?.add({ trouble: 'input', messages: [`${where}: ${what}`] }, { where, path }),
    ...(isStopTold && {
      stopped: (signal: NodeJS.Signals, last: string | null) => reports.note(stoppedNote(signal, last, options)),
    }),
  };
}

/** What is said where an earlier run has done some articles. */
function goingOn(articles: number): string {
  return articles === 1
    ? '1 article was done before; going on after it'
    : `${articles} articles were done before; going on after them`;
}

/** What is printed: one item after the other, with what stands between two. */
interface Sheet {
  /** Whether a run that goes on makes it again from the analyses; otherwise it goes on after what was printed. */
  readonly isMadeAgain: boolean;
  /** @param printed items that an earlier run has printed; null if there was none */
  readonly begin: (printed: number | null) => Printed;
  /** What is printed of an article that was printed where it was analyzed. */
  readonly join: (texts: readonly Printed[]) => Printed;
  readonly add: (analysis: Analysis) => Printed;
  /** The result over all articles; null where there is none. */
  readonly whole: () => Output | null;
  readonly end: (whole: Output | null) => Printed;
  readonly printed: () => number;
}

async function startSheet(
  options: Options,
  {
    task,
    printer,
    area,
  }: { readonly task: AnalyzeTask; readonly printer: Printer<Printed>; readonly area: Area | null },
): Promise<Sheet> {
  const printOptions = await printOptionsOf(task);
  const ordered = await orderer(task);
  const collecting = await startCollecting(options, { withIndex: printer.showsIndex ?? false, ordered, area });
  const isMadeAgain = collecting !== null || printer.keepsItems === true;
  let printed = 0;
  const between = () => (printed++ === 0 ? '' : (printer.between?.(printOptions) ?? ''));
  const join = (texts: readonly Printed[]) => together(texts.flatMap((text) => [between(), text]));
  const print = (item: Output) => join([printer.item(item, printOptions)]);
  return {
    isMadeAgain,
    begin(before) {
      const isNew = before === null || isMadeAgain;
      printed = isNew ? 0 : before;
      return isNew ? printer.begin(printOptions) : '';
    },
    join,
    add(analysis) {
      const item = options.view === null ? ordered(analysis) : analysis;
      collecting?.add(item);
      return options.view === null ? print(item) : '';
    },
    whole: () => collecting?.end() ?? null,
    end: (whole) => together([whole === null ? '' : print(whole), printer.end(printOptions)]),
    printed: () => printed,
  };
}

/** One after the other. */
function together(parts: readonly Printed[]): Printed {
  return parts.every((part) => typeof part === 'string')
    ? parts.join('')
    : Buffer.concat(parts.map((part) => Buffer.from(part)));
}

/** What is done with each article. */
function taskOf(
  { plan: asked, view, format, rows, only, anyLanguage, color, accurate }: Options,
  { area, ...known }: Known,
  printer: Printer<Printed>,
  io: IO,
): AnalyzeTask {
  // Entities that are left out in the end still help to tell who is who across articles.
  const { types: _types, minConfidence: _minConfidence, onlyListed: _onlyListed, ...whole } = asked;
  const shown = printer.showsText
    ? { ...(view === null ? { withText: true, withBlocks: true } : {}), offsets: 'utf16' as const }
    : {};
  return {
    kind: 'analyze',
    plan: { ...(view === null ? { ...asked, ...(area ? { area } : {}) } : whole), ...known, ...shown },
    format,
    asked: { ...asked, ...(rows === null ? {} : { rows }), ...(only === null ? {} : { only }) },
    returns: view !== null || printer.keepsItems ? 'analysis' : 'text',
    anyLanguage,
    isTerminal: io.isTerminal,
    width: terminalWidth(io),
    color: wantsColor({ color }, io),
    accurate,
  };
}
