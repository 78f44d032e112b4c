/** The greatest weight of a project. */
export const MAX_PROJECT_WEIGHT = 1_000_000;

/** Whether a text is a weight: a decimal above zero and up to the greatest one, with at most six decimals. */
export const isWeight = (text: string): boolean =>
  /^\d{1,7}(\.\d{1,6})?$/.test(text) && Number(text) > 0 && Number(text) <= MAX_PROJECT_WEIGHT;
