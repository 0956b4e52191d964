/**
 * Organizations with a number in their name, which is easily taken for a score or a count: "the 76ers", "Phillips 66". None that is
 * as often a count: "3M", "20 minutes".
 */
export const numberedNames = [
  '20 Minuten',
  '23andMe',
  '49ers',
  '7-Eleven',
  '76ers',
  'Bayer 04 Leverkusen',
  'Century 21',
  'Channel 4 News',
  'Channel 4',
  'Channel 5',
  'Darmstadt 98',
  'Forever 21',
  'Group of 20',
  'Group of 77',
  'Group of Eight',
  'Group of Seven',
  'Group of Twenty',
  'Hannover 96',
  'Mainz 05',
  'Motel 6',
  'Phillips 66',
  'Philadelphia 76ers',
  'San Francisco 49ers',
  'Schalke 04',
  'Super 8 Motels',
] as const;
