/** A day that news calls by its month and its day alone. */
export interface DayOfEvent {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Words right after it that tell the event: not "anniversary", which is of any year. Lower case. */
  readonly next: readonly string[];
  /** Words of its sentence that do. Lower case. */
  readonly near: readonly string[];
}

/** "the Sept. 11 attacks", "the Oct. 7 attack by Hamas", "the Jan. 6 committee" */
export const daysOfEvents: readonly DayOfEvent[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    next: [
      ...['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings', 'hijacker', 'commission'],
      ...['memorial', 'museum', 'victims', 'families'],
    ],
    near: [],
  },
  { month: 10, day: 7, year: 2023, next: [], near: ['hamas', 'gaza', 'israel', 'israeli', 'israelis', 'kibbutz'] },
  {
    month: 1,
    day: 6,
    year: 2021,
    next: [
      'committee',
      'panel',
      'riot',
      'rioters',
      'insurrection',
      'rioter',
      'defendants',
      'hearings',
      'investigation',
    ],
    near: ['capitol', 'insurrection', 'rioters', 'rioter'],
  },
];
