/** A number of percent or points: at most two decimals. */
export const points = (value: number): string => String(Number(value.toFixed(2)));

/** A number with its thousands grouped: 1,424,230.5. All languages of the hub write it alike. */
export const grouped = (value: number, decimals = 3): string => value.toLocaleString('en', { maximumFractionDigits: decimals });
