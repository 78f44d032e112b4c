/** A value that a statement is sent with: never a part of the text. Arrays are PostgreSQL arrays. */
export type SqlValue = string | number | boolean | Date | null | readonly (string | number | null)[];

/**
 * A piece of SQL with its values apart. Pieces nest; a value never becomes part of the text. Only `raw` puts text in, and
 * only text that the program itself holds.
 */
export class Sql {
  constructor(
    private readonly strings: readonly string[],
    /** The values of $1, $2, … in the text. */
    readonly values: readonly SqlValue[],
  ) {}

  /** The statement as PostgreSQL reads it. */
  get text(): string {
    let text = this.strings[0]!;
    for (let i = 1; i < this.strings.length; i++) text += `$${i}${this.strings[i]!}`;
    return text;
  }

  /** The piece made of texts with values or other pieces between them. Throws for a part that is neither. */
  static of(texts: readonly string[], parts: readonly (Sql | SqlValue)[]): Sql {
    const strings = [texts[0]!];
    const values: SqlValue[] = [];
    parts.forEach((part, i) => {
      if (part instanceof Sql) {
        strings[strings.length - 1] += part.strings[0]!;
        strings.push(...part.strings.slice(1));
        values.push(...part.values);
        strings[strings.length - 1] += texts[i + 1]!;
      } else {
        if (!isValue(part)) throw new TypeError(refusal(texts[i]!, part));
        values.push(part);
        strings.push(texts[i + 1]!);
      }
    });
    return new Sql(strings, values);
  }
}

const isPlain = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number';

const isValue = (value: unknown): value is SqlValue =>
  isPlain(value) || typeof value === 'boolean' || value instanceof Date || (Array.isArray(value) && value.every(isPlain));

const refusal = (before: string, part: unknown): string =>
  `SQL takes another piece of SQL, a text, a number, a boolean, a date, null or an array of texts and numbers. ` +
  `After "${before.slice(-60).trim()}" it got ${part === undefined ? 'undefined' : `${typeof part} ${JSON.stringify(part)}`}.`;

/** SQL as a template: `${}` takes a value or another piece of SQL. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  return Sql.of(texts, parts);
}

/** Text of the program's own: a name or a keyword. Never give it anything that came from outside. */
export const raw = (text: string): Sql => new Sql([text], []);

/** Pieces with a separator between them; at least one. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  return Sql.of(['', ...pieces.slice(1).map(() => separator), ''], pieces);
}

/** A select list: each value under its name. */
export const selected = (columns: Readonly<Record<string, Sql>>): Sql =>
  join(Object.entries(columns).map(([name, value]) => sql`${value} AS ${raw(name)}`));

/** No text at all. */
export const empty = raw('');
