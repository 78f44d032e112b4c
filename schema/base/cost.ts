import { Extensions } from 'type-graphql';

/**
 * The cost of a field. The hub estimates the cost of a request from the document and its variables, before it fetches anything:
 *
 *   1 for each object that the answer can hold
 *   + LIST_WEIGHT for each list or page, and the weight of each roll-up. They count once for each time the document writes
 *     the field, however many objects it is computed for, because one statement serves all of them.
 *
 * A page holds as many items as it asks for, a list of keys as many as the keys, any other list its assumed size.
 * Scalars (texts, numbers, days) cost nothing. Introspection objects cost a hundredth, because they come from memory.
 * The actual cost uses the same weights, and the objects that the answer holds.
 */
export interface FieldCost {
  /** Cost in addition to the objects; default: LIST_WEIGHT for a list or page, else 0. */
  readonly weight?: number;
  /** Objects of a list without a size argument: about as many as the largest list has, or computed from the arguments. */
  readonly assumedSize?: number | ((args: Record<string, unknown>) => number);
  /** The argument with the keys of the objects. */
  readonly keys?: string;
  /** The most keys that may be given; default: the size of a page. */
  readonly maxKeys?: number;
}

export const LIST_WEIGHT = 10;

/** A roll-up may have to read every project of its scope. */
export const ROLL_UP_WEIGHT = 100;

/** Declares the cost of a field. Required on every non-paginated list and every roll-up. */
export const Cost = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });
