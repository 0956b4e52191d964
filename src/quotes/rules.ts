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
  // by a verb that no list has, a label or the sentence before
  '“…,” grumbled Wang': '"We agree on this," grumbled Wang Yi.',
  '“…,” Wang sighed': '"We agree on this," Wang Yi sighed.',
  'Wang put it: “…”': 'Wang Yi put it this way: "We agree on this."',
  'Wang left, saying “…”': 'Wang Yi left Oslo, shouting "We agree on this."',
  'Wang thanked Lee for “…”': 'Wang Yi thanked Ann Lee for "a very good day in this old town".',
  'Wang: “…”': 'Wang Yi: "We agree on this."',
  'For Wang it was simple: “…”': 'For Wang Yi the choice was simple: "We agree on this."',
  '“…” — Wang': '"We agree on this." — Wang Yi',
  'Wang was blunt. “…”': 'Wang Yi was blunt. "We all agree on this."',
  // in a transcript
  'WANG: …': 'PRESIDENT WANG: We agree.\n\nMS. LEE: So do we all.',
  // what is thought or wanted, by somebody whom newsq does not know
  'officials believe that …': 'Officials believe that the deal is off.',
  // said by nobody that newsq knows
  '“…,” officials said': '"We agree," officials said.',
  '“…”': 'The plan for "a town where all of us agree" is off.',
  'officials said that …': 'Officials said that the deal was off.',
  'officials said it …': 'Officials said it was late.',
  'officials told reporters it …': 'Officials told reporters it was late.',
  'officials asked whether …': 'Officials asked whether the deal was off.',
  'officials did not say whether …': 'Officials did not say whether the deal was off.',
  'officials vowed to …': 'Officials vowed to end the deal.',
  'officials announced …': 'Officials announced a new deal.',
  'officials urged Acme to …': 'Officials urged Acme to end the deal.',
  'officials accused Acme of …': 'Officials accused Acme of fraud.',
  'officials called it …': 'Officials called the deal a mistake.',
  'officials called for …': 'Officials called for an end to the deal.',
  'therefore, officials said, …': 'Therefore, officials said, the deal was off.',
  '…, officials said': 'The deal was off, officials said.',
  'which officials said would …': 'They saw the plan, which officials said would cost too much.',
  'as reported by Wang, …': 'As reported by the agency, the deal is off.',
  'in the view of Wang, …': 'In the view of the ministry, the deal is off.',
  'Poll: …': 'Poll: Most voters want the bridge',
  'the claim by officials that …': 'They met the claim by officials that the deal was off.',
  'according to officials, …': 'According to officials, the deal is off.',
  'officials were quoted as saying that …': 'Officials were quoted as saying that the deal was off.',
} as const;

export type QuoteRule = keyof typeof quoteRules;
