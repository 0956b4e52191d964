import { readFileSync } from 'node:fs';

/** What newsq is measured beside. */
export interface Rival {
  readonly name: string;
  /** What of newsq it is compared with. */
  readonly beside: readonly string[];
  /** Its package, whose version is told. */
  readonly of: string;
  /** Loads it, and returns what reads a text: in this process, or as its source in one of its own. */
  readonly open: (require: NodeJS.Require) => (text: string) => unknown;
}

export const RIVALS: readonly Rival[] = [
  {
    name: 'compromise: people, places, organizations',
    beside: ['entities'],
    of: 'compromise',
    open(require) {
      const nlp = require('compromise/three');
      return (text) => {
        const doc = nlp(text);
        return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
      };
    },
  },
  {
    name: 'wink-nlp: entities (dates and numbers, no names)',
    beside: ['entities'],
    of: 'wink-nlp',
    open(require) {
      const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
      return (text) => nlp.readDoc(text).entities().out();
    },
  },
  {
    name: 'chrono-node: dates',
    beside: ['dates', 'dates of parsed articles'],
    of: 'chrono-node',
    open(require) {
      const chrono = require('chrono-node');
      return (text) => chrono.parse(text, new Date('2020-09-17T12:00:00Z'));
    },
  },
];

/** Arguments of Node: the rival over the records of a file, in a process of its own. */
export function processOf({ open }: Rival, file: string): string[] {
  const read = `const read = ({ ${open} }).open(require);
    for (const line of require('node:fs').readFileSync(process.argv[1], 'utf8').split('\\n'))
      if (line !== '') console.log(JSON.stringify(read(JSON.parse(line).text)));`;
  return ['-e', read, file];
}

export function versionOf({ of }: Rival): string {
  return (JSON.parse(readFileSync(`node_modules/${of}/package.json`, 'utf8')) as { version: string }).version;
}
