import type { LibraryModule } from '../vm/module-registry.ts';

/** xml.dom.minidom. */
export const xmlMinidom: LibraryModule = {
  source: String.raw`
import xml.dom
from xml.dom import EMPTY_NAMESPACE, XMLNS_NAMESPACE
from _minidom_nodes import Attr, CDATASection, CharacterData, Comment, DocumentFragment, DocumentType, Element, NamedNodeMap, Node, NodeList, ProcessingInstruction, Text
from _xml_reader import read, ParseError

class DOMImplementation:
    def hasFeature(self, feature, version):
        return feature.lower() in ('core', 'xml') and version in ('1.0', '2.0', None, '')
    def createDocument(self, namespaceURI, qualifiedName, doctype):
        doc = Document()
        if doctype is not None:
            doctype.ownerDocument = doc
            doc.appendChild(doctype)
            doc.doctype = doctype
        if qualifiedName:
            doc.appendChild(doc.createElementNS(namespaceURI, qualifiedName))
        return doc
    def createDocumentType(self, qualifiedName, publicId, systemId):
        made = DocumentType(qualifiedName)
        made.publicId, made.systemId = publicId, systemId
        return made

class Document(Node):
    nodeType, nodeName = Node.DOCUMENT_NODE, '#document'
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE)
    implementation = DOMImplementation()
    doctype = encoding = standalone = version = documentURI = None
    def __init__(self):
        self.childNodes = NodeList()
    documentElement = property(lambda self: next((one for one in self.childNodes if one.nodeType == Node.ELEMENT_NODE), None))
    def appendChild(self, node):
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr('%s cannot be child of %s' % (repr(node), repr(self)))
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement not in (None, node):
            raise xml.dom.HierarchyRequestErr('two document elements disallowed')
        return Node.appendChild(self, node)
    def _own(self, node):
        node.ownerDocument = self
        return node
    def createElement(self, tagName):
        return self._own(Element(tagName))
    def createElementNS(self, namespaceURI, qualifiedName):
        return self._own(Element(qualifiedName, namespaceURI, qualifiedName.rpartition(':')[0] or None))
    def createTextNode(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        return self._own(Text(data))
    def createCDATASection(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        return self._own(CDATASection(data))
    def createComment(self, data):
        return self._own(Comment(data))
    def createProcessingInstruction(self, target, data):
        return self._own(ProcessingInstruction(target, data))
    def createAttribute(self, qName):
        return self._own(Attr(qName))
    def createAttributeNS(self, namespaceURI, qualifiedName):
        return self._own(Attr(qualifiedName, namespaceURI))
    def createDocumentFragment(self):
        return self._own(DocumentFragment())
    def importNode(self, node, deep):
        return _clone(node, deep, self)
    def getElementById(self, id):
        return None
    def writexml(self, writer, indent='', addindent='', newl='', encoding=None, standalone=None):
        parts = [] if encoding is None else ['encoding="%s"' % encoding]
        if standalone is not None:
            parts.append('standalone="%s"' % ('yes' if standalone else 'no'))
        writer.write('<?xml version="1.0" ' + ' '.join(parts) + '?>' + newl if parts else '<?xml version="1.0" ?>' + newl)
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)

def _clone(node, deep, owner):
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        made = Element(node.tagName, node.namespaceURI, node.prefix)
        for attr in node.attributes.values():
            made.setAttributeNS(attr.namespaceURI, attr.name, attr.value)
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        made = ProcessingInstruction(node.target, node.data)
    elif kind == Node.DOCUMENT_NODE:
        made = Document()
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        made = DocumentFragment()
    elif kind == Node.ATTRIBUTE_NODE:
        made = Attr(node.name, node.namespaceURI)
        made.value = node.value
    else:
        made = node.__class__(node.data)
    made.ownerDocument = owner
    if deep:
        for child in node.childNodes:
            made.appendChild(_clone(child, True, owner))
    return made

def _build(text):
    doc = Document()
    here, spaces = doc, [{'xml': xml.dom.XML_NAMESPACE}]
    for event in read(text, True):
        kind = event[0]
        if kind == 'start':
            space = dict(spaces[-1])
            for name, value in event[2]:
                if name == 'xmlns' or name.startswith('xmlns:'):
                    space[name[6:]] = value
            spaces.append(space)
            prefix = event[1].rpartition(':')[0]
            node = Element(event[1], space.get(prefix) or None, prefix or None)
            node.ownerDocument = doc
            for name, value in event[2]:
                prefix = name.rpartition(':')[0]
                declares = name == 'xmlns' or prefix == 'xmlns'
                node.setAttributeNS(XMLNS_NAMESPACE if declares else space.get(prefix) if prefix else None, name, value)
            here.childNodes.append(node)
            node.parentNode = here
            here = node
        elif kind == 'end':
            here._link()
            here = here.parentNode
            spaces.pop()
        elif kind == 'xml':
            doc.version, doc.encoding, standalone = event[1:]
            doc.standalone = None if standalone is None else standalone == 'yes'
        else:
            last = here.childNodes[-1] if here.childNodes else None
            if kind == 'text' and last is not None and last.nodeType == Node.TEXT_NODE:
                last.data += event[1]
                continue
            if kind == 'doctype':
                node = doc.doctype = DocumentType(event[1])
                node.publicId, node.systemId, node.internalSubset = event[2:]
            else:
                node = {'text': Text, 'cdata': CDATASection, 'comment': Comment, 'pi': ProcessingInstruction}[kind](*event[1:])
            node.ownerDocument = doc
            here.childNodes.append(node)
            node.parentNode = here
    doc._link()
    return doc

def _parse(data):
    from xml.parsers.expat import ExpatError
    try:
        return _build(data if isinstance(data, str) else bytes(data).decode('utf-8-sig'))
    except ParseError as e:
        error = ExpatError(str(e))
        error.code, (error.lineno, error.offset) = e.code, e.position
    raise error

class _Builder:
    def parseString(self, string):
        parser = self
        parser.Parse(string, True) #@ 220 xml/dom/expatbuilder.py
        return self.document
    def Parse(self, string, final):
        self.document = _parse(string)

class expatbuilder:
    @staticmethod
    def parseString(string):
        builder = _Builder()
        return builder.parseString(string) #@ 922 xml/dom/expatbuilder.py

def parse(file, parser=None, bufsize=None):
    if isinstance(file, str):
        with open(file, 'rb') as source:
            return _parse(source.read())
    return _parse(file.read())

def parseString(string, parser=None):
    return expatbuilder.parseString(string) #@ 2011

def getDOMImplementation(features=None):
    return Document.implementation
`,
};
