import { onlyWord, type ParseRequest, type Written } from './instruction.ts';

/** `MAINTAINER ann@example.com`, deprecated */
export interface MaintainerInstruction extends Written {
  readonly kind: 'maintainer';
  readonly maintainer: string;
}

export function parseMaintainer(request: ParseRequest): MaintainerInstruction {
  const maintainer = onlyWord(request, 'MAINTAINER');
  request.flags.read();
  return { kind: 'maintainer', ...request.written, maintainer };
}
