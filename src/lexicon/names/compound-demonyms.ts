/**
 * First halves of compound demonyms ("Sino-Russian", "Anglo-American") with the ISO 3166-1 code of their country. No
 * full demonyms.
 */
export const compoundDemonyms: Readonly<Record<string, string>> = {
  anglo: 'GB',
  austro: 'AT',
  dano: 'DK',
  finno: 'FI',
  franco: 'FR',
  greco: 'GR',
  hispano: 'ES',
  ibero: 'ES',
  indo: 'IN',
  italo: 'IT',
  luso: 'PT',
  nippo: 'JP',
  polono: 'PL',
  russo: 'RU',
  sino: 'CN',
  turco: 'TR',
  turko: 'TR',
};
