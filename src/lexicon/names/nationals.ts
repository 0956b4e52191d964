/** Words for a man or a woman of a nation that are seldom surnames: "Scotsman Baird". Lower case. No adjectives. */
export const nationals = [
  'scotsman',
  'scotswoman',
  'englishman',
  'englishwoman',
  'irishman',
  'irishwoman',
  'welshman',
  'welshwoman',
  'frenchman',
  'frenchwoman',
  'dutchman',
  'dutchwoman',
  'cornishman',
  'ulsterman',
  'yorkshireman',
  'manxman',
] as const;
