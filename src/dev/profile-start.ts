/**
 * Shows where the start of a command goes: `npm run profile:start -- [--rounds N] [--top N] [-- COMMAND…]`, by default
 * `entities` of the shipped article. V8 looks every 100 µs what runs; times are the mean of a run, in milliseconds. Looking
 * slows a start by about a half: compare within one table, and take totals from `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';

/** What `--cpu-prof` writes, as far as it is read here. Lines and columns count from 0. */
interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

interface Node {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly lines: readonly (readonly SourceMapSegment[])[];
}

/** Milliseconds in a function itself, and in it with all that it calls. */
interface Time {
  self: number;
  whole: number;
}

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, top: { type: 'string', default: '30' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const command = positionals.length > 0 ? positionals : ['entities', 'fixtures/summit.txt'];

const maps = new Map<string, SourceMap>();
const functions = new Map<string, Time>();
const rooms = new Map<string, Time>();
for (let round = 0; round < rounds; round++) {
  const { nodes, samples, timeDeltas } = profileOf(command);
  const selfTimes = new Map<number, number>();
  for (const [i, id] of samples.entries()) selfTimes.set(id, (selfTimes.get(id) ?? 0) + timeDeltas[i]! / 1000 / rounds);
  addTimes(nodes, selfTimes, functions, functionOf);
  addTimes(nodes, selfTimes, rooms, roomOf);
}
print('By room', rooms);
print('By function, itself', functions);
print('By function, with what it calls', functions, 'whole');

function profileOf(argv: readonly string[]): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'newsq-profile-'));
  try {
    const flags = ['--cpu-prof', '--cpu-prof-interval', '100', '--cpu-prof-dir', folder];
    execFileSync(process.execPath, [...flags, 'bin/newsq.cjs', ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8')) as Profile;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds the times of a profile to those by name; what calls itself counts once. */
function addTimes(
  nodes: readonly Node[],
  selfTimes: ReadonlyMap<number, number>,
  times: Map<string, Time>,
  nameOf: (frame: Frame) => string,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = ({ id, callFrame, children = [] }: Node, callers: ReadonlySet<string>): number => {
    const name = nameOf(callFrame);
    const time = times.get(name) ?? { self: 0, whole: 0 };
    times.set(name, time);
    const self = selfTimes.get(id) ?? 0;
    const within = new Set([...callers, name]);
    const whole = children.reduce((sum, child) => sum + walk(byId.get(child)!, within), self);
    time.self += self;
    if (!callers.has(name)) time.whole += whole;
    return whole;
  };
  walk(nodes[0]!, new Set());
}

/** A function by its name and its place in the source, "isCode src/lexicon/code.ts:12"; one of V8 or Node by its name there. */
function functionOf(frame: Frame): string {
  const segment = segmentOf(frame);
  if (segment === null) return `${frame.functionName || '(no name)'} ${moduleOf(frame)}`.trim();
  const { map, source, line, name } = segment;
  return `${name === undefined ? frame.functionName || '(no name)' : map.names[name]} ${sourceOf(map, source)}:${line + 1}`;
}

/** "src/names", "node_modules/commander", "node:internal", "(garbage collector)" */
function roomOf(frame: Frame): string {
  const segment = segmentOf(frame);
  if (segment === null) return moduleOf(frame).split('/')[0] || frame.functionName;
  return sourceOf(segment.map, segment.source).split('/').slice(0, 2).join('/');
}

function moduleOf({ url }: Frame): string {
  return url.startsWith('file:') ? url.replace(/^.*\/(?=bin\/)/, '') : url;
}

function sourceOf(map: SourceMap, source: number): string {
  return map.sources[source]!.replace(/^(?:\.\.\/)+/, '');
}

/** Where in the source a function of a bundle begins; null for any other. */
function segmentOf({ url, lineNumber, columnNumber }: Frame) {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  if (!/[\\/]dist[\\/][^\\/]+\.cjs$/.test(path)) return null;
  const map = mapOf(path);
  const segment = map.lines[lineNumber]?.findLast(([column]) => column <= columnNumber);
  if (segment === undefined || segment.length === 1) return null;
  const [, source, line, , name] = segment;
  return { map, source, line, name };
}

function mapOf(path: string): SourceMap {
  let map = maps.get(path);
  if (map === undefined) {
    const { sources, names, mappings } = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as {
      sources: string[];
      names: string[];
      mappings: string;
    };
    map = { sources, names, lines: decode(mappings) };
    maps.set(path, map);
  }
  return map;
}

function print(title: string, times: ReadonlyMap<string, Time>, by: keyof Time = 'self'): void {
  console.log(`\n${title}\n`);
  const rows = [...times].toSorted(([, a], [, b]) => b[by] - a[by]).slice(0, Number(values.top));
  for (const [name, { self, whole }] of rows)
    console.log(`${self.toFixed(2).padStart(8)} ${whole.toFixed(2).padStart(8)}  ${name}`);
}
