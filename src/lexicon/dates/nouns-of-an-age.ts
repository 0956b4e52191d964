/**
 * What belongs to a time at large: "today's youth", "the leaders of tomorrow" tell of no day. Not what happens on a
 * day, "today's vote", or is as of a day, "in today's money". Lower case.
 */
export const nounsOfAnAge = [
  ...['world', 'youth', 'youths', 'youngsters', 'generation', 'generations', 'people'],
  ...['children', 'kids', 'teens', 'teenagers', 'adults', 'parents', 'women', 'men', 'consumers', 'shoppers'],
  ...['audiences', 'readers', 'artists', 'musicians', 'politicians', 'journalists', 'workers', 'workforce'],
  ...['leaders', 'families', 'students', 'engineers', 'scientists', 'farmers'],
  ...['computers', 'phones', 'smartphones', 'cars', 'technology', 'technologies', 'machines', 'cities', 'schools'],
  ...['standards', 'culture', 'lifestyle', 'lifestyles', 'marketplace'],
  ...['challenges', 'threats', 'realities', 'landscape', 'climate', 'era', 'age'],
] as const;
