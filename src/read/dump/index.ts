import type { Story } from '../formats/story.js';
import { readFactiva } from './factiva.js';
import { readNexis } from './nexis.js';
import { readProquest } from './proquest.js';

export { partStories } from './ruled.js';

/** The news databases whose exports are known. */
export type Database = 'nexis' | 'factiva' | 'proquest';

const READ: Readonly<Record<Database, (text: string) => Story[]>> = {
  nexis: readNexis,
  factiva: readFactiva,
  proquest: readProquest,
};

/** The stories of an export, in order. */
export function readDump(text: string, database: Database): Story[] {
  return READ[database](text);
}
