import type { StringFilter } from '../../schema/base/filter.input';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import type { Combinable } from '../../src/queries/shared/filter';
import { type CodedKind, type GivenCode, knownCodes, likelyCode } from '../../src/queries/shared/known-codes';

/** The fields of a filter that hold codes, with the kind of thing that each names. */
export type CodeFields<F> = { readonly [K in keyof F]?: CodedKind };

type Reader = Pick<RequestContext, 'loaders' | 'db'>;

/** A filter whose codes are as they are stored, whatever the case given. Throws UNKNOWN_CODE for a code that nothing has. */
export async function withKnownCodes<F extends object>(
  filter: F | null | undefined,
  fields: CodeFields<F>,
  reader: Reader,
): Promise<F | null> {
  if (!filter) return null;
  const given: GivenCode[] = [];
  mapCodes(filter, fields, (kind, code) => {
    given.push({ kind, code });
    return code;
  });
  if (given.length === 0) return filter;
  const codes = await storedCodes(given, reader);
  let next = 0;
  return mapCodes(filter, fields, () => codes[next++]!);
}

/** A code as it is stored, whatever the case given. Throws UNKNOWN_CODE for one that nothing has. */
export async function knownCode(kind: CodedKind, code: string, reader: Reader): Promise<string> {
  const [stored] = await storedCodes([{ kind, code }], reader);
  return stored!;
}

async function storedCodes(given: readonly GivenCode[], { loaders, db }: Reader): Promise<string[]> {
  const stored = await loaders.loadMany(knownCodes, given, null);
  const unknown = stored.indexOf(null);
  if (unknown >= 0) throw unknownCode(given[unknown]!, await likelyCode(db, given[unknown]!));
  return stored as string[];
}

function unknownCode({ kind, code }: GivenCode, meant: string | null): HubError {
  const remedy = meant === null ? 'Take the code from the list of all of them.' : `Did you mean ${meant}?`;
  const article = /^[aio]/.test(kind) ? 'an' : 'a';
  return new HubError('UNKNOWN_CODE', `"${code}" is not the code of ${article} ${kind}. ${remedy}`, {
    kind,
    value: code,
    didYouMean: meant,
  });
}

/** A copy of a filter with other codes. The order in which codes are visited is always the same. */
function mapCodes<F extends object>(filter: F & Combinable<F>, fields: CodeFields<F>, map: (kind: CodedKind, code: string) => string): F {
  const copy: F & Combinable<F> = { ...filter };
  for (const [name, kind] of Object.entries(fields) as [keyof F, CodedKind][]) {
    const { eq, in: among, notIn, ...rest } = (filter[name] ?? {}) as StringFilter;
    if (filter[name] == null) continue;
    Object.assign(copy, {
      [name]: {
        ...rest,
        ...(eq != null && { eq: map(kind, eq) }),
        ...(among != null && { in: among.map((code) => map(kind, code)) }),
        ...(notIn != null && { notIn: notIn.map((code) => map(kind, code)) }),
      },
    });
  }
  const inside = (part: F): F => mapCodes(part, fields, map);
  if (filter.and) copy.and = filter.and.map(inside);
  if (filter.or) copy.or = filter.or.map(inside);
  if (filter.not) copy.not = inside(filter.not);
  return copy;
}
