import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WordNetNames {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
  readonly groups: readonly string[];
  readonly others: readonly string[];
  /** In lower case, with regular inflections. */
  readonly common: readonly string[];
}

/** By the number of WordNet's lexicographer file: what an instance in it is. */
const KIND_OF_INSTANCE: Readonly<Record<string, 'people' | 'places' | 'organizations' | 'others'>> = {
  '18': 'people',
  '15': 'places',
  '17': 'places',
  '06': 'places',
  '14': 'organizations',
  '04': 'others',
  '10': 'others',
  '11': 'others',
  '28': 'others',
};

/** The names in WordNet's data files by kind, and its common words. */
export function wordNetNames(folder: string): WordNetNames {
  const names = { people: [], places: [], organizations: [], groups: [], others: [] } as Record<string, string[]>;
  const common = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [, file, , count, ...rest] = line.split(' ');
      const words = Array.from({ length: Number.parseInt(count!, 16) }, (_, i) =>
        rest[2 * i]!.replaceAll('_', ' ').replace(/\((?:a|p|ip)\)$/, ''),
      );
      const isInstance = line.includes(' @i ');
      for (const word of words) {
        if (/^[a-z]{2,}$/.test(word)) for (const form of inflect(word, part)) common.add(form);
        if (!/^[A-Z]/.test(word)) continue;
        if (isInstance) {
          const kind = KIND_OF_INSTANCE[file!];
          if (kind) names[kind]!.push(word);
        } else if (/^[A-Z][a-z]{3,}$/.test(word) && (part === 'adj' || file === '18')) names.groups!.push(word);
      }
    }
  }
  return { ...(names as unknown as WordNetNames), common: [...common] };
}

function inflect(word: string, part: string): string[] {
  if (part === 'noun') return [word, /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word.replace(/y$/, 'ie')}s`];
  if (part !== 'verb') return [word];
  const stem = word.replace(/e$/, '');
  // "stopped", "planning"
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word)
    ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`]
    : [];
  return [word, `${word.replace(/y$/, 'ie')}s`, `${stem.replace(/y$/, 'i')}ed`, `${stem}ing`, ...doubled];
}
