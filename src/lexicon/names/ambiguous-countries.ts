/**
 * Names of countries that often mean something else, and words of an article that speak for or against the country:
 * names and demonyms, spelled as in print. `else` is what the name means if only words against are there. No names that
 * two countries share, which follow below.
 */
export const ambiguousCountries = [
  {
    name: 'Georgia',
    speaksFor: [
      'Georgian',
      'Georgians',
      'Tbilisi',
      'Abkhazia',
      'South Ossetia',
      'Ossetia',
      'Batumi',
      'Gori',
      'Armenia',
      'Azerbaijan',
      'Russia',
      'Russian',
      'Moscow',
      'Saakashvili',
      'Ukraine',
      'Moldova',
      'Caucasus',
      'NATO',
      'Black Sea',
    ],
    speaksAgainst: [
      'Atlanta',
      'Savannah',
      'Augusta',
      'Macon',
      'Athens',
      'Columbus',
      'Alabama',
      'Florida',
      'Tennessee',
      'South Carolina',
      'North Carolina',
      'Texas',
      'Mississippi',
      'Louisiana',
      'Virginia',
      'Arizona',
      'Pennsylvania',
      'Michigan',
      'Wisconsin',
      'Nevada',
      'Ohio',
      'Fulton County',
      'Republican',
      'Republicans',
      'Democrat',
      'Democrats',
      'GOP',
      'Kemp',
      'Warnock',
      'Ossoff',
    ],
    // the state
    else: 'US',
  },
] as const;

/**
 * Names and demonyms that two countries share: they mean the other one if the article mentions it and never the first.
 */
export const sharedCountryNames = [
  { forms: ['Korea', 'Korean', 'Koreans'], first: 'KR', other: 'KP' },
  { forms: ['Congo', 'Congolese'], first: 'CD', other: 'CG' },
  { forms: ['Dominican', 'Dominicans'], first: 'DO', other: 'DM' },
  { forms: ['Samoa', 'Samoan', 'Samoans'], first: 'WS', other: 'AS' },
  { forms: ['Virgin Islands'], first: 'VI', other: 'VG' },
  { forms: ['St. Martin', 'Saint Martin'], first: 'MF', other: 'SX' },
] as const;

/** What the halves of a divided country are called after "the", in articles that name all of `named`: "the North". */
export const halvesOfCountries = [
  { name: 'North', country: 'KP', named: ['KP'], beside: 'South Korea' },
  { name: 'South', country: 'KR', named: ['KP', 'KR'], beside: 'North Korea' },
] as const;
