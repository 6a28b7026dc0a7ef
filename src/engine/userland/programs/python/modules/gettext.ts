import type { LibraryModule } from '../vm/module-registry.ts';

/** gettext: texts as they are */
export const gettext: LibraryModule = {
  source: String.raw`
class NullTranslations:
    def __init__(self, fp=None):
        self._fallback = None
    def gettext(self, message):
        return message
    def ngettext(self, msgid1, msgid2, n):
        return msgid1 if n == 1 else msgid2
    def pgettext(self, context, message):
        return message
    def npgettext(self, context, msgid1, msgid2, n):
        return msgid1 if n == 1 else msgid2
    def install(self, names=None):
        import builtins
        builtins._ = self.gettext
class GNUTranslations(NullTranslations): pass
_null = NullTranslations()
gettext, ngettext, pgettext, npgettext = _null.gettext, _null.ngettext, _null.pgettext, _null.npgettext
def find(domain, localedir=None, languages=None, all=False):
    return [] if all else None
def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if not fallback:
        raise FileNotFoundError(2, 'No translation file found for domain', domain)
    return NullTranslations()
def install(domain, localedir=None, *, names=None):
    _null.install()
def textdomain(domain=None):
    return domain or 'messages'
def bindtextdomain(domain, localedir=None):
    return localedir
def dgettext(domain, message):
    return message
__all__ = ['GNUTranslations', 'NullTranslations', 'bindtextdomain', 'dgettext', 'find', 'gettext', 'install', 'ngettext', 'npgettext', 'pgettext', 'textdomain', 'translation']
`,
};
