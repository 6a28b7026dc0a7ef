import type { LibraryModule } from '../vm/module-registry.ts';

/** xml.sax.saxutils. */
export const xmlSaxUtils: LibraryModule = {
  source: String.raw`
import io, sys
from xml.sax import handler

def _each(data, entities):
    for key, value in entities.items():
        data = data.replace(key, value)
    return data
def escape(data, entities={}):
    data = data.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
    return _each(data, entities) if entities else data
def unescape(data, entities={}):
    data = data.replace('&lt;', '<').replace('&gt;', '>')
    return (_each(data, entities) if entities else data).replace('&amp;', '&')
def quoteattr(data, entities={}):
    data = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in data:
        return '"%s"' % data
    return "'%s'" % data if "'" not in data else '"%s"' % data.replace('"', '&quot;')

class XMLGenerator(handler.ContentHandler):
    def __init__(self, out=None, encoding='iso-8859-1', short_empty_elements=False):
        handler.ContentHandler.__init__(self)
        self._out, self._encoding, self._short, self._open = out or sys.stdout, encoding, short_empty_elements, False
    def _write(self, text):
        if isinstance(text, bytes):
            text = text.decode(self._encoding)
        if isinstance(self._out, (io.RawIOBase, io.BufferedIOBase)):
            text = text.encode(self._encoding, 'xmlcharrefreplace')
        self._out.write(text)
    def _finish(self):
        if self._open:
            self._write('>')
            self._open = False
    def startDocument(self):
        self._write('<?xml version="1.0" encoding="%s"?>\n' % self._encoding)
    def startElement(self, name, attrs):
        self._finish()
        self._write('<' + name)
        for key, value in attrs.items():
            self._write(' %s=%s' % (key, quoteattr(value)))
        if self._short:
            self._open = True
        else:
            self._write('>')
    def endElement(self, name):
        if self._open:
            self._write('/>')
            self._open = False
        else:
            self._write('</%s>' % name)
    def characters(self, content):
        if content:
            self._finish()
            self._write(escape(content if isinstance(content, str) else str(content, self._encoding)))
    def ignorableWhitespace(self, content):
        self._finish()
        self._write(content)
    def processingInstruction(self, target, data):
        self._finish()
        self._write('<?%s %s?>' % (target, data))
`,
};

/** xml.sax.handler. */
export const xmlSaxHandler: LibraryModule = {
  source: String.raw`
version = '2.0beta'
class ErrorHandler:
    def error(self, exception):
        raise exception
    def fatalError(self, exception):
        raise exception
    def warning(self, exception):
        print(exception)
class ContentHandler:
    def __init__(self):
        self._locator = None
    def setDocumentLocator(self, locator):
        self._locator = locator
    def startDocument(self):
        pass
    def endDocument(self):
        pass
    def startPrefixMapping(self, prefix, uri):
        pass
    def endPrefixMapping(self, prefix):
        pass
    def startElement(self, name, attrs):
        pass
    def endElement(self, name):
        pass
    def startElementNS(self, name, qname, attrs):
        pass
    def endElementNS(self, name, qname):
        pass
    def characters(self, content):
        pass
    def ignorableWhitespace(self, whitespace):
        pass
    def processingInstruction(self, target, data):
        pass
    def skippedEntity(self, name):
        pass
class DTDHandler:
    def notationDecl(self, name, publicId, systemId):
        pass
    def unparsedEntityDecl(self, name, publicId, systemId, ndata):
        pass
class EntityResolver:
    def resolveEntity(self, publicId, systemId):
        return systemId
feature_namespaces = 'http://xml.org/sax/features/namespaces'
feature_namespace_prefixes = 'http://xml.org/sax/features/namespace-prefixes'
feature_string_interning = 'http://xml.org/sax/features/string-interning'
feature_validation = 'http://xml.org/sax/features/validation'
feature_external_ges = 'http://xml.org/sax/features/external-general-entities'
feature_external_pes = 'http://xml.org/sax/features/external-parameter-entities'
property_lexical_handler = 'http://xml.org/sax/properties/lexical-handler'
`,
};

