/**
 * Measures how fast newsq is, next to compromise, wink-nlp and chrono-node on the same articles in the same run: start-up,
 * each stage and command warm, batches cold, memory, and growth: `npm run bench -- [--gold DIR] [--json] [--write]
 * [--only cold,…]`. `--write` writes docs/benchmarks.md. The articles come from a gold corpus, if there is one; otherwise they
 * are those of the project and made ones. The benchmark is bundled like newsq itself, since a loader wraps functions, which costs time.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { amountOf, readCorpus, repeated } from './bench/articles.js';
import { accurate, cold, growthInArticles, growthInBytes, startUp } from './bench/processes.js';
import { RIVALS, versionOf } from './bench/rivals.js';
import { inWords, pageOf, type Section, type Setting, tableOf } from './bench/table.js';
import { twoJobs } from './bench/two-jobs.js';
import { commands, stages } from './bench/warm.js';
import { goldBeside } from './gold.js';

const PAGE = 'docs/benchmarks.md';
const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const gold = values.gold ?? goldBeside();
const corpus = readCorpus(gold, 60);
const batch = readCorpus(gold, 120);
const large = readCorpus(gold, 240);
const folder = mkdtempSync(join(tmpdir(), 'newsq-bench-'));

/** In the order in which they are printed. */
const PARTS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  start: () => startUp(corpus.texts[0]!, 15, folder),
  stages: () => stages(corpus.texts, { warmUp: 15, measured: 15 }),
  commands: () => commands(corpus.texts, { warmUp: 8, measured: 11 }),
  cold: () => cold(batch.texts, 3, folder),
  jobs: () => twoJobs(repeated(large.texts, 2000), 3, folder),
  accurate: () => accurate(corpus.texts[0]!, large.texts, 3, folder),
  articles: () => growthInArticles([1, 10, 100, 1000, 10_000], folder),
  bytes: () => growthInBytes(batch.texts, [1e3, 1e4, 1e5, 1e6, 2e6, 1e7], folder),
};

const only = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = only.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) throw new Error(`--only ${unknown}: there are ${Object.keys(PARTS).join(', ')}`);
if (values.write && values.only !== undefined) throw new Error(`--write: ${PAGE} has all of it; leave out --only`);

const [cpu] = cpus();
const setting: Setting = {
  machine: `${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  articles: `${corpus.texts.length} ${corpus.about}: ${inWords(amountOf(corpus.texts))}`,
  peers: RIVALS.map((rival) => `${rival.of} ${versionOf(rival)}`).join(', '),
};
const say = (text: string) => {
  if (!values.json) console.log(text);
};

say(Object.values(setting).join('\n'));
const sections: Section[] = [];
try {
  for (const name of only) {
    const section = only.length === 1 ? await PARTS[name]!() : inProcess(name);
    sections.push(section);
    say(`\n${tableOf(section)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** What ran before it in a process slows a peer: chrono-node takes more than twice as long after the stages of newsq. */
function inProcess(part: string): Section {
  const argv = [process.argv[1]!, '--only', part, '--json', ...(values.gold ? ['--gold', values.gold] : [])];
  const printed = execFileSync(process.execPath, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return (JSON.parse(printed) as { sections: [Section] }).sections[0];
}

if (values.json) console.log(JSON.stringify({ ...setting, sections }, null, 2));
if (values.write) {
  mkdirSync('docs', { recursive: true });
  writeFileSync(PAGE, pageOf(setting, sections));
}
