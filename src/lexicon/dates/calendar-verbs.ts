/** Verbs whose third person says by itself what is on a timetable: "the trial begins Monday". Lower case. */
export const timetableVerbs = [
  'arrives',
  'departs',
  'starts',
  'runs',
  'begins',
  'opens',
  'resumes',
  'reopens',
  'expires',
  'ends',
  'closes',
  'lapses',
  'matures',
  'concludes',
  'convenes',
  'adjourns',
  'retires',
  'sails',
] as const;

/**
 * Verbs whose present says what is to come with these words after it: "takes office Monday", "goes on sale Friday". The
 * verb without its "-s". Lower case.
 */
export const timetablePhrases: readonly (readonly [verb: string, rest: readonly string[]])[] = [
  ['take', ['effect', 'office', 'place', 'over']],
  [
    'go',
    [
      'on sale',
      'on trial',
      'on display',
      'on show',
      'to the polls',
      'into effect',
      'into force',
      'to press',
      'to court',
      'to trial',
    ],
  ],
  ['come', ['due', 'into force', 'into effect', 'up for']],
  ['fall', ['due', 'on']],
  ['enter', ['into force', 'force']],
  ['leave', ['on', 'for', 'office']],
  ['kick', ['off']],
  ['wrap', ['up']],
  ['square', ['off']],
  ['tee', ['off']],
  ['become', ['law']],
  ['stand', ['trial']],
  ['face', ['off', 'trial', 'a vote', 'an election', 'elections', 'voters', 'court']],
];

/** Present forms that say what is on the calendar, whatever comes after them: "the leaders meet Tuesday". Only forms that are seldom nouns. Lower case. */
export const calendarVerbs = [
  'meet',
  'meets',
  'arrive',
  'depart',
  'play',
  'plays',
  'hosts',
  'travels',
  'reconvene',
  'reconvenes',
  'resume',
  'begin',
  'open',
  'debuts',
  'premieres',
  'airs',
  'kicks',
] as const;

/** Present forms that say what is to come with "to" and a place after them: "flies to Oslo Monday". Lower case. */
export const travelVerbs = ['heads', 'flies', 'moves', 'head', 'fly', 'travel'] as const;

/** As {@link calendarVerbs}, but nouns as well unless an object comes after them: "Arsenal face Everton on Saturday". */
export const calendarVerbsWithObject = ['host', 'face', 'visit', 'visits', 'faces', 'entertain', 'entertains'] as const;

/** As {@link calendarVerbs}, but nouns as well unless a plural comes before them: "students return to class on Monday". */
export const calendarVerbsWithPluralSubject = [
  'return',
  'vote',
  'visit',
  'gather',
  'travel',
  'rally',
  'reopen',
  'leave',
  'close',
  'expire',
  'lapse',
  'end',
  'start',
] as const;

/** Singular forms that say what a body will do on a day, and that a name before them makes verbs: "Kenya votes Tuesday". Lower case. */
export const calendarVerbsOfBodies = [
  'votes',
  'rules',
  'hears',
  'decides',
  'elects',
  'chooses',
  'returns',
  'reports',
] as const;

/** Bodies that meet on days that are known ahead. Lower case. */
export const bodiesWithCalendars = [
  'parliament',
  'senate',
  'congress',
  'house',
  'court',
  'cabinet',
  'council',
  'committee',
  'assembly',
  'country',
  'nation',
  'party',
  'board',
  'jury',
  'judge',
  'panel',
  'bank',
  'company',
  'fed',
  'legislature',
] as const;

/** Words after which a form like "play" or "open" is no present tense: "the play", "to meet", "did not vote", "is open". Lower case. */
export const presentTenseBlockers = [
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  "'s",
  'this',
  'that',
  'these',
  'those',
  'to',
  'not',
  "n't",
  'did',
  "didn't",
  'could',
  'would',
  'might',
  'no',
  'of',
  'in',
  'on',
  'at',
  'for',
  'by',
  'with',
  'from',
  'first',
  'last',
  'second',
  'final',
  'state',
  'and',
  'or',
  'helped',
  'let',
  'made',
  'saw',
  'any',
  'some',
  'official',
  'many',
  'two',
  'three',
  'is',
  'are',
  'be',
  'was',
  'were',
] as const;