/** xml.sax.xmlreader. */
export const xmlSaxReader: LibraryModule = {
  source: String.raw`
class AttributesImpl:
    def __init__(self, attrs):
        self._attrs = attrs
    def getLength(self):
        return len(self._attrs)
    def getType(self, name):
        return 'CDATA'
    def getValue(self, name):
        return self._attrs[name]
    getValueByQName = getValue
    def getNames(self):
        return list(self._attrs.keys())
    getQNames = getNames
    def __len__(self):
        return len(self._attrs)
    def __getitem__(self, name):
        return self._attrs[name]
    def __contains__(self, name):
        return name in self._attrs
    def keys(self):
        return list(self._attrs.keys())
    def get(self, name, alternative=None):
        return self._attrs.get(name, alternative)
    def copy(self):
        return self.__class__(self._attrs)
    def items(self):
        return list(self._attrs.items())
    def values(self):
        return list(self._attrs.values())
class InputSource:
    def __init__(self, system_id=None):
        self.system_id, self.byte_stream, self.char_stream = system_id, None, None
    def setByteStream(self, stream):
        self.byte_stream = stream
    def setCharacterStream(self, stream):
        self.char_stream = stream
    def getByteStream(self):
        return self.byte_stream
    def getCharacterStream(self):
        return self.char_stream
    def getSystemId(self):
        return self.system_id
class Locator:
    def getColumnNumber(self):
        return -1
    def getLineNumber(self):
        return -1
`,
};

// DIFFERS: xml.sax reads the whole document before it calls the first handler, and its locator knows no places.
/** xml.sax. */
export const xmlSax: LibraryModule = {
  source: String.raw`
class SAXException(Exception):
    def __init__(self, msg, exception=None):
        self._msg, self._exception = msg, exception
        Exception.__init__(self, msg)
    def getMessage(self):
        return self._msg
    def getException(self):
        return self._exception
    def __str__(self):
        return self._msg
class SAXParseException(SAXException):
    def __init__(self, msg, exception, locator):
        SAXException.__init__(self, msg, exception)
        self._systemId, self._linenum, self._colnum = locator
    def getColumnNumber(self):
        return self._colnum
    def getLineNumber(self):
        return self._linenum
    def getSystemId(self):
        return self._systemId
    def __str__(self):
        return '%s:%s:%s: %s' % (self._systemId or '<unknown>', self._linenum, self._colnum, self._msg)
class SAXNotRecognizedException(SAXException):
    pass
class SAXNotSupportedException(SAXException):
    pass
class SAXReaderNotAvailable(SAXNotSupportedException):
    pass

from xml.sax.handler import ContentHandler, ErrorHandler, feature_namespaces
from xml.sax.xmlreader import AttributesImpl, InputSource, Locator

class _Reader:
    def __init__(self):
        self._handler, self._errors, self._features = ContentHandler(), ErrorHandler(), {}
        self._text, self._begun = '', False
    def setContentHandler(self, handler):
        self._handler = handler
    def getContentHandler(self):
        return self._handler
    def setErrorHandler(self, handler):
        self._errors = handler
    def setFeature(self, name, state):
        if name == feature_namespaces and state:
            raise SAXNotSupportedException('drydock: namespaces of xml.sax are not simulated')
        self._features[name] = state
    def getFeature(self, name):
        return self._features.get(name, 0)
    def parse(self, source):
        if isinstance(source, InputSource):
            file = source.getCharacterStream() or source.getByteStream()
            source, name = file or source.getSystemId(), source.getSystemId()
        else:
            name = source if isinstance(source, str) else getattr(source, 'name', None)
        if isinstance(source, str):
            with open(source, 'rb') as file:
                data = file.read()
        else:
            data = source.read()
        self._run(data if isinstance(data, str) else data.decode('utf-8-sig'), name)
    def feed(self, data):
        self._text += data if isinstance(data, str) else data.decode()
    def close(self):
        self._run(self._text, None)
        self._text = ''
    def _run(self, text, name):
        from xml.parsers import expat
        handler, parser = self._handler, expat.ParserCreate()
        handler.setDocumentLocator(Locator())
        handler.startDocument()
        parser.StartElementHandler = lambda tag, attrs: handler.startElement(tag, AttributesImpl(attrs))
        parser.EndElementHandler = handler.endElement
        parser.CharacterDataHandler = handler.characters
        parser.ProcessingInstructionHandler = handler.processingInstruction
        failed = None
        try:
            parser.Parse(text, True)
        except expat.ExpatError as e:
            failed = SAXParseException(str(e).partition(':')[0], e, (name, e.lineno, e.offset))
        if failed:
            self._errors.fatalError(failed)
        handler.endDocument()

def make_parser(parser_list=()):
    return _Reader()
def parse(source, handler, errorHandler=ErrorHandler()):
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    parser.parse(source)
def parseString(string, handler, errorHandler=ErrorHandler()):
    import io
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    parser.parse(io.StringIO(string) if isinstance(string, str) else io.BytesIO(string))
`,
};
