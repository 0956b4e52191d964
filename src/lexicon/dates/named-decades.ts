/** Decades that are written as a word, with their first year. Not the ages: "in her twenties". Lower case. */
export const namedDecades = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
} as const;
