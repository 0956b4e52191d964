/** What nobody plans in public, so that its day is over: "the Oct. 7 attack", "the May 3 crash". Lower case. */
export const unplannedEvents = [
  ...['ambush', 'assassination', 'assault', 'assaults', 'atrocities', 'attack', 'attacks', 'attackers'],
  ...['avalanche', 'blast', 'blasts', 'blaze', 'bombing', 'bombings', 'break-in', 'burglary', 'carnage'],
  ...['collapse', 'collision', 'coup', 'crash', 'crashes', 'derailment', 'disaster', 'drowning', 'earthquake'],
  ...['explosion', 'explosions', 'fire', 'flood', 'floods', 'gunfight', 'heist', 'hijacking', 'homicide'],
  ...['incident', 'incursion', 'insurrection', 'kidnapping', 'killing', 'killings', 'landslide', 'massacre'],
  ...['murder', 'murders', 'mutiny', 'onslaught', 'outage', 'outbreak', 'quake', 'raid', 'raids', 'riot'],
  ...['riots', 'robbery', 'shooting', 'shootings', 'shootout', 'siege', 'slaying', 'slayings', 'spill'],
  ...['stabbing', 'stabbings', 'stampede', 'strike', 'strikes', 'tragedy', 'tsunami', 'uprising'],
] as const;

/** Verbs of giving up what was planned: "shelved its plans for a sale on Sept. 30 after investors left". Lower case. */
export const verbsOfGivingUp = [
  'abandoned',
  'canceled',
  'cancelled',
  'ditched',
  'dropped',
  'halted',
  'postponed',
  'pulled',
  'scrapped',
  'shelved',
  'suspended',
  'withdrew',
] as const;

/** Verbs of deciding, in the past tense: "decided to reopen it in May after he was found". Lower case. */
export const verbsOfDeciding = ['agreed', 'chose', 'decided', 'elected', 'opted', 'voted'] as const;

/** How a line on the next games of a team begins: "Oslo: Host Bergen on Friday." Lower case. */
export const verbsOfFixtures = [
  'host',
  'visit',
  'face',
  'play',
  'at',
  'continue',
  'begin',
  'open',
  'conclude',
  'travel',
] as const;
