/** Verbs of what happens to their subject, which it does not announce: "Ann Lee faces two problems". Lower case. */
export const verbsOfBearing = [
  ...['face', 'faces', 'faced', 'facing', 'suffer', 'suffers', 'suffered', 'confronts', 'confronted'],
  ...['accused', 'charged', 'convicted', 'indicted', 'sentenced', 'lacks', 'lacked', 'lost', 'missed'],
] as const;
