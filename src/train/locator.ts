/**
 * Learns the weights by which places are located, `src/places/weights.ts`, and prints how often they are right on articles that they
 * were not learned from: `npm run locator -- [--gold DIR] [--write]`. The folder holds `data/geo/*.dev.jsonl`.
 *
 * A place is right within 161 kilometers (100 miles) of where the gold data has it, or where it is the same entry of GeoNames. The
 * measure and the sets, LGL (Lieberman et al., 2010) and GeoVirus (Gritta et al., 2018), are those of the field.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findGold } from '../dev/gold.js';
import { clusterMentions } from '../link/index.js';
import { namedOf } from '../link/places/located.js';
import { placesInNames } from '../link/places/within-names.js';
import { recognizeNames } from '../names/index.js';
import { parse } from '../parse/index.js';
import { kilometersBetween } from '../places/distance.js';
import { FEATURES, OWN_FEATURES, ownFeatures, type Question } from '../places/features.js';
import { questionsOf } from '../places/questions.js';
import { bestOf, MIN_CONFIDENCE, setContexts, solve, type Weights } from '../places/solve.js';
import { readArticle } from '../read/article.js';
import { hashText } from '../resource/hash.js';
import type { EntityType, Span } from '../types.js';
import { type Labeled, maximize } from './maximize.js';

const SETS = ['lgl', 'geovirus'] as const;
/** News of the world without coordinates. What is much larger than all others of its name is taken to be meant: that the sets are of local
 * papers of America for the most part is not to make Paris a town in Texas. */
const SILVER_SETS = ['conll03', 'dwie', 'worldwide'] as const;
/** A city of half a million, four times as large as the next. */
const SILVER = { size: 57, larger: 6, town: 47 };
const FOLDS = 5;
const NEAR = 161;
/** Times that the weights are learned anew on what the last ones say of the other places. */
const PASSES = 4;

interface GoldPlace extends Span {
  readonly text: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
}

interface Example {
  readonly set: (typeof SETS)[number] | (typeof SILVER_SETS)[number];
  /** What it is left out with: its paper, since a paper writes of the same places again and again; otherwise itself. */
  readonly group: string;
  readonly questions: readonly Question[];
  readonly labeled: readonly Labeled[];
  /** Gold mentions that newsq finds, but knows no candidates for. */
  readonly without: number;
}

const { values } = parseArgs({ options: { gold: { type: 'string' }, write: { type: 'boolean', default: false } } });
const gold = findGold(values.gold);
const examples = [
  ...SETS.flatMap((set) => documentsOf(`geo/${set}.dev`).map((document) => exampleOf(set, document))),
  ...SILVER_SETS.flatMap((set) => documentsOf(`ner/dev/${set}`).map((document) => exampleOf(set, document))),
];

validate();
const learned = learn(examples);
print(
  'all, learned from all',
  examples.map((example) => ({ example, weights: learned })),
);
for (const [i, feature] of FEATURES.entries())
  console.log(
    `${feature.padEnd(32)} ${(learned.own[i] ?? 0).toFixed(2).padStart(7)} ${learned.all[i]!.toFixed(2).padStart(7)}`,
  );
if (values.write) write(learned);

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** The paper that it is from. */
  readonly domain?: string;
  readonly dct?: string | null;
  /** Absent where it is not known where the places are. */
  readonly places?: readonly GoldPlace[];
}

