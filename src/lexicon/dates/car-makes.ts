/** Makes of cars: the year before one is the model's, "a 1987 Chevrolet". Lower case; in a text with a capital. */
export const carMakes = [
  ...['acura', 'audi', 'bentley', 'bmw', 'buick', 'cadillac', 'chevrolet', 'chevy', 'chrysler', 'dodge', 'ferrari'],
  ...['fiat', 'ford', 'gmc', 'honda', 'hyundai', 'infiniti', 'jaguar', 'jeep', 'kia', 'lexus', 'lincoln', 'mazda'],
  ...['mercedes', 'mercury', 'mitsubishi', 'nissan', 'oldsmobile', 'peugeot', 'plymouth', 'pontiac', 'porsche'],
  ...['ram', 'renault', 'saab', 'saturn', 'subaru', 'suzuki', 'tesla', 'toyota', 'volkswagen', 'volvo'],
] as const;
