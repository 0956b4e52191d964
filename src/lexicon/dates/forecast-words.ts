/**
 * Words near a quarter that is not over yet: "its third-quarter outlook", "expects", "would". Not those of a report:
 * "earned", "results". Lower case.
 */
export const forecastWords = [
  'forecast',
  'forecasts',
  'outlook',
  'guidance',
  'estimate',
  'estimates',
  'estimated',
  'target',
  'targets',
  'projection',
  'projections',
  'projected',
  'predicted',
  'expects',
  'expected',
  'expectations',
  'sees',
  'will',
  'would',
  'should',
  'could',
  'may',
  'might',
] as const;
