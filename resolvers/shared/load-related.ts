import type { RowClass } from '../../entities/base/row.entity';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';

/** The row that a foreign key points to; null = the key is null. */
export async function loadRelated<T extends { id: number; code: string }>(
  entity: RowClass<T>,
  id: number | null,
  { loaders }: RequestContext,
): Promise<T | null> {
  return id === null ? null : loaders.load(byId(entity), id, null);
}
