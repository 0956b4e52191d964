/** What the parts of a plan that come one after the other are called. Lower case. */
export const phaseNouns = ['phase', 'stage', 'step', 'tranche'] as const;

/** Where they stand near, a phase is one of a match, a race or a tournament. Lower case. */
export const wordsOfContests = [
  ...['beat', 'beaten', 'beats', 'champion', 'champions', 'championship', 'climber', 'climbers', 'cup', 'defeat'],
  ...['defeated', 'defeats', 'draw', 'drew', 'finalists', 'game', 'games', 'goal', 'goals', 'group-stage', 'knockout'],
  ...['lap', 'laps', 'league', 'leg', 'match', 'matches', 'opponent', 'opponents', 'peloton', 'pitch', 'player'],
  ...['players', 'points', 'qualified', 'race', 'races', 'rider', 'riders', 'scored', 'semi-finals', 'semifinals'],
  ...['sprint', 'striker', 'team', 'teams', 'tournament', 'win', 'winner', 'winners', 'won'],
] as const;
