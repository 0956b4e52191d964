import { openTable } from './table.js';

/** The countries of a city or part of a country, as its line has them: "CN!", "GB US", "-US CR"; null for an unknown name. */
export const findPlaceLine = openTable('places.txt');
