import { createRequire } from 'node:module';
import { findDates } from '../../dates/index.js';
import { analyze, type Task } from '../../index.js';
import { linkEntities } from '../../link/index.js';
import { recognizeNames } from '../../names/index.js';
import { parse } from '../../parse/index.js';
import { findPoints } from '../../points/index.js';
import { findQuotes } from '../../quotes/index.js';
import { readArticle } from '../../read/article.js';
import { median } from '../median.js';
import { amountOf } from './articles.js';
import { RIVALS } from './rivals.js';
import { inWords, type Row, type Section, speedOf } from './table.js';

const require = createRequire(import.meta.url);
const source = { path: null, id: null, format: 'text' } as const;
const STAGES = ['read', 'parse', 'recognize', 'link', 'dates', 'quotes', 'points'] as const;
const COMMANDS: Readonly<Record<string, readonly Task[]>> = {
  entities: ['entities'],
  dates: ['dates'],
  points: ['points'],
  quotes: ['quotes'],
  analyze: ['entities', 'dates', 'points', 'quotes'],
};

/** As chrono-node does it: without reading and parsing. */
const PARSED = 'dates of parsed articles';

export interface Rounds {
  /** Before it is measured: as in a run over thousands of articles, the compiler has then optimized what is hot. */
  readonly warmUp: number;
  readonly measured: number;
}

/** The seconds of each contender in each measured round; they take turns, so that a busy machine slows all of them. */
function byTurns<Name extends string>(contenders: Readonly<Record<Name, () => void>>, { warmUp, measured }: Rounds) {
  const seconds = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < warmUp + measured; round++) {
    for (const [name, run] of Object.entries<() => void>(contenders)) {
      const started = performance.now();
      run();
      if (round >= warmUp) seconds.get(name)!.push((performance.now() - started) / 1000);
    }
  }
  return (name: Name) => seconds.get(name)!;
}

/** Each stage of an analysis: seconds of a round over all texts. */
export function stageSeconds(texts: readonly string[], { warmUp, measured }: Rounds): Map<string, number> {
  const rounds = STAGES.map((): number[] => []);
  for (let round = 0; round < warmUp + measured; round++) {
    const spent = STAGES.map(() => 0);
    for (const text of texts) for (const [i, time] of timesOf(text).entries()) spent[i]! += time;
    if (round >= warmUp) for (const [i, time] of spent.entries()) rounds[i]!.push(time / 1000);
  }
  return new Map(STAGES.map((stage, i) => [stage, median(rounds[i]!)]));
}

/** Milliseconds of each stage. */
function timesOf(text: string): number[] {
  const times: number[] = [];
  const timed = <Result>(step: () => Result): Result => {
    const started = performance.now();
    const result = step();
    times.push(performance.now() - started);
    return result;
  };
  const article = timed(() => readArticle({ text, source }));
  const doc = timed(() => parse(article));
  const names = timed(() => recognizeNames(doc));
  const entities = timed(() => linkEntities(doc, names));
  timed(() => findDates(doc));
  const quotes = timed(() => findQuotes(doc, entities));
  timed(() => findPoints(doc, { entities, quotes }));
  return times;
}

export function stages(texts: readonly string[], rounds: Rounds): Section {
  const amount = amountOf(texts);
  const seconds = stageSeconds(texts, rounds);
  const whole = [...seconds.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...seconds, ['all of them', whole] as const].map(
    ([stage, time]): Row => ({ name: stage, share: time / whole, ...speedOf(amount, time) }),
  );
  return {
    title: 'Warm, by stage',
    about: `One thread, after ${rounds.warmUp} rounds that are not measured; the median of ${rounds.measured}.`,
    rows,
  };
}

/** What the commands do, called as a library, and the rivals over the same texts in the same rounds. */
export function commands(texts: readonly string[], rounds: Rounds): Section {
  const runs: Record<string, () => void> = {};
  for (const [name, tasks] of Object.entries(COMMANDS))
    runs[`newsq ${name}`] = () => {
      for (const text of texts) analyze(text, { tasks });
    };
  const parsed = texts.map((text) => parse(readArticle({ text, source })));
  runs[`newsq ${PARSED}`] = () => {
    for (const doc of parsed) findDates(doc);
  };
  for (const rival of RIVALS) {
    const read = rival.open(require);
    runs[rival.name] = () => {
      for (const text of texts) read(text);
    };
  }
  const secondsOf = byTurns(runs, rounds);
  const amount = amountOf(texts);
  const own = [...Object.keys(COMMANDS), PARSED].map(
    (name): Row => ({
      name: `newsq ${name}`,
      ...speedOf(amount, median(secondsOf(`newsq ${name}`))),
    }),
  );
  const others = RIVALS.map(({ name, beside }): Row => {
    const notes = beside.map((own) => {
      // Compared within a round.
      const ratios = secondsOf(name).map((time, round) => time / secondsOf(`newsq ${own}`)[round]!);
      return `newsq ${own}: ${median(ratios).toFixed(2)} times as fast`;
    });
    return { name, ...speedOf(amount, median(secondsOf(name))), note: notes.join('; ') };
  });
  return {
    title: 'Warm, by command, beside others',
    about: `One thread, by turns, ${inWords(amount)}.`,
    rows: [...own, ...others],
  };
}
