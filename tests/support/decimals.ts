/** Exact decimals for tests, as whole numbers of 10^-24. */
const SCALE = 24;

export function exact(decimal: string): bigint {
  const [whole, fraction = ''] = decimal.replace('-', '').split('.');
  const value = BigInt(whole! + fraction.padEnd(SCALE, '0'));
  return decimal.startsWith('-') ? -value : value;
}

export const sum = (decimals: string[]): bigint => decimals.reduce((total, decimal) => total + exact(decimal), 0n);
