/**
 * Country names that news uses for something else as well, and the words of an article that speak for either.
 * Names and demonyms as they are written; "else" is what the name is where only those words are there.
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
    /** A state of the United States. */
    else: 'US',
  },
] as const;

/** Names and demonyms that two countries share: the other one is meant where the article speaks of it and never of the first. */
export const sharedCountryNames = [
  { forms: ['Korea', 'Korean', 'Koreans'], first: 'KR', other: 'KP' },
  { forms: ['Congo', 'Congolese'], first: 'CD', other: 'CG' },
  { forms: ['Dominican', 'Dominicans'], first: 'DO', other: 'DM' },
  { forms: ['Samoa', 'Samoan', 'Samoans'], first: 'WS', other: 'AS' },
  { forms: ['Virgin Islands'], first: 'VI', other: 'VG' },
  { forms: ['St. Martin', 'Saint Martin'], first: 'MF', other: 'SX' },
] as const;
