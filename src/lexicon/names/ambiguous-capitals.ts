/**
 * Capitals whose names are as often other places, people or things: they imply a country only if the article mentions
 * it. No capital that news at large means by its name alone.
 */
export const ambiguousCapitals = [
  'Douglas',
  'George Town',
  'Georgetown',
  'Hamilton',
  'Jamestown',
  'Kingston',
  'La Paz',
  'Male',
  'Marigot',
  'Plymouth',
  'San Jose',
  'San Juan',
  'San Salvador',
  'Santiago',
  "St. George's",
  "St. John's",
  "Saint John's",
  'Stanley',
  'Sucre',
  'Victoria',
  'Wellington',
] as const;
