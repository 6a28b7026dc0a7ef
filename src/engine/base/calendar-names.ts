/** English names of the days, Sunday first, as JavaScript's getUTCDay counts. */
export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** English names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Sun` to `Sat`. */
export const SHORT_DAYS: readonly string[] = DAYS.map((name) => name.slice(0, 3));

/** `Jan` to `Dec`. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));
