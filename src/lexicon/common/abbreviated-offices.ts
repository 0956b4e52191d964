/**
 * Offices and ranks as they are abbreviated before a person's name, in capitals: "DPP Ellen Thorpe", "DSP Gill". Lower case.
 * None that in lower case is another word ("dig") or a particle of names ("da").
 */
export const abbreviatedOffices = [
  'acc',
  'acp',
  'ceo',
  'cfo',
  'cio',
  'cji',
  'cjn',
  'cm',
  'cmo',
  'coo',
  'cto',
  'dcc',
  'dcp',
  'dgp',
  'dpp',
  'dsp',
  'evp',
  'gmd',
  'igp',
  'mec',
  'mla',
  'mlc',
  'mna',
  'pm',
  'sho',
  'ssp',
  'svp',
  'vp',
] as const;
