/** Parts of the day with the letters that TIMEX3 writes behind the "T". */
export const dayparts: Readonly<Record<string, string>> = {
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  nighttime: 'NI',
};

/** Where the sun stands, as a part of the day with TIMEX3's letters: "at dawn on Tuesday". */
export const sunParts: Readonly<Record<string, string>> = {
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  sundown: 'EV',
  nightfall: 'EV',
};

/** Points of the day that have a name, in hours and minutes. "midday" is as often the hours around noon; it is read as noon. */
export const namedHours: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  noontime: '12:00',
  midnight: '24:00',
};
