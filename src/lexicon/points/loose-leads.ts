/** How sentences begin that announce points which open with their names: "Here are the candidates:". Lower case. */
export const openersOfNamedPoints = [
  'among them',
  'below are',
  'below is a list',
  'here are',
  'here is a list',
  'here is a look',
  "here's a list",
  "here's a look",
  'here’s a list',
  'here’s a look',
  'the following',
  'these are',
  'those are',
  'they are',
] as const;

/** What somebody says or asks, singular: below a lead with one of these or its plural a name and a colon open what a speaker says. Lower case. */
export const speechNouns = [
  'answer',
  'comment',
  'conversation',
  'debate',
  'dialogue',
  'discussion',
  'exchange',
  'excerpt',
  'extract',
  'highlight',
  'interview',
  'question',
  'quote',
  'reaction',
  'remark',
  'said',
  'statement',
  'text',
  'transcript',
  'word',
] as const;

/** Words before the colon of a lead that promises points without a noun for them: "The causes include:". Lower case. */
export const wordsBeforeMorePoints = [
  'are',
  'follow',
  'following',
  'follows',
  'include',
  'included',
  'includes',
  'including',
  'were',
] as const;
