/** A number that was written as a text. */
export interface WrittenNumber {
  readonly value: number;
  /** True: a comma stands before the decimals. */
  readonly decimalComma: boolean;
}

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const COMMA_GROUPS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL_COMMA = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/;
const DOT_GROUPS = /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/;
const ONE_DOT_GROUP = /^[+-]?\d{1,3}\.\d{3}$/;

/**
 * Reads a folded text as a number; null = it is none. A number in brackets is below zero. `1,234` has groups, `47,5` decimals. `1.250` is
 * 1.25, or 1,250 where `dotGroups` says that dots group.
 */
export function writtenNumber(text: string, dotGroups = false): WrittenNumber | null {
  const [, inner] = /^\((.*)\)$/.exec(text) ?? [];
  if (inner !== undefined) {
    const number = writtenNumber(inner, dotGroups);
    return number && { ...number, value: -number.value };
  }
  const digits = text.replaceAll(' ', '');
  if (DOT_GROUPS.test(digits) || (dotGroups && ONE_DOT_GROUP.test(digits)))
    return { value: Number(digits.replaceAll('.', '')), decimalComma: false };
  if (PLAIN.test(digits)) return { value: Number(digits), decimalComma: false };
  if (COMMA_GROUPS.test(digits)) return { value: Number(digits.replaceAll(',', '')), decimalComma: false };
  if (DECIMAL_COMMA.test(digits)) return { value: Number(digits.replaceAll('.', '').replace(',', '.')), decimalComma: true };
  return null;
}

/** A product without the noise of binary fractions: 0.57 × 100 is 57. */
export const times = (number: number, factor: number): number => Number((number * factor).toPrecision(15));
