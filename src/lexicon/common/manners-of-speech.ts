/** Past forms that tell how a person says something, and are no body's: '"…," grumbled Lee'. Lower case. */
export const mannersOfSpeech = [
  ...['beamed', 'bellowed', 'blurted', 'boomed', 'chirped', 'chortled', 'chuckled', 'cooed', 'cried', 'croaked'],
  ...['drawled', 'exclaimed', 'gasped', 'giggled', 'grinned', 'groaned', 'growled', 'grumbled', 'grunted', 'hissed'],
  ...['hollered', 'howled', 'laughed', 'moaned', 'mumbled', 'murmured', 'mused', 'muttered', 'quipped'],
  ...['screamed', 'shouted', 'shrieked', 'shrugged', 'sighed', 'smiled', 'sneered', 'snapped', 'sniffed', 'snorted'],
  ...['sobbed', 'stammered', 'wailed', 'whimpered', 'whined', 'whispered', 'yelled'],
] as const;
