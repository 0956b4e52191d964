/** Whether a token is the possessive after a name: "'s", or "'" after a plural; either kind of apostrophe. */
export function isPossessive(token: string | undefined): boolean {
  return token === "'" || token === '’' || isApostropheS(token);
}

/** Whether a token is "'s": "Iraq's", but also "it's". A lone "'" may close a quotation instead. */
export function isApostropheS(token: string | undefined): boolean {
  return token === "'s" || token === '’s';
}

/** "Moscow's" → "Moscow", "the United States'" → "the United States", "MOSCOW'S" → "MOSCOW". */
export function withoutPossessive(name: string): string {
  return name.replace(/['’][sS]?$/, '');
}

/** "Iran's Foreign Ministry" → "Iran Foreign Ministry", "Farmers' Union" → "Farmers Union"; "O'Neill" stays. */
export function withoutPossessives(name: string): string {
  return name.replace(/['’][sS]?(?![\p{L}\p{N}])/gu, '');
}
