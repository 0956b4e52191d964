/** Organizations that write their own name in lower case, wherever it stands in a sentence. */
export const lowerCaseNames = [
  'adidas',
  'airbaltic',
  'ddp',
  'dpa',
  'easyjet',
  'epd',
  'flydubai',
  'flynas',
  'flyadeal',
  'kfda',
  'thyssenkrupp',
  'taz',
  'ver.di',
] as const;
