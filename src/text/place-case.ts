import { isCapitals } from './letter-case.js';
import { titleCase } from './title-case.js';

/** Small words within the names of places: "Rio de Janeiro", "Port-au-Prince", "Deir al-Balah". */
const smallWords: ReadonlySet<string> = new Set(
  'de da do dos del di du of upon on sur am an au al el es and the d'.split(' '),
);

/**
 * A place's name in capitals as running text prints it: "RIO DE JANEIRO" → "Rio de Janeiro", "SANA'A" → "Sana'a"; any other
 * text stays.
 */
export function placeInUsualCase(name: string): string {
  if (!isCapitals(name)) return name;
  const title = titleCase(name, smallWords);
  const usual = /['’‘ʻ]/.test(title)
    ? title.replace(/(?<=\p{Ll}{2})(['’‘ʻ])(\p{Lu})/gu, (_, mark: string, letter: string) =>
        letter === 'S' ? `${mark}${letter}` : mark + letter.toLowerCase(),
      )
    : title;
  return usual[0]!.toUpperCase() + usual.slice(1);
}
