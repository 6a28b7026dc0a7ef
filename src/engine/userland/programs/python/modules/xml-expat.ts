import type { LibraryModule } from '../vm/module-registry.ts';

/** xml.parsers.expat: its parser calls handlers as one reads. */
export const xmlExpat: LibraryModule = {
  source: String.raw`
from _xml_reader import read, ParseError

class ExpatError(Exception):
    pass
error = ExpatError
EXPAT_VERSION, native_encoding = 'expat_2.7.1', 'UTF-8'

class _Parser:
    StartElementHandler = EndElementHandler = CharacterDataHandler = CommentHandler = ProcessingInstructionHandler = None
    StartCdataSectionHandler = EndCdataSectionHandler = XmlDeclHandler = StartDoctypeDeclHandler = EndDoctypeDeclHandler = DefaultHandler = None
    buffer_text = ordered_attributes = specified_attributes = False
    ErrorCode = 0
    def __init__(self):
        self._text = ''
    def ParseFile(self, file):
        return self.Parse(file.read(), True)
    def Parse(self, data, isfinal=False):
        self._text += data if isinstance(data, str) else bytes(data).decode('utf-8-sig')
        if not isfinal:
            return 1
        try:
            events = read(self._text, True)
        except ParseError as e:
            failure = ExpatError(str(e))
            failure.code, (failure.lineno, failure.offset) = e.code, e.position
        else:
            failure = None
        if failure:
            raise failure
        def call(name, *args):
            handler = getattr(self, name)
            if handler is not None:
                handler(*args)
        for kind, *rest in events:
            if kind == 'start':
                attrs = rest[1]
                call('StartElementHandler', rest[0], [part for pair in attrs for part in pair] if self.ordered_attributes else dict(attrs))
            elif kind == 'end':
                call('EndElementHandler', rest[0])
            elif kind == 'text':
                if self.buffer_text:
                    call('CharacterDataHandler', rest[0])
                else:
                    for i, line in enumerate(rest[0].split('\n')):
                        if i:
                            call('CharacterDataHandler', '\n')
                        if line:
                            call('CharacterDataHandler', line)
            elif kind == 'cdata':
                call('StartCdataSectionHandler')
                call('CharacterDataHandler', rest[0])
                call('EndCdataSectionHandler')
            elif kind == 'comment':
                call('CommentHandler', rest[0])
            elif kind == 'pi':
                call('ProcessingInstructionHandler', *rest)
            elif kind == 'xml':
                call('XmlDeclHandler', rest[0], rest[1], -1 if rest[2] is None else int(rest[2] == 'yes'))
        return 1

def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    return _Parser()
XMLParserType = _Parser
`,
};
