import type { Field } from '../../../imports/column-titles';

/** What is read and checked, and stands in no draft. */
export const NOT_KEPT: readonly Field[] = ['place', 'cost', 'note'];
