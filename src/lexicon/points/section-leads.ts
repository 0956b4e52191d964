/** How a sentence begins that announces sections with headings: "Here's what to know:". Lower case. */
export const sectionOpeners = [
  'below are',
  'below is',
  'here are',
  'here is',
  "here's",
  'here’s',
  'these are',
  'what follows is',
] as const;

/** Words one of which such a sentence has: it promises an overview. Lower case. */
export const sectionWords = [
  'breakdown',
  'glance',
  'guide',
  'how',
  'look',
  'overview',
  'primer',
  'rundown',
  'summary',
  'takeaways',
  'what',
  'where',
  'who',
  'why',
  'highlights',
] as const;
