import { mensHonorifics, womensHonorifics } from '../../lexicon/common/honorifics.js';
import { givenNameForms } from '../../lexicon/names/given-name-forms.js';
import { mensGivenNames, womensGivenNames } from '../../lexicon/names/given-names-by-sex.js';
import { mensKin, womensKin } from '../../lexicon/names/kin.js';
import { mensNouns, mensRanks, womensNouns, womensRanks } from '../../lexicon/quotes/nouns-by-sex.js';
import { remembered } from '../../memory.js';
import { type Sex, sexOfGivenName } from '../../resource/given-names.js';
import { withoutStop } from '../../text/role-words.js';
import type { Entity, Token } from '../../types.js';
import type { SpeechName } from '../speech-text.js';

const womensWords = new Set<string>([...womensHonorifics, ...womensNouns]);
const mensWords = new Set<string>([...mensHonorifics, ...mensNouns]);
/** What stands at once before a name and is of one sex for certain: a woman may be called "Chairman". */
const womensTitles = new Set<string>([...womensHonorifics, ...womensKin, ...womensRanks]);
const mensTitles = new Set<string>([...mensHonorifics, ...mensKin, ...mensRanks]);
const women = new Set<string>(womensGivenNames);
const men = new Set<string>(mensGivenNames);
const forms = new Map(givenNameForms.flatMap((row) => row.map((form) => [form as string, row as readonly string[]])));

/** The words that say of which sex somebody is. */
export const wordsOfSex: readonly string[] = [...womensWords, ...mensWords];

/** "woman" for "wife", "spokeswoman", "mrs"; null for a word that says nothing of it. */
export function sexOfWord(word: string): Sex | null {
  const bare = withoutStop(word);
  return womensWords.has(bare) ? 'woman' : mensWords.has(bare) ? 'man' : null;
}

function sexOfTitle(word: string): Sex | null {
  const bare = withoutStop(word);
  return womensTitles.has(bare) ? 'woman' : mensTitles.has(bare) ? 'man' : null;
}

/** By the words before a name ("Mrs. Lee", "his wife, Ann Lee"), otherwise by the given name, otherwise by a role. */
export function readSexes(
  tokens: readonly Token[],
  names: readonly SpeechName[],
  entities: readonly Entity[],
): Map<string, Sex> {
  const sexes = new Map<string, Sex>();
  for (const { id, type, name, roles } of entities) {
    const space = name.indexOf(' ');
    const given = space > 0 ? name.slice(0, space) : name.includes('-') ? name : '';
    const sex = type === 'person' && given !== '' ? sexOfGiven(given) : null;
    const byRole =
      sex ?? (roles ?? []).map((role) => sexOfWord(role.slice(role.lastIndexOf(' ') + 1).toLowerCase()))[0];
    if (byRole) sexes.set(id, byRole);
  }
  for (const name of names) {
    const sex = name.entity.type === 'person' ? sexBefore(tokens, name.from) : null;
    if (sex !== null) sexes.set(name.entity.id, sex);
  }
  return sexes;
}

const sexOfGiven = remembered(readSexOfGiven);

function readSexOfGiven(name: string): Sex | null {
  const word = name.toLowerCase();
  const known = sexOfGivenName(word) ?? (women.has(word) ? 'woman' : men.has(word) ? 'man' : null);
  if (known) return known;
  for (const form of forms.get(word) ?? []) {
    const sex = sexOfGivenName(form);
    if (sex) return sex;
  }
  // "Carol-Ann"
  const hyphen = word.indexOf('-');
  const first = hyphen > 0 ? readSexOfGiven(word.slice(0, hyphen)) : null;
  return first !== null && first === readSexOfGiven(word.slice(hyphen + 1)) ? first : null;
}

/** "Mrs. Lee", "his wife, Ann Lee", "Queen Ann" */
function sexBefore(tokens: readonly Token[], from: number): Sex | null {
  const last = tokens[from - 1];
  if (last?.text !== ',') return last ? sexOfTitle(last.normal) : null;
  // "his wife, Ann Lee": not "Ana Ruiz is a wife, Bo Hill a husband".
  return /^(?:his|her|their|my|'s|’s)$/.test(tokens[from - 3]?.normal ?? '')
    ? sexOfTitle(tokens[from - 2]!.normal)
    : null;
}
