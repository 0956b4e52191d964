/**
 * Words before the name or demonym of a country that make it another place or people: "New Mexico", "Latin American".
 * Lower case. None after which it is the same country ("modern").
 */
export const nameChangers = [
  'new',
  'latin',
  'north',
  'south',
  'central',
  'native',
  'african',
  'west',
  'east',
  'western',
  'eastern',
  'northern',
  'southern',
  'inner',
  'old',
  'little',
  'pan',
  'trans',
  'inter',
] as const;
