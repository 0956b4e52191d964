/** The second word of "His Majesty": no part of a role. Lower case. */
export const stylesOfAddress = ['majesty', 'excellency', 'highness', 'eminence', 'holiness'] as const;