function documentsOf(file: string): GoldDocument[] {
  const lines = readFileSync(join(gold, `data/${file}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}

function exampleOf(set: Example['set'], { id, text, domain: group = id, dct = null, places }: GoldDocument): Example {
  const source = { path: null, id: null, format: 'text' };
  const doc = parse(readArticle({ text, source, ...(dct === null ? {} : { date: dct }) }));
  const { clusters } = clusterMentions(doc, recognizeNames(doc));
  const inNames = placesInNames(clusters);
  const asked = questionsOf(namedOf(clusters, inNames.fresh), doc.article);
  const questions = asked.filter((question) => question !== null);
  const countries = new Set(
    clusters.flatMap(({ type, country }) => (type === 'country' && country ? [country.alpha2] : [])),
  );
  if (!places)
    return {
      set,
      group,
      questions,
      labeled: asked.flatMap(
        (question) => (question && (silverOf(question) ?? silverByCountry(question, countries))) ?? [],
      ),
      without: 0,
    };
  const labeled: Labeled[] = [];
  let without = 0;
  const spans = [
    ...clusters.map(({ type, readings }, i) =>
      isMappable(type) ? [...readings.map(({ mention }) => mention), ...(inNames.known.get(i) ?? [])] : [],
    ),
    ...inNames.fresh.map(({ mentions }) => mentions),
  ];
  for (const [i, question] of asked.entries()) {
    const golds = places.filter(
      ({ lat, start, end }) => lat !== undefined && spans[i]!.some((span) => span.start < end && start < span.end),
    );
    if (!question) without += golds.length;
    else if (golds.length > 0)
      labeled.push({
        question,
        right: question.candidates.map((place) => golds.filter((at) => isAt(place, at)).length),
        count: golds.length,
      });
  }
  return { set, group, questions, labeled, without };
}

/** What the measure takes for a place that is found. */
function isMappable(type: EntityType): boolean {
  return type === 'place' || type === 'country' || type === 'group';
}

function silverOf(question: Question): Labeled | null {
  const [largest, ...others] = question.candidates;
  const rivals = others.filter((place) => kilometersBetween(place, largest!) > NEAR);
  const isSure =
    largest!.kind !== 'country' &&
    largest!.size >= SILVER.size &&
    rivals.length > 0 &&
    rivals.every(({ size }) => largest!.size - size >= SILVER.larger);
  if (!isSure || question.containers.length > 0) return null;
  return { question, right: question.candidates.map((place) => Number(!rivals.includes(place))), count: 1 };
}

/** Of several towns of a name the one in the only country of theirs that the article names. */
function silverByCountry(question: Question, named: ReadonlySet<string>): Labeled | null {
  const large = question.candidates.filter(({ size, kind }) => size >= SILVER.town && kind !== 'country');
  const countries = new Set(large.map(({ country }) => country));
  const here = [...countries].filter((country) => named.has(country));
  if (countries.size < 2 || here.length !== 1 || question.containers.length > 0) return null;
  return {
    question,
    right: question.candidates.map((place) => Number(large.includes(place) && place.country === here[0])),
    count: 1,
  };
}

function isAt(place: Question['candidates'][number], { lat, lon, geonameid }: GoldPlace): boolean {
  return String(place.id) === geonameid || kilometersBetween(place, { lat: lat!, lon: lon! }) <= NEAR;
}

/** Each article is answered by weights that were learned from the four fifths of the papers that its own is not in. */
function validate(): void {
  const answered = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = ({ group }: Example) => (hashText(group) >>> 0) % FOLDS === fold;
    const weights = learn(examples.filter((example) => !isIn(example)));
    answered.push(...examples.filter(isIn).map((example) => ({ example, weights })));
  }
  print('cross-validated', answered);
  printBands(answered);
}

/** How often what is located with a confidence is right. */
function printBands(answered: readonly { readonly example: Example; readonly weights: Weights }[]): void {
  const bands = new Map<number, { count: number; right: number }>();
  for (const { example, weights } of answered.filter((one) => SETS.some((set) => set === one.example.set))) {
    solve(example.questions, weights);
    for (const { question, right, count } of example.labeled) {
      const { place, confidence } = bestOf(question);
      const from = Math.floor(confidence * 10) / 10;
      const band = bands.get(from) ?? { count: 0, right: 0 };
      bands.set(from, { count: band.count + count, right: band.right + right[place]! });
    }
  }
  for (const [from, { count, right }] of [...bands].sort(([a], [b]) => b - a))
    console.log(`confidence from ${from.toFixed(1)}: ${count} mentions, right ${((100 * right) / count).toFixed(1)} %`);
}

function print(title: string, answered: readonly { readonly example: Example; readonly weights: Weights }[]): void {
  for (const set of [...SETS, ...SILVER_SETS]) {
    let [right, possible, found] = [0, 0, 0];
    for (const { example, weights } of answered.filter((one) => one.example.set === set)) {
      solve(example.questions, weights);
      found += example.without;
      for (const { question, right: rights, count } of example.labeled) {
        found += count;
        possible += Math.max(...rights);
        const { place, confidence } = bestOf(question);
        if (confidence >= MIN_CONFIDENCE) right += rights[place]!;
      }
    }
    const percent = (part: number) => ((100 * part) / found).toFixed(2);
    console.log(
      `${title}: ${set} right ${percent(right)} % of ${found} found; among the candidates ${percent(possible)} %`,
    );
  }
}

function learn(from: readonly Example[]): Weights {
  // What has one candidate teaches nothing.
  const labeled = from.flatMap((example) => example.labeled).filter(({ question }) => question.candidates.length > 1);
  const features = new Map(labeled.map(({ question }) => [question, ownFeatures(question.candidates)]));
  const own = maximize(labeled, features, OWN_FEATURES);
  let all: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { questions } of from) {
      const open = solve(questions, { own, all }, pass === 0 ? 0 : undefined);
      setContexts(questions, open);
      for (const [question, values] of open) features.set(question, [...values]);
    }
    all = maximize(labeled, features, FEATURES.length);
  }
  return { own, all };
}

function write({ own, all }: Weights): void {
  const file = 'src/places/weights.ts';
  const rounded = { own: own.map(short), all: all.map(short) };
  const body = readFileSync(file, 'utf8').replace(
    /(?<=export const weights = )[\s\S]*(?= as const)/,
    JSON.stringify(rounded, null, 2),
  );
  writeFileSync(file, body);
}

function short(weight: number): number {
  return Math.round(weight * 100) / 100;
}
