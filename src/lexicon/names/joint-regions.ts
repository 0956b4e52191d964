/** States, counties and boroughs that are named after two: "Jammu and Kashmir". "and" stands for "&" as well. */
export const jointRegions = [
  'Andaman and Nicobar',
  'Andaman and Nicobar Islands',
  'Argyll and Bute',
  'Barking and Dagenham',
  'Brighton and Hove',
  'Dadra and Nagar Haveli',
  'Daman and Diu',
  'Dumfries and Galloway',
  'Hammersmith and Fulham',
  'Jammu and Kashmir',
  'Kensington and Chelsea',
  'Newfoundland and Labrador',
  'Perth and Kinross',
  'Telford and Wrekin',
  'Tyne and Wear',
] as const;
