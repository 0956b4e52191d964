import { agencies } from '../../lexicon/common/agencies.js';

const names = new Set<string>(agencies.flat());
/** "REUTERS", "XINHUA": as credits print names that are no acronyms. */
const inCapitals = new Set([...names].filter((name) => name.length > 4).map((name) => name.toUpperCase()));

/** Whether a name is that of a news agency as datelines and credits write it: "AP", "dpa", "REUTERS". */
export function isAgency(name: string): boolean {
  return names.has(name) || inCapitals.has(name);
}

/** The same for a service of an agency, "Reuters Health", and for several, "AFP/dpa", "The Courier via AP". */
export function namesAgency(words: string): boolean {
  return (
    isAgency(words) ||
    words.split(/\s{0,3}[/,;&+]\s{0,3}|\s{1,3}(?:via|and)\s{1,3}|(?<=\w)-(?=\w)/).some(isAgency) ||
    isAgency(words.split(' ', 1)[0]!)
  );
}
