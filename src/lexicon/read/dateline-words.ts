/** Words before the place of a dateline: "NEAR KHERSON, Ukraine". In capitals. */
export const wordsBeforePlaces = ['NEAR', 'OUTSIDE'] as const;

/** Words before what moves: "ABOARD AIR FORCE ONE". In capitals. */
export const wordsBeforeVessels = ['ABOARD', 'ONBOARD'] as const;

/** Words before a stretch of land that is no place by itself: "AT THE POLISH BORDER". In capitals. */
export const wordsBeforeLand = ['AT', 'ON', 'IN', 'ALONG', 'INSIDE', 'OFF', 'WITH'] as const;

/** Bodies that datelines give as the place where they sit. */
export const seatsInDatelines = ['UNITED NATIONS', 'United Nations'] as const;
