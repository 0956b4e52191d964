/** Words behind a verb of saying that tell when, where or how, beside weekdays and words in -ly, and open no clause. Lower case. */
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

/** Days that stand there without a preposition, beside weekdays: "said today the deal was off". */
export const reportDays = ['yesterday', 'today', 'tonight'] as const;
