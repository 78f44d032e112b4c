/** A share of a whole: more than 0, at most 1, with at most eight decimals. */
const SHARE = /^(0?\.\d{1,8}|1(\.0{1,8})?)$/;

const units = (share: string): bigint => {
  const [whole, decimals = ''] = share.split('.');
  return BigInt(`${whole || '0'}${decimals.padEnd(8, '0')}`);
};

/** Whether shares, exact decimals, are all given, each more than 0, and sum to 1 exactly. */
export function isWhole(shares: readonly (string | null)[]): boolean {
  const given = shares.filter((share): share is string => share !== null && SHARE.test(share)).map(units);
  return given.length === shares.length && given.every((each) => each > 0n) && given.reduce((sum, each) => sum + each, 0n) === units('1');
}

/** A percent as it is typed, such as `33.5`, as a share; a text that is none stays as it is. */
export function shareOfPercent(typed: string): string {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(typed) ?? [];
  if (whole === undefined) return typed;
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}
