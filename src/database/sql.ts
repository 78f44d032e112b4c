/**
 * A piece of SQL with its values apart. Pieces nest; a value never becomes part of the text. Only `raw` puts text in, and
 * only text that the program itself holds.
 */
export class Sql {
  constructor(
    private readonly strings: readonly string[],
    /** What stands at $1, $2, … in the text. */
    readonly values: readonly unknown[],
  ) {}

  /** The statement as PostgreSQL reads it. */
  get text(): string {
    let text = this.strings[0]!;
    for (let i = 1; i < this.strings.length; i++) text += `$${i}${this.strings[i]!}`;
    return text;
  }

  /** The piece made of texts with values or other pieces between them. */
  static of(texts: readonly string[], parts: readonly unknown[]): Sql {
    const strings = [texts[0]!];
    const values: unknown[] = [];
    parts.forEach((part, i) => {
      if (part instanceof Sql) {
        strings[strings.length - 1] += part.strings[0]!;
        strings.push(...part.strings.slice(1));
        values.push(...part.values);
        strings[strings.length - 1] += texts[i + 1]!;
      } else {
        values.push(part);
        strings.push(texts[i + 1]!);
      }
    });
    return new Sql(strings, values);
  }
}

/** SQL as a template: what stands in `${}` is a value, or another piece of SQL. */
export function sql(texts: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
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
