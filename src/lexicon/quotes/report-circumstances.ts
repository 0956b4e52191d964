/** Words after a verb of saying that say when, where or how, apart from weekdays and words in -ly, and open no clause. Lower case. */
export const reportCircumstances = [
  'on',
  'in',
  'at',
  'during',
  'after',
  'before',
  'while',
  'when',
  'as',
  'by',
  'with',
  'without',
  'amid',
  'despite',
  'last',
  'this',
  'earlier',
  'later',
  'yesterday',
  'today',
  'tonight',
  'through',
  'via',
  'following',
] as const;

/** Days without a preposition, apart from weekdays: "said today the deal was off". */
export const reportDays = ['yesterday', 'today', 'tonight'] as const;
