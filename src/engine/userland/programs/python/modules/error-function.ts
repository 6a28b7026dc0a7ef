// biome-ignore-all lint/correctness/noPrecisionLoss: the numbers stand as they were published
import { exp } from './precise-math.ts';

/** The error function as fdlibm's s_erf.c works it out (Sun Microsystems, 1993): rational approximations on five intervals. */
const ERX = 0.845062911510467529297;
const EFX = 0.128379167095512586316;
const PP = [
  0.128379167095512558561, -0.32504210724700149937, -0.0284817495755985104766, -0.00577027029648944159157,
  -2.37630166566501626084e-5,
];
const QQ = [
  1, 0.397917223959155352819, 0.0650222499887672944485, 0.00508130628187576562776, 1.32494738004321644526e-4,
  -3.9602282787753681232e-6,
];
const PA = [
  -0.00236211856075265944077, 0.414856118683748331666, -0.372207876035701323847, 0.318346619901161753674,
  -0.110894694282396677476, 0.0354783043256182359371, -0.002166375594868790843,
];
const QA = [
  1, 0.106420880400844228286, 0.540397917702171048937, 0.0718286544141962662868, 0.126171219808761642112,
  0.0136370839120290507362, 0.011984499846799107417,
];
const RA = [
  -0.00986494403484714822705, -0.693858572707181764372, -10.5586262253232909814, -62.3753324503260060396,
  -162.396669462573470355, -184.605092906711035994, -81.2874355063065934246, -9.81432934416914548592,
];
const SA = [
  1, 19.6512716674392571292, 137.6577541435190426, 434.565877475229228821, 645.387271733267880336,
  429.008140027567833386, 108.635005541779435134, 6.57024977031928170135, -0.0604244152148580987438,
];
const RB = [
  -0.00986494292470009928597, -0.799283237680523006574, -17.7579549177547519889, -160.636384855821916062,
  -637.566443368389627722, -1025.09513161107724954, -483.519191608651397019,
];
const SB = [
  1, 30.3380607434824582924, 325.792512996573918826, 1536.72958608443695994, 3199.85821950859553908,
  2553.05040643316442583, 474.528541206955367215, -22.4409524465858183362,
];

function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
  return sum;
}

/** e^-x² times a rational function, over x, for 1.25 <= x < 28. */
function tail(x: number): number {
  const s = 1 / (x * x);
  const [r, t] = x < 1 / 0.35 ? [polynomial(s, RA), polynomial(s, SA)] : [polynomial(s, RB), polynomial(s, SB)];
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  bits.setUint32(4, 0);
  const z = bits.getFloat64(0);
  return (exp(-z * z - 0.5625) * exp((z - x) * (z + x) + r / t)) / x;
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 0.84375) {
    if (size < 2 ** -28) return x + EFX * x;
    const z = x * x;
    return x + x * (polynomial(z, PP) / polynomial(z, QQ));
  }
  if (size < 1.25) {
    const s = size - 1;
    return Math.sign(x) * (ERX + polynomial(s, PA) / polynomial(s, QA));
  }
  return Math.sign(x) * (size >= 6 ? 1 : 1 - tail(size));
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 0.84375) {
    const z = x * x;
    const y = polynomial(z, PP) / polynomial(z, QQ);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
  }
  if (size < 1.25) {
    const s = size - 1;
    const q = polynomial(s, PA) / polynomial(s, QA);
    return x >= 0 ? 1 - ERX - q : 1 + (ERX + q);
  }
  if (size < 28) return x > 0 ? tail(size) : size > 6 ? 2 : 2 - tail(size);
  return x > 0 ? 0 : 2;
}
