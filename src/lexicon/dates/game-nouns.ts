/**
 * Words of games that are played in quarters: near them, "the second quarter" is none of a year. Not words that
 * business news uses too: "lead", "loss". Lower case.
 */
export const gameNouns = [
  'touchdown',
  'touchdowns',
  'yards',
  'yard',
  'halftime',
  'rebounds',
  'rebound',
  'quarterback',
  'interception',
  'interceptions',
  'fumble',
  'fumbled',
  'dunk',
  'layup',
  'scored',
  'outscored',
  'scoring',
  'punt',
  'overtime',
] as const;
