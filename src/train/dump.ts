import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readWords } from '../names/article-words.js';
import { encoderSentence } from '../names/encoder-sentence.js';
import type { Lexicon } from '../names/feature-tokens.js';
import { mayBeNamed } from '../names/features.js';
import { readResource } from '../resource/open.js';
import { type Corpus, corpora, DEVELOPMENT, DEVELOPMENT_SETS, readGold } from './corpora.js';
import { allowedLabels, parseGold } from './examples.js';

/** What the encoder's inputs are made of: where one changes, the encoder must be trained anew. */
export const ENCODER_INPUTS = ['gazetteer.bin', 'clusters.bin'] as const;

/**
 * Writes what an encoder learns from to `folder`: `train/NAME.jsonl` and `dev/NAME.jsonl`, an article a line with what the
 * encoder is given of its sentences, the labels that the gold standard allows (as bits) and the words that may be named; and
 * `corpora.json`, how much each corpus counts, and `inputs.json`, checksums of the files that say what is known of a word. Tweets, forms and what a machine labeled are left out.
 */
export function dump(data: string, folder: string, lexicon: Lexicon, say: (what: string) => void): void {
  const taught = corpora.filter(({ isLikeNews, isSilver }) => isLikeNews && !isSilver);
  for (const corpus of taught) say(dumpCorpus(data, folder, join('train', corpus.name), corpus, lexicon));
  for (const name of DEVELOPMENT_SETS) say(dumpCorpus(data, folder, join('dev', name), DEVELOPMENT, lexicon));
  const weights = Object.fromEntries(taught.map(({ name, weight }) => [name, weight]));
  const inputs = ENCODER_INPUTS.map((name) => [name, crc32(new Uint8Array(readResource(name)))]);
  writeFileSync(join(folder, 'inputs.json'), `${JSON.stringify(Object.fromEntries(inputs), null, 2)}\n`);
  writeFileSync(join(folder, 'corpora.json'), `${JSON.stringify(weights, null, 2)}\n`);
}

function dumpCorpus(data: string, folder: string, name: string, corpus: Corpus, lexicon: Lexicon): string {
  const path = join(folder, `${name}.jsonl`);
  mkdirSync(join(path, '..'), { recursive: true });
  const file = openSync(path, 'w');
  let count = 0;
  for (const gold of readGold(join(data, `${name}.jsonl`))) {
    const doc = parseGold(gold);
    const allowed = allowedLabels(doc, gold, corpus, lexicon.gazetteer);
    const spelled = readWords(doc, lexicon, new Map());
    const sentences = doc.sentences.map((sentence, s) => {
      const { words, shapes, known, clusters } = encoderSentence(spelled[s]!);
      const wanted = [...mayBeNamed(sentence, spelled[s]!)];
      count += words.length;
      return {
        ...{ words, shapes: [...shapes], known: [...known], clusters: [...clusters] },
        ...{ allowed: allowed[s], wanted },
      };
    });
    writeSync(file, `${JSON.stringify({ id: gold.id, sentences })}\n`);
  }
  closeSync(file);
  return `${path}: ${count} words`;
}
