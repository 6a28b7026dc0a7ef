import { strftime, UTC } from '../calendar.ts';
import { formatFloat, formatInteger, type Specification } from '../number-format.ts';
import { unescapeText } from './escapes.ts';
import { ansiQuoted } from './messages.ts';

/** What printf prints, and what it complains of. */
export interface Formatted {
  readonly text: string;
  readonly errors: readonly string[];
  readonly status: number;
}

export interface FormatStyle {
  /** Whose words errors have: bash's `abc: invalid number`, busybox's `invalid number 'abc'`. */
  readonly dialect: 'ash' | 'bash' | 'dash';
  /** For `%(…)T`: seconds since 1970. */
  readonly now: number;
}

function wrongNumber(style: FormatStyle, text: string): string {
  if (style.dialect === 'bash') return `${text}: invalid number`;
  return style.dialect === 'dash' ? `${text}: expected numeric value` : `invalid number '${text}'`;
}

/** printf(1): the format is reused until the arguments are used up. */
export function formatText(format: string, args: readonly string[], style: FormatStyle): Formatted {
  const errors: string[] = [];
  const bash = style.dialect === 'bash';
  let out = '';
  let at = 0;
  let status = 0;
  const take = (): string | undefined => args[at++];
  const number = (text: string | undefined): bigint => {
    if (text === undefined || text === '') return 0n;
    if (/^['"]/.test(text)) return BigInt(text.codePointAt(1) ?? 0);
    const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)/.exec(text);
    if (!match || match[0].length !== text.length) {
      errors.push(wrongNumber(style, text));
      status = 1;
      if (!match || style.dialect === 'ash') return 0n;
    }
    const digits = match[2] as string;
    const value = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits);
    return match[1] === '-' ? -value : value;
  };
  const real = (text: string | undefined): number => {
    if (text === undefined || text === '') return 0;
    if (/^['"]/.test(text)) return text.codePointAt(1) ?? 0;
    const value = Number(text);
    if (!Number.isNaN(value)) return value;
    if (/^[-+]?(inf|nan)/i.test(text))
      return /nan/i.test(text) ? Number.NaN : text.startsWith('-') ? -Infinity : Infinity;
    errors.push(wrongNumber(style, text));
    status = 1;
    return Number.parseFloat(text) || 0;
  };
  do {
    const begun = at;
    for (let i = 0; i < format.length; i++) {
      const char = format[i] as string;
      if (char === '\\') {
        const piece =
          /^\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[\s\S])/.exec(format.slice(i))?.[0] ??
          '\\';
        const plain = unescapeText(piece, false);
        if (plain.stop) return { text: out, errors, status };
        out += plain.text;
        i += piece.length - 1;
        continue;
      }
      if (char !== '%') {
        out += char;
        continue;
      }
      const spec =
        /^%([-+ #0']*)(\*|\d+)?(?:\.(\*|-?\d*))?(?:hh|h|ll|l|L|q(?=[diouxX])|j|z|t)?(\([^)]*\)T|[\s\S])?/.exec(
          format.slice(i),
        ) as RegExpExecArray;
      const flags = spec[1] as string;
      let width = spec[2] === '*' ? Number(number(take())) : Number(spec[2] ?? 0);
      const precision =
        spec[3] === undefined ? undefined : spec[3] === '*' ? Number(number(take())) : Number(spec[3] || 0);
      let left = flags.includes('-');
      if (width < 0) {
        left = true;
        width = -width;
      }
      i += spec[0].length - 1;
      const pad = (text: string): string => {
        const missing = Math.max(0, width - [...text].length);
        return left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
      };
      const numeric = (conversion: string): Specification => ({
        left,
        plus: flags.includes('+'),
        space: flags.includes(' '),
        alternative: flags.includes('#'),
        zero: flags.includes('0'),
        width,
        precision: precision !== undefined && precision < 0 ? undefined : precision,
        conversion,
      });
      const conversion = spec[4];
      switch (conversion) {
        case '%':
          out += '%';
          break;
        case 'c':
          out += pad([...(take() ?? '')][0] ?? '');
          break;
        case 's': {
          const text = take() ?? '';
          out += pad(precision === undefined || precision < 0 ? text : [...text].slice(0, precision).join(''));
          break;
        }
        case 'b': {
          const plain = unescapeText(take() ?? '', false);
          out += pad(precision === undefined ? plain.text : plain.text.slice(0, precision));
          if (plain.stop) return { text: out, errors, status };
          break;
        }
        case 'q': {
          const text = take() ?? '';
          out += pad(
            text === ''
              ? "''"
              : /[\x00-\x1f\x7f]/.test(text)
                ? ansiQuoted(text)
                : text.replace(/[^\w@%+=:,./-]/g, '\\$&'),
          );
          break;
        }
        case 'd':
        case 'i':
        case 'u':
        case 'o':
        case 'x':
        case 'X':
          out += formatInteger(numeric(conversion), number(take()));
          break;
        case 'a':
        case 'A':
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
          out += formatFloat(numeric(conversion), real(take()));
          break;
        case undefined:
          errors.push(bash ? `\`${spec[0]}': missing format character` : `${spec[0]}: invalid format`);
          return { text: out, errors, status: 1 };
        default:
          if (conversion.endsWith(')T')) {
            const argument = take();
            const seconds =
              argument === undefined || argument === '-1' || argument === '-2' ? style.now : Number(argument);
            out += pad(strftime(conversion.slice(1, -2) || '%X', seconds * 1000, UTC));
            break;
          }
          errors.push(bash ? `\`${conversion}': invalid format character` : `${spec[0]}: invalid format`);
          return { text: out, errors, status: 1 };
      }
    }
    if (at === begun) break;
  } while (at < args.length);
  return { text: out, errors, status };
}
