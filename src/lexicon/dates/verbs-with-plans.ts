/**
 * Past forms whose object may be still to come: "announced a tour in March", "called an election in June". After any other,
 * what was done "in June" was done then: "changed its name in June". Not verbs of saying alone. Lower case.
 */
export const verbsWithPlans = [
  ...['announced', 'approved', 'agreed', 'arranged', 'booked', 'called', 'confirmed', 'convened', 'faced', 'forecast'],
  ...['foresaw', 'expected', 'had', 'eyed', 'feared', 'got', 'intended', 'meant', 'needed', 'offered', 'ordered'],
  ...['pencilled', 'planned', 'pledged', 'postponed', 'predicted', 'projected', 'promised', 'proposed', 'ruled'],
  ...['scheduled', 'sought', 'unveiled', 'urged', 'vowed', 'wanted', 'warned', 'won'],
] as const;
