import type { LibraryModule } from '../vm/module-registry.ts';

/** email */
export const emailPackage: LibraryModule = {
  source: String.raw`
from _email_message import Message, EmailMessage, parse as _parse

def _class(_class_, policy):
    return _class_ or (EmailMessage if policy is not None and getattr(policy, '_modern', False) else Message)
def message_from_string(s, _class_=None, *, policy=None):
    return _parse(s, _class(_class_, policy))
def message_from_bytes(s, _class_=None, *, policy=None):
    return _parse(s.decode('utf-8', 'surrogateescape'), _class(_class_, policy))
def message_from_file(fp, _class_=None, *, policy=None):
    return message_from_string(fp.read(), _class_, policy=policy)
def message_from_binary_file(fp, _class_=None, *, policy=None):
    return message_from_bytes(fp.read(), _class_, policy=policy)
__all__ = ['message_from_binary_file', 'message_from_bytes', 'message_from_file', 'message_from_string']
`,
};
