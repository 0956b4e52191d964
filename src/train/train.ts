/**
 * Trains the recognizer: `npm run train -- --data DIR [--open-only] [--without CORPUS] [--out FILE]`; or writes what the
 * encoder of `--accurate` learns from: `npm run train -- --data DIR --dump DIR`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { edgesOf } from '../names/feature-tokens.js';
import { readClusters } from '../resource/clusters.js';
import { readGazetteer } from '../resource/gazetteer.js';
import { readResource } from '../resource/open.js';
import { type Corpus, corpora, DEVELOPMENT, DEVELOPMENT_SETS, readGold } from './corpora.js';
import { type Field, newField } from './crf.js';
import { dump } from './dump.js';
import { evaluate, f1 } from './evaluate.js';
import { addDocument, newExamples } from './examples.js';
import { indexFeatures, lookUpFeatures } from './index-features.js';
import { learn } from './learn.js';
import { doubtSilver } from './silver.js';
import { quantize, writeModel } from './write-model.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'open-only': { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    epochs: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.08' },
    dropout: { type: 'string', default: '0.5' },
    least: { type: 'string', default: '3' },
    seeds: { type: 'string', default: '5' },
    features: { type: 'string', default: '222000' },
    out: { type: 'string' },
    dump: { type: 'string' },
  },
});
if (!values.data) throw new Error('give the folder of the corpora with --data');
const data = values.data;
const lexicon = {
  clusters: readClusters(readResource('clusters.bin')),
  gazetteer: readGazetteer(readResource('gazetteer.bin')),
};
if (values.dump !== undefined) {
  dump(data, values.dump, lexicon, say);
  process.exit();
}
const edges = edgesOf(lexicon);
const options = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  seed: 1,
};

const corpusOfDocument: Corpus[] = [];
const examples = newExamples();
for (const corpus of corpora) {
  if ((values['open-only'] && !corpus.isOpen) || values.without.includes(corpus.name)) continue;
  if (values.only && !values.only.split(',').includes(corpus.name)) continue;
  const before = examples.allowed.length;
  for (const document of readGold(join(data, 'train', `${corpus.name}.jsonl`))) {
    addDocument(examples, document, corpus, lexicon, edges, corpusOfDocument.length);
    corpusOfDocument.push(corpus);
  }
  say(`${corpus.name}: ${examples.allowed.length - before} tokens`);
}
const index = indexFeatures(examples, Number(values.least));
lookUpFeatures(examples, index);
say(`${examples.features.length} features, ${index.size} kinds`);

const developmentSets = DEVELOPMENT_SETS.map((name) => {
  const gold = readGold(join(data, 'dev', `${name}.jsonl`));
  const set = newExamples(1 << 20);
  for (const [number, document] of gold.entries()) addDocument(set, document, DEVELOPMENT, lexicon, edges, number);
  lookUpFeatures(set, index);
  return { name, gold, set };
});

const corpusOf = (run: number) => corpusOfDocument[examples.runPositions.values[run * 3]!]!;
if (corpusOfDocument.some(({ isSilver }) => isSilver)) {
  const judge = newField(index.size);
  learn(
    judge,
    examples,
    { ...options, epochs: 3 },
    () => {},
    (run) => !corpusOf(run).isSilver,
  );
  const share = doubtSilver(judge, examples, (run) => corpusOf(run).isSilver);
  say(`silver labels kept: ${(100 * share).toFixed(1)} %`);
}
// The mean of several fields that saw the same articles in a different order makes fewer errors than any of them.
const field = newField(index.size);
const seeds = Number(values.seeds);
for (let seed = 1; seed <= seeds; seed++) {
  const one = newField(index.size);
  learn(one, examples, { ...options, seed }, (epoch, loss) =>
    report(`${seed}, epoch ${epoch}, loss ${loss.toFixed(4)}`, one),
  );
  for (let i = 0; i < field.weights.length / 2; i++) field.weights[i]! += one.weights[i]! / seeds;
  for (let i = 0; i < field.transitions.length; i++) field.transitions[i]! += one.transitions[i]! / seeds;
}
quantize(field, index, Number(values.features));
report('as written', field);
if (values.out) await writeModel(values.out, field, index);

function say(what: string): void {
  console.log(`${what} (${(performance.now() / 1000).toFixed(0)} s)`);
}

function report(what: string, field: Field): void {
  const scores = developmentSets.map(({ name, gold, set }) => {
    const { core, all } = evaluate(field, set, gold);
    return `${name} ${f1(core).toFixed(2)}/${f1(all).toFixed(2)}`;
  });
  say(`${what}:  ${scores.join('  ')}`);
}
