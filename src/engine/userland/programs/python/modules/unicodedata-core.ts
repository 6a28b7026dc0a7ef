import { native } from '../objects/define.ts';
import { valueError } from '../objects/exception.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co'
  .split(' ')
  .map((name) => [name, new RegExp(`^\\p{${name}}`, 'u')] as const);

/** _unicodedata: what the host knows of Unicode. */
export const unicodedataCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      'normalize',
      native('normalize', 'form text', (_vm, form: string, text: string) => {
        if (!['NFC', 'NFD', 'NFKC', 'NFKD'].includes(form)) throw valueError('invalid normalization form');
        return text.normalize(form);
      }),
    );
    module.dict.set(
      'category',
      native('category', 'char', (_vm, char: string) => CATEGORIES.find(([, test]) => test.test(char))?.[0] ?? 'Cn'),
    );
  },
};
