import { type Expander, onlyWord, type ParseRequest, type Written } from './instruction.ts';

/** `USER 1000:1000` */
export interface UserInstruction extends Written {
  readonly kind: 'user';
  readonly user: string;
}

export function parseUser(request: ParseRequest): UserInstruction {
  const user = onlyWord(request, 'USER');
  request.flags.read();
  return { kind: 'user', ...request.written, user };
}

export function expandUser(user: UserInstruction, expand: Expander): UserInstruction {
  return { ...user, user: expand(user.user) };
}
