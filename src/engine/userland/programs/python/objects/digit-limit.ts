/** Digits that str() and int() take of an int (sys.set_int_max_str_digits); of the program that runs now. 0: any number. */
export const digitLimit = { most: 4300 };

export function beyondLimit(digits: number): boolean {
  return digitLimit.most > 0 && digits > digitLimit.most;
}
