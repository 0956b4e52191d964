/**
 * What is known only when it has happened: "the June 22 earthquake", "Tuesday's blast". Not what may be announced or
 * planned, "a strike", and no attack, which may be threatened, but as {@link attacks}. Lower case.
 */
export const pastEvents = [
  ...['earthquake', 'earthquakes', 'quake', 'quakes', 'tsunami', 'hurricane', 'landslide', 'landslides', 'flood'],
  ...['bombing', 'bombings', 'blast', 'blasts', 'explosion', 'explosions', 'shooting', 'shootings', 'stabbing'],
  ...['killing', 'killings', 'murder', 'murders', 'massacre', 'assassination', 'slaying', 'slayings', 'ambush'],
  ...['crash', 'crashes', 'collision', 'derailment', 'disaster', 'tragedy', 'accident', 'stampede', 'sinking'],
  ...['coup', 'riot', 'riots', 'clashes', 'uprising', 'crackdown', 'kidnapping', 'kidnappings', 'abduction'],
  ...['robbery', 'theft', 'death', 'deaths', 'defeat', 'loss', 'incident', 'incidents'],
  ...['atrocities', 'carnage', 'incursion', 'insurrection', 'mutiny', 'onslaught', 'outage', 'shootout', 'siege'],
] as const;

/** Attacks of which a text that gives their day tells as of what is over: "the July 21 attacks". Lower case. */
export const attacks = [
  'attack',
  'attacks',
  'raid',
  'raids',
  'assault',
  'shelling',
  'airstrike',
  'airstrikes',
] as const;

/** What is written on the day after its "of": "in a letter of April 27". Lower case. */
export const datedDocuments = [
  ...['letter', 'letters', 'memo', 'memorandum', 'email', 'cable', 'statement', 'order', 'decree', 'ruling'],
  ...['resolution', 'judgment', 'note', 'article', 'events'],
] as const;

/** Verbs that make an attack one to come: "will launch an attack Monday". Lower case, all forms. */
export const verbsOfAttackers = [
  ...['launch', 'launching', 'plan', 'plans', 'planned', 'planning', 'stage', 'carry', 'mount', 'threaten', 'plot'],
] as const;

/** What is said of an event only when it is over: "the disputed Nov. 21 vote". Lower case. */
export const adjectivesOfPastEvents = [
  ...['disputed', 'failed', 'deadly', 'fatal', 'botched', 'rigged', 'fraudulent', 'inconclusive', 'foiled'],
] as const;
