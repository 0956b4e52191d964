/** What a short page says that first asks whether a person reads it; no sentence of news in so few words. */
export const checkPhrases: readonly string[] = [
  'just a moment...',
  'security of your connection',
  'checking your browser',
  'checking if the site connection',
  'verify you are human',
  'verify that you are human',
  'verifying you are human',
  "confirm you're not a robot",
  'are you a robot?',
  "i'm not a robot",
  'enable javascript and cookies',
  'enable js and disable any ad blocker',
  'unusual activity from your computer',
  'unusual traffic from your computer',
];

/** What a server or a site says in place of a page that it does not show. */
export const missingPhrases: readonly string[] = [
  'page not found',
  '404 not found',
  '403 forbidden',
  '502 bad gateway',
  '504 gateway',
  "you don't have permission to access",
  'you do not have permission to access',
  'page you were looking for',
  'page you are looking for',
  'page you requested',
  'requested url was not found',
  "page can't be found",
  'page could not be found',
  'page no longer exists',
  'unable to service your request',
  'internal server error',
];
