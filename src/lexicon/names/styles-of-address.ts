/** The second word of "His Majesty", which is not part of a role. Lower case. No titles before a name ("Sir"). */
export const stylesOfAddress = ['majesty', 'excellency', 'highness', 'eminence', 'holiness'] as const;
