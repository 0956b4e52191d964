/** Trains the recognizer: `npm run train -- --data DIR [--open-only] [--without CORPUS]`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { edgesOf } from '../recognize/features.js';
import { readClusters } from '../resource/clusters.js';
import { readGazetteer } from '../resource/gazetteer.js';
import { readResource } from '../resource/open.js';
import { type Corpus, corpora, readGold } from './corpora.js';
import { newField } from './crf.js';
import { evaluate, f1 } from './evaluate.js';
import { addDocument, newExamples } from './examples.js';
import { indexFeatures, lookUpFeatures } from './index-features.js';
import { learn } from './learn.js';
import { writeModel } from './write-model.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'open-only': { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.15' },
    dropout: { type: 'string', default: '0.15' },
    decay: { type: 'string', default: '0' },
    least: { type: 'string', default: '2' },
    out: { type: 'string' },
    most: { type: 'string', default: '400000' },
  },
});
if (!values.data) throw new Error('give the folder of the corpora with --data');
const data = values.data;

const lexicon = {
  clusters: readClusters(readResource('clusters.bin')),
  gazetteer: existsSync('resources/gazetteer.bin')
    ? readGazetteer(readResource('gazetteer.bin'))
    : { slots: new Uint16Array(16), mask: 7 },
};
const edges = edgesOf(lexicon);

const seconds = () => `${(performance.now() / 1000).toFixed(0)} s`;
const chosen = corpora.filter(
  ({ name, isOpen }) =>
    (!values['open-only'] || isOpen) &&
    !values.without.includes(name) &&
    (!values.only || values.only.split(',').includes(name)),
);
const examples = newExamples();
for (const corpus of chosen) {
  const before = examples.allowed.length;
  for (const document of readGold(join(data, 'train', `${corpus.name}.jsonl`)))
    addDocument(examples, document, corpus, lexicon, edges, 0);
  console.log(`${corpus.name}: ${examples.allowed.length - before} tokens, ${seconds()}`);
}
const index = indexFeatures(examples, Number(values.least));
lookUpFeatures(examples, index);
console.log(`${examples.features.length} features, ${index.size} kinds, ${seconds()}`);

const DEV: Corpus = { name: 'dev', isOpen: false, license: '', hasOther: true, weight: 1 };
const developmentSets = ['conll03', 'cleanconll', 'worldwide', 'dwie', 'gum', 'gum_news'].map((name) => {
  const gold = readGold(join(data, 'dev', `${name}.jsonl`));
  const set = newExamples(1 << 20);
  for (const [number, document] of gold.entries()) addDocument(set, document, DEV, lexicon, edges, number);
  lookUpFeatures(set, index);
  return { name, gold, set };
});
console.log(`development sets read, ${seconds()}`);

const field = newField(index.size);
learn(
  field,
  examples,
  {
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    dropout: Number(values.dropout),
    decay: Number(values.decay),
    seed: 1,
  },
  (epoch, loss) => {
    const scores = developmentSets.map(({ name, gold, set }) => {
      const { core, all } = evaluate(field, set, gold);
      return `${name} ${f1(core).toFixed(2)}/${f1(all).toFixed(2)}`;
    });
    console.log(`${epoch}: loss ${loss.toFixed(4)}  ${scores.join('  ')}  ${seconds()}`);
  },
);
if (values.out) writeModel(values.out, field, index, Number(values.most));
