/** Forms of verbs after which comes whom something is told: "told Acme". Lower case. */
export const tellingVerbs = [
  ...['tell', 'tells', 'told', 'telling'],
  ...['inform', 'informs', 'informed', 'informing'],
  ...['remind', 'reminds', 'reminded', 'reminding'],
  ...['assure', 'assures', 'assured', 'assuring'],
  ...['reassure', 'reassures', 'reassured', 'reassuring'],
  ...['notify', 'notifies', 'notified', 'notifying'],
  ...['ask', 'asks', 'asked', 'asking'],
  ...['urge', 'urges', 'urged', 'urging'],
  ...['warn', 'warns', 'warned', 'warning'],
  ...['advise', 'advises', 'advised', 'advising'],
  ...['instruct', 'instructs', 'instructed', 'instructing'],
  ...['beg', 'begs', 'begged', 'begging'],
  ...['text', 'texts', 'texted', 'texting'],
] as const;

/** Forms of verbs that take "to" and whom something is said to: "said to Acme". Lower case. */
export const speakingToVerbs = [
  ...['said', 'say', 'says', 'saying'],
  ...['spoke', 'speak', 'speaks', 'speaking'],
  ...['talked', 'talk', 'talks', 'talking'],
  ...['wrote', 'write', 'writes', 'writing'],
  ...['explained', 'explains', 'explaining'],
  ...['complained', 'complains', 'complaining'],
  ...['confided', 'confides', 'confiding'],
  ...['admitted', 'admits', 'admitting'],
  ...['confirmed', 'confirms', 'confirming'],
  ...['testified', 'testifies', 'testifying'],
  ...['repeated', 'stressed', 'suggested', 'whispered', 'shouted', 'joked', 'boasted', 'announced', 'revealed'],
] as const;

/** Forms of verbs that take "with" as well: "speaking with Acme". Lower case. */
export const speakingWithVerbs = [
  'spoke',
  'speak',
  'speaks',
  'speaking',
  'talked',
  'talk',
  'talks',
  'talking',
] as const;

/** What somebody speaks in with somebody: "in an interview with Acme". Lower case. */
export const talksWith = [
  'interview',
  'interviews',
  'conversation',
  'call',
  'chat',
  'exchange',
  'meeting',
  'sit-down',
  'briefing',
  'talks',
] as const;

/** What somebody says to somebody: "in a letter to Acme". Lower case. */
export const messagesTo = [
  'address',
  'answer',
  'briefing',
  'comment',
  'comments',
  'e-mail',
  'email',
  'emails',
  'interview',
  'letter',
  'letters',
  'memo',
  'message',
  'messages',
  'note',
  'presentation',
  'remarks',
  'report',
  'speech',
  'statement',
  'submission',
  'testimony',
] as const;

/** What ends the words for whom something is told: "told reporters in Oslo". Lower case. */
export const listenerEnds = [
  ...['in', 'on', 'at', 'during', 'after', 'before', 'by', 'via', 'over', 'about', 'that', 'to', 'when', 'while', 'as'],
  ...['through', 'ahead', 'with', 'outside', 'inside', 'following', 'if', 'whether', 'how', 'why', 'what', 'not'],
  ...['last', 'this', 'earlier', 'later', 'yesterday', 'today', 'against', 'under', 'shortly', 'recently', 'just'],
  ...['afterwards', 'afterward', 'behind', 'amid', 'here', 'there', 'so', 'because', 'since', 'until', 'ago'],
] as const;
