/** Words beside a name that tell what kind of name it is, lower case. Titles and the words inside names are in the gazetteer. */

/** Before a place: "in Paris". */
export const placePrepositions = [
  'in',
  'at',
  'from',
  'near',
  'around',
  'across',
  'outside',
  'inside',
  'to',
  'of',
] as const;

/** After a person or an organization: "Wang said". */
export const sayingVerbs = [
  'said',
  'says',
  'told',
  'added',
  'noted',
  'stressed',
  'wrote',
  'tweeted',
  'warned',
  'argued',
  'claimed',
  'explained',
  'insisted',
  'announced',
  'recalled',
  'replied',
  'believes',
  'thinks',
  'admitted',
  'commented',
  'concluded',
  'continued',
  'who',
] as const;
