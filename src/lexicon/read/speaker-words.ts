/** What a transcript calls somebody it does not name, in lower case: "UNIDENTIFIED MALE:". */
export const unnamedSpeakers = [
  ...['q', 'a', 'question', 'answer', 'reporter', 'moderator', 'operator', 'interpreter', 'translator', 'participant'],
  ...['voice', 'speaker', 'audience', 'audience member', 'unidentified', 'unknown', 'male', 'female', 'man', 'woman'],
  ...['all', 'staff', 'member', 'narrator', 'announcer', 'caller', 'host', 'interviewer', 'crowd', 'aide'],
];

/** Words of lines that label something else than who speaks, in lower case: "CLAIM:", "THE FACTS:", "WHO:". */
export const notSpeakers = [
  ...['who', 'what', 'when', 'where', 'why', 'how', 'which', 'claim', 'claims', 'fact', 'facts', 'verdict', 'rating'],
  ...[
    'score',
    'note',
    'notes',
    'update',
    'updated',
    'correction',
    'clarification',
    'source',
    'sources',
    'date',
    'time',
  ],
  ...['place', 'location', 'venue', 'contact', 'contacts', 'subject', 're', 'cc', 'photo', 'photos', 'video', 'watch'],
  ...['read', 'more', 'related', 'listen', 'tip', 'myth', 'truth', 'reality', 'background', 'context', 'summary'],
  ...['analysis', 'opinion', 'breaking', 'exclusive', 'live', 'quote', 'phone', 'email', 'mail', 'web', 'website'],
  ...['url', 'credit', 'byline', 'section', 'length', 'dateline', 'body', 'headline', 'highlight', 'language'],
  ...['load-date', 'graphic', 'classification', 'news', 'weather', 'sports', 'pros', 'cons', 'price', 'cost', 'rated'],
  ...['day', 'week', 'month', 'year', 'part', 'step', 'chapter', 'round', 'group', 'first', 'second', 'third', 'final'],
  ...['warning', 'alert', 'danger', 'key', 'result', 'results', 'status', 'age', 'born', 'died', 'bottom', 'line'],
];
