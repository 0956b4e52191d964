import { agencies } from '../../lexicon/common/agencies.js';

const names = new Set<string>(agencies.flat());
/** "REUTERS", "XINHUA": as credits print names that are no acronyms. */
const inCapitals = new Set([...names].filter((name) => name.length > 4).map((name) => name.toUpperCase()));

/** Whether a name is that of a news agency as datelines and credits write it: "AP", "dpa", "REUTERS". */
export function isAgency(name: string): boolean {
  return names.has(name) || inCapitals.has(name);
}

const BETWEEN = /\s{0,3}[/,;&+]\s{0,3}|\s{1,3}(?:via|and)\s{1,3}|(?<=\w)-(?=\w)/;

/** The same for a service of an agency, "Reuters Health", and for several, "AFP/dpa", "The Courier via AP". */
export function namesAgency(words: string): boolean {
  if (isAgency(words) || isAgency(words.split(' ', 1)[0]!)) return true;
  const isOne = !/[/,;&+-]/.test(words) && !words.includes(' via ') && !words.includes(' and ');
  return !isOne && words.split(BETWEEN).some(isAgency);
}
