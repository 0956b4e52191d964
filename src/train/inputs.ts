import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { NAME_LISTS, readNameList } from './name-lists.js';

/**
 * What a model was trained on besides the corpora, and the model itself: a CRC-32 in hexadecimal by name,
 * "src/train/names/teams.txt" or, where a file has several lists, "src/lexicon/features/name-cues.ts (workKinds)".
 *
 * Words that only decide where a token or sentence ends (src/lexicon/common/abbreviations.ts, sentence-starters.ts) are
 * not among them: like the code of parse/ they change the tokens of the few texts that have such a word, but not what
 * any feature or label means, so the model still holds.
 */
export type Inputs = Readonly<Record<string, string>>;

const ROOT = join(import.meta.dirname, '../..');
const MODEL = 'resources/recognizer.bin';
const TRAINED_INPUTS = 'resources/recognizer.inputs.json';

/**
 * Today's inputs: every list in src/lexicon/features/, every list that the gazetteer is compiled from, the gazetteer,
 * the clusters, and the model at `modelPath`.
 */
export async function readInputs(modelPath = join(ROOT, MODEL)): Promise<Inputs> {
  const inputs: Record<string, string> = {};
  const folder = 'src/lexicon/features';
  for (const file of readdirSync(join(ROOT, folder)).sort()) {
    const lists = (await import(pathToFileURL(join(ROOT, folder, file)).href)) as Record<string, readonly string[]>;
    const names = Object.keys(lists);
    for (const name of names)
      inputs[`${folder}/${file}${names.length > 1 ? ` (${name})` : ''}`] = checksumOfList(lists[name]!);
  }
  for (const file of readdirSync(NAME_LISTS).sort())
    inputs[`src/train/names/${file}`] = checksumOfList(readNameList(file));
  for (const file of ['resources/clusters.bin', 'resources/gazetteer.bin'])
    inputs[file] = checksum(readFileSync(join(ROOT, file)));
  inputs[MODEL] = checksum(readFileSync(modelPath));
  return inputs;
}

/** Writes the inputs of a model that was just trained beside it: "recognizer.inputs.json" beside "recognizer.bin". */
export async function writeInputs(modelPath: string): Promise<void> {
  const path = modelPath.replace(/\.bin$/, '.inputs.json');
  writeFileSync(path, `${JSON.stringify(await readInputs(modelPath), null, 2)}\n`);
}

/** The inputs that `resources/recognizer.bin` was trained on. */
export function readTrainedInputs(): Inputs {
  return JSON.parse(readFileSync(join(ROOT, TRAINED_INPUTS), 'utf8')) as Inputs;
}

/** One message for each input that is not what the model was trained on: what changed, and what to run. */
export function findStaleInputs(trained: Inputs, today: Inputs): string[] {
  const names = new Set([...Object.keys(trained), ...Object.keys(today)]);
  return [...names].filter((name) => trained[name] !== today[name]).map(staleMessage);
}

function staleMessage(name: string): string {
  const train = 'run `npm run train`, see CONTRIBUTING.md';
  if (name === MODEL) return `${name} is not the model that ${TRAINED_INPUTS} describes: ${train}`;
  if (name.endsWith('.txt'))
    return `${name} changed, but gazetteer and model were not made again: run \`npm run resources\`, then ${train}`;
  return `${name} changed, but the model was not trained again: ${train}`;
}

/** Equal for the same words in any order, since features and gazetteer take a list as a set. */
export function checksumOfList(words: readonly string[]): string {
  return checksum(Buffer.from([...new Set(words)].sort().join('\n')));
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
