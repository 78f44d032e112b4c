/** A code without its case: two codes that differ in case alone are one. Codes are ASCII. */
export const foldCode = (code: string): string => code.replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/**
 * The texts that a code given in any case may be stored as. Codes are in capital letters, except that the last letter may be small: it
 * tells documents and values of one number apart (`P58a`). A test holds all stored codes to this.
 */
export function codeSpellings(code: string): string[] {
  const upper = foldCode(code);
  const smallEnding = upper.slice(0, -1) + upper.slice(-1).toLowerCase();
  return [...new Set([code, upper, smallEnding])];
}

/** The number of letters to change, add, leave out or exchange with a neighbour to make one text of another. */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return rows[a.length]![b.length]!;
}
