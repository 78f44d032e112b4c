import { editDistance } from '../../domain/codes';
import type { Cell } from '../cell';
import { folded, isNotKnown } from './fold';
import { readAs, refused, UNKNOWN, type Verdict } from './verdict';

/** Something on record with a code and names: a project, a province, a state. */
export interface NamedThing {
  readonly code: string;
  /** Its names in all languages, and what else it is called. */
  readonly names: readonly string[];
}

/** Finds things by what people write for them. */
export interface NamedThings {
  /** By its code: `P3`, `p03` and `Ｐ０３` are P03. */
  byCode(text: string): NamedThing | undefined;
  /** All that have a name, folded. */
  byName(text: string): readonly NamedThing[];
  /** The one whose name is nearest to a text; undefined = none is near, or several are equally near. */
  near(text: string): NamedThing | undefined;
}

/** Words before or after the name of a province or state. */
const KINDS = new RegExp(
  `^(?:${['จังหวัด', 'จ\\.', 'รัฐ', 'changwat', 'provinsi', 'province of', 'negeri', 'state of', 'wilayah'].map(folded).join('|')}) *| *(?:province|state)$`,
  'g',
);

/** Letters by which a name may differ and still be proposed. */
const NEAR = 2;

const isNear = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= NEAR && editDistance(a, b) <= NEAR;

const codeKey = (text: string): string =>
  folded(text)
    .replace(/[\s_]/g, '')
    .replace(/(?<=[a-z]|-)0+(?=\d)/g, '');

const nameKey = (text: string): string =>
  folded(text)
    .replace(KINDS, '')
    .replace(/[\s.-]/g, '');

export function namedThings(things: readonly NamedThing[]): NamedThings {
  const codes = new Map(things.map((thing) => [codeKey(thing.code), thing]));
  const names = new Map<string, NamedThing[]>();
  for (const thing of things)
    for (const key of new Set(thing.names.map(nameKey))) if (key !== '') names.set(key, [...(names.get(key) ?? []), thing]);
  return {
    byCode: (text) => codes.get(codeKey(text)),
    byName: (text) => names.get(nameKey(text)) ?? [],
    near: (text) => {
      const key = nameKey(text);
      const close = [...names].flatMap(([name, of]) => (name.length > NEAR * 2 && isNear(key, name) ? of : []));
      return new Set(close).size === 1 ? close[0] : undefined;
    },
  };
}

/**
 * The code of a project. A number or digits alone name nothing: the code is proposed that has them, or that the name beside it belongs to.
 * `nameBeside` is what stands in the column of names; null = nothing.
 */
export function projectOf(cell: Cell, projects: NamedThings, nameBeside: string | null): Verdict<string> {
  const text = folded(cell.shown);
  if (isNotKnown(text)) return UNKNOWN;
  const found = projects.byCode(text) ?? projects.byCode(text.split(/[ :]/)[0]!);
  if (found) return readAs(found.code);
  const named = (name: string | null): NamedThing | undefined => {
    const all = name === null ? [] : projects.byName(name);
    return all.length === 1 ? all[0] : undefined;
  };
  const whole = named(text);
  if (whole) return readAs(whole.code);
  const proposed = named(nameBeside) ?? (/^\d+(?:-\d+)?$/.test(text) ? projects.byCode(`p${text}`) : undefined) ?? projects.near(text);
  return refused('UNKNOWN_CODE', proposed?.code ?? null);
}

/** The code of a province or state, by its code, a name or an alias. */
export function placeOf(cell: Cell, places: NamedThings): Verdict<string> {
  const text = folded(cell.shown);
  if (isNotKnown(text)) return UNKNOWN;
  const found = places.byCode(text);
  if (found) return readAs(found.code);
  const named = places.byName(text);
  if (named.length > 1) return refused('AMBIGUOUS_PLACE', named.map(({ code }) => code).join(', '));
  return named[0] ? readAs(named[0].code) : refused('UNKNOWN_CODE', places.near(text)?.code ?? null);
}
