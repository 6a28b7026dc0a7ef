/** Arithmetic of small integers by BINARY's operator number; NaN where the answer is not one, or the operator needs more care. */
export function quickArithmetic(arg: number, a: number, b: number): number {
  let r = Number.NaN;
  switch (arg) {
    case 0:
      r = a + b;
      break;
    case 1:
      r = a - b;
      break;
    case 2:
      r = a * b + 0;
      break;
    case 4:
      if (b > 0) r = Math.floor(a / b) + 0;
      if (a > 4503599627370496 || a < -4503599627370496) r = Number.NaN;
      break;
    case 5:
      if (b > 0) r = a >= 0 ? a % b : (b - (-a % b)) % b;
      break;
    case 9:
      if (a >= 0 && b >= 0 && a < 0x80000000 && b < 0x80000000) r = a & b;
      break;
  }
  return r;
}

/** A comparison of two small integers by COMPARE's operator number. */
export function quickCompare(op: number, a: number, b: number): boolean {
  switch (op) {
    case 0:
      return a < b;
    case 1:
      return a <= b;
    case 2:
      return a === b;
    case 3:
      return a !== b;
    case 4:
      return a > b;
    default:
      return a >= b;
  }
}
