/** Written by `npm run locator`: the weights of the features of features.ts, before and after the rest of the article is looked at. */
export const weights = {
  own: [0.65, 0.65, 0.27, -0.76, 1.29, -0.59, -0.42, -0.02, -0.07, 0.29, 1.37, -2.08, 1.12, 0.78, 0.81, 5, 1.69],
  all: [
    0.53, 0.53, 0.12, -0.15, 1.42, -0.87, -0.13, 0.24, -0.04, 0.24, 0.94, -2.03, 0.96, 0.6, 0.52, 5, 1.19, 2.88, -2.88,
    0.02, -2.98, 0.25, 0.32, 0.23, -0.04, 0.83, 0.7, 0.11, 1.95, 0.19, 0.37, 1.21, -0.14, 0.07,
  ],
} as const satisfies Readonly<Record<string, readonly number[]>>;
