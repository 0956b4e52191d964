/**
 * Parts of the day, with the letters that TIMEX3 writes after the "T". Not those that name a moment, as {@link
 * namedHours}. Lower case.
 */
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

/** Where the sun stands, with the letters of the part of the day: "at dawn on Tuesday". Lower case. */
export const sunParts: Readonly<Record<string, string>> = {
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  sundown: 'EV',
  nightfall: 'EV',
};

/**
 * Moments of the day that have a name, as hours and minutes. "midday" may be the hours around noon; it is read as noon.
 * Lower case.
 */
export const namedHours: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  noontime: '12:00',
  midnight: '24:00',
};

/** Minutes past the hour, or to it, as they are spoken: "half past seven", "twenty past eight". Lower case. */
export const spokenMinutes: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };
