import { openTable } from './table.js';

/**
 * The countries that have a city or region of a name, as its line in `resources/places.txt` gives them: "CN!", "GB US",
 * "-US CR" (see resources/places.md); null for an unknown name.
 */
export const findPlaceLine = openTable('places.txt');
