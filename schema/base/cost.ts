import { Extensions } from 'type-graphql';

/**
 * What a request may cost at most, reckoned from the document and its variables before anything is fetched:
 *
 *   1 for each object that the answer can hold
 *   + LIST_WEIGHT for each list or page, and the weight of each roll-up: once for each time the document asks,
 *     however many objects it is asked of, because it is one statement for all of them.
 *
 * A page holds as many items as it asks for, a list of keys as many as the keys, any other list as many as its field says.
 * Fields that hold no object (texts, numbers, days) cost nothing. Objects of the introspection count a hundredth: they come
 * from memory. What a request really cost has the same weights, and the objects that the answer does hold.
 */
export interface FieldCost {
  /** Beside its objects; default: LIST_WEIGHT for a list or page, else none. */
  readonly weight?: number;
  /** How many objects the list holds, where no argument says so: about as many as the largest has, or reckoned from the arguments. */
  readonly assumedSize?: number | ((args: Record<string, unknown>) => number);
  /** The argument with the keys of the objects that are asked for. */
  readonly keys?: string;
  /** How many of them may be given; default: as many as a page has. */
  readonly maxKeys?: number;
}

export const LIST_WEIGHT = 10;

/** Every project on a node's record may have to be read. */
export const ROLL_UP_WEIGHT = 100;

/** States what a field costs, beside the field. Every list that is no page has one, and every roll-up. */
export const Cost = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });
