import type { LibraryModule } from '../vm/module-registry.ts';

/** email.policy */
export const emailPolicy: LibraryModule = {
  source: String.raw`
class Policy:
    _modern = True
    linesep, max_line_length = '\n', 78
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def clone(self, **kw):
        return type(self)(**{**self.__dict__, **kw})
class EmailPolicy(Policy):
    pass
class Compat32(Policy):
    _modern = False
default, SMTP, SMTPUTF8, HTTP, strict, compat32 = EmailPolicy(), EmailPolicy(linesep='\r\n'), EmailPolicy(linesep='\r\n', utf8=True), EmailPolicy(linesep='\r\n', max_line_length=None), EmailPolicy(), Compat32()
__all__ = ['Compat32', 'EmailPolicy', 'HTTP', 'Policy', 'SMTP', 'compat32', 'default', 'strict']
`,
};
