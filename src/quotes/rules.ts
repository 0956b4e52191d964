/**
 * The rules that find quotes and tell who says them, by the name that `by` gives, each with a text of which it finds a
 * quote.
 */
export const quoteRules = {
  // who says it, before the verb of saying
  'Wang said': 'Wang Yi said that China will agree.',
  'he said': 'Wang Yi was glad. He said that China will agree.',
  'the minister, Wang, said': 'The director of the market, Bo Hill, said it was late.',
  'Wang, the minister, said': 'Wang Yi, the foreign minister, said it was late.',
  'Wang left and said': 'Wang Yi left for Oslo and said he would be back.',
  'Wang, who said': 'Wang Yi, who said it was late, left for Oslo.',
  'the minister said': 'Wang Yi, the foreign minister, met Bo Hill. "We agree," the minister said.',
  // and after it
  'said Wang': '"We agree," said Wang Yi.',
  'said he': 'Wang Yi was glad. "We agree," said he.',
  'said the minister, Wang': '"We agree on this," said the director of the Institute, Bo Hill.',
  'said the minister': 'Wang Yi, the foreign minister, met Bo Hill. "We agree," said the minister.',
  'said the WHO': '"We agree on this," said the WHO.',
  // without a verb of saying
  'according to Wang': 'According to Wang Yi, the deal is off.',
  'Wang was quoted as saying': '"We all agree on this," Wang Yi was quoted as saying by Xinhua.',
  'quoted Wang as saying': '"We all agree on this," Xinhua quoted Wang Yi as saying.',
  // said by whoever says the quote before or after
  ', adding that …': 'Ann Lee warned that the river would rise, adding that it was late.',
  '“…,” Wang said. “…”': 'Wang Yi called it "a good day" for all. "It is over."',
  '“…,” Wang said.¶ “…”': '"We agree," Wang Yi said.\n\n"It is a good day for us."',
  '“…¶ “…,” Wang said': '"We agree on this and that.\n\n"It is a good day," Wang Yi said.',
  'Wang said that …. “…”': 'Wang Yi said that China would agree. "It is a good day for all of us."',
  // in a transcript
  'WANG: …': 'PRESIDENT WANG: We agree.\n\nMS. LEE: So do we all.',
  // said by nobody that newsq knows
  '“…,” officials said': '"We agree," officials said.',
  '“…”': 'A sign read "No one goes in here without a mask".',
  'officials said that …': 'Officials said that the deal was off.',
  'officials said it …': 'Officials said it was late.',
  'officials told reporters it …': 'Officials told reporters it was late.',
  'therefore, officials said, …': 'Therefore, officials said, the deal was off.',
  '…, officials said': 'The deal was off, officials said.',
  'according to officials, …': 'According to officials, the deal is off.',
  'officials were quoted as saying that …': 'Officials were quoted as saying that the deal was off.',
} as const;

export type QuoteRule = keyof typeof quoteRules;
