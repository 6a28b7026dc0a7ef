import type { LibraryModule } from '../vm/module-registry.ts';

/** _minidom_nodes: what a document of xml.dom.minidom is made of. */
export const minidomNodes: LibraryModule = {
  source: String.raw`
import io, xml.dom
from xml.dom import EMPTY_NAMESPACE

__name__ = 'xml.dom.minidom'

class NodeList(list):
    length = property(len)
    def item(self, index):
        return self[index] if 0 <= index < len(self) else None

class Node(xml.dom.Node):
    namespaceURI = parentNode = ownerDocument = nextSibling = previousSibling = None
    prefix = EMPTY_NAMESPACE
    nodeValue = attributes = None
    def __bool__(self):
        return True
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.unlink()
    firstChild = property(lambda self: self.childNodes[0] if self.childNodes else None)
    lastChild = property(lambda self: self.childNodes[-1] if self.childNodes else None)
    localName = property(lambda self: None)
    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml('', '', encoding, standalone)
    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        out = io.StringIO()
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(out, '', indent, newl, encoding, standalone)
        else:
            self.writexml(out, '', indent, newl)
        return out.getvalue() if encoding is None else out.getvalue().encode(encoding, 'xmlcharrefreplace')
    def hasChildNodes(self):
        return bool(self.childNodes)
    def _link(self):
        before = None
        for child in self.childNodes:
            child.parentNode, child.previousSibling, child.nextSibling = self, before, None
            if before is not None:
                before.nextSibling = child
            before = child
    def _insert(self, node, at):
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in list(node.childNodes):
                self._insert(child, at)
                at += 1
            return node
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr('%s cannot be child of %s' % (repr(node), repr(self)))
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self.childNodes.insert(at, node)
        self._link()
        return node
    def appendChild(self, node):
        if node.parentNode is self:
            self.removeChild(node)
        return self._insert(node, len(self.childNodes))
    def insertBefore(self, newChild, refChild):
        if refChild is None:
            return self.appendChild(newChild)
        if refChild not in self.childNodes:
            raise xml.dom.NotFoundErr()
        return self._insert(newChild, self.childNodes.index(refChild))
    def replaceChild(self, newChild, oldChild):
        if newChild is oldChild:
            return
        if oldChild not in self.childNodes:
            raise xml.dom.NotFoundErr()
        at = self.childNodes.index(oldChild)
        self.removeChild(oldChild)
        self._insert(newChild, at)
        return oldChild
    def removeChild(self, oldChild):
        try:
            self.childNodes.remove(oldChild)
        except ValueError:
            raise xml.dom.NotFoundErr()
        oldChild.parentNode = oldChild.previousSibling = oldChild.nextSibling = None
        self._link()
        return oldChild
    def normalize(self):
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    continue
            elif child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
            kept.append(child)
        self.childNodes[:] = kept
        self._link()
    def isSameNode(self, other):
        return self is other
    def cloneNode(self, deep):
        from xml.dom.minidom import _clone
        return _clone(self, deep, self.ownerDocument or self)
    def unlink(self):
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes:
            child.unlink()
        self.childNodes = NodeList()
        self.previousSibling = self.nextSibling = None
    def _elements(self):
        for child in self.childNodes:
            if child.nodeType == Node.ELEMENT_NODE:
                yield child
                yield from child._elements()
    def getElementsByTagName(self, name):
        return NodeList(one for one in self._elements() if name == '*' or one.tagName == name)
    def getElementsByTagNameNS(self, namespaceURI, localName):
        return NodeList(one for one in self._elements() if localName in ('*', one.localName) and namespaceURI in ('*', one.namespaceURI))

_PARTS = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)

def _escape(text, attr=False):
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if attr:
        for char, name in (('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#9;')):
            text = text.replace(char, name)
    return text

class DocumentFragment(Node):
    nodeType, nodeName, _child_node_types = Node.DOCUMENT_FRAGMENT_NODE, '#document-fragment', _PARTS
    def __init__(self):
        self.childNodes = NodeList()

class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE
    specified = False
    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.name = self.nodeName = qName
        self.namespaceURI, self.ownerElement, self.value = namespaceURI, None, ''
        self.prefix, self.childNodes = prefix, NodeList()
    localName = property(lambda self: self.name.rpartition(':')[2])
    nodeValue = property(lambda self: self.value, lambda self, value: setattr(self, 'value', value))

class NamedNodeMap:
    def __init__(self, owner):
        self._owner, self._attrs = owner, {}
    def item(self, index):
        return list(self._attrs.values())[index] if 0 <= index < len(self._attrs) else None
    length = property(lambda self: len(self._attrs))
    def __len__(self):
        return len(self._attrs)
    def items(self):
        return [(one.nodeName, one.value) for one in self._attrs.values()]
    def keys(self):
        return self._attrs.keys()
    def values(self):
        return self._attrs.values()
    def get(self, name, value=None):
        return self._attrs.get(name, value)
    def __contains__(self, name):
        return name in self._attrs
    def __getitem__(self, name):
        return self._attrs[name]
    def __setitem__(self, name, value):
        self._owner.setAttribute(name, value) if isinstance(value, str) else self._owner.setAttributeNode(value)
    def __delitem__(self, name):
        self._owner.removeAttribute(name)
    def getNamedItem(self, name):
        return self._attrs.get(name)
    def setNamedItem(self, node):
        return self._owner.setAttributeNode(node)
    def removeNamedItem(self, name):
        if name not in self._attrs:
            raise xml.dom.NotFoundErr()
        return self._attrs.pop(name)

class Element(Node):
    nodeType, _child_node_types = Node.ELEMENT_NODE, _PARTS
    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.prefix, self.namespaceURI, self.childNodes = prefix, namespaceURI, NodeList()
        self.attributes = NamedNodeMap(self)
    localName = property(lambda self: self.tagName.rpartition(':')[2])
    def __repr__(self):
        return '<DOM Element: %s at %#x>' % (self.tagName, id(self))
    def getAttribute(self, attname):
        one = self.attributes.get(attname)
        return '' if one is None else one.value
    def getAttributeNS(self, namespaceURI, localName):
        one = self.getAttributeNodeNS(namespaceURI, localName)
        return '' if one is None else one.value
    def setAttribute(self, attname, value):
        one = self.attributes._attrs.get(attname)
        if one is None:
            one = self.attributes._attrs[attname] = Attr(attname)
            one.ownerElement, one.ownerDocument = self, self.ownerDocument
        one.value = value
    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        self.setAttribute(qualifiedName, value)
        one = self.attributes[qualifiedName]
        one.namespaceURI, one.prefix = namespaceURI, qualifiedName.rpartition(':')[0] or None
    def getAttributeNode(self, attrname):
        return self.attributes.get(attrname)
    def getAttributeNodeNS(self, namespaceURI, localName):
        for one in self.attributes.values():
            if one.namespaceURI == namespaceURI and one.localName == localName:
                return one
    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr('attribute node already owned')
        old = self.attributes._attrs.get(attr.name)
        self.attributes._attrs[attr.name] = attr
        attr.ownerElement = self
        return old if old is not attr else None
    setAttributeNodeNS = setAttributeNode
    def removeAttribute(self, name):
        if name not in self.attributes:
            raise xml.dom.NotFoundErr()
        self.attributes._attrs.pop(name).ownerElement = None
    def removeAttributeNode(self, node):
        self.removeAttribute(node.name)
        return node
    def hasAttribute(self, name):
        return name in self.attributes
    def hasAttributeNS(self, namespaceURI, localName):
        return self.getAttributeNodeNS(namespaceURI, localName) is not None
    def hasAttributes(self):
        return bool(len(self.attributes))
    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(indent + '<' + self.tagName)
        for name, attr in self.attributes._attrs.items():
            writer.write(' %s="%s"' % (name, _escape(attr.value, True)))
        if not self.childNodes:
            return writer.write('/>%s' % newl)
        writer.write('>')
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            self.childNodes[0].writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write('</%s>%s' % (self.tagName, newl))

class _Childless(Node):
    childNodes = NodeList()
    _child_node_types = ()
    def unlink(self):
        self.parentNode = self.ownerDocument = None
    def normalize(self):
        pass

class CharacterData(_Childless):
    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, 'data', value))
    length = property(lambda self: len(self.data))
    __len__ = lambda self: len(self.data)
    def __init__(self, data=''):
        self.data = data
    def __repr__(self):
        dots = '...' if len(self.data) > 10 else ''
        return '<DOM %s node "%r%s">' % (self.__class__.__name__, self.data[:10], dots)
    def substringData(self, offset, count):
        return self.data[offset:offset + count]
    def appendData(self, arg):
        self.data += arg
    def insertData(self, offset, arg):
        self.data = self.data[:offset] + arg + self.data[offset:]
    def deleteData(self, offset, count):
        self.data = self.data[:offset] + self.data[offset + count:]
    def replaceData(self, offset, count, arg):
        self.data = self.data[:offset] + arg + self.data[offset + count:]

class Text(CharacterData):
    nodeType, nodeName = Node.TEXT_NODE, '#text'
    wholeText = property(lambda self: self.data)
    def splitText(self, offset):
        new = self.__class__(self.data[offset:])
        new.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(new, self.nextSibling)
        self.data = self.data[:offset]
        return new
    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(_escape(indent + self.data + newl))

class CDATASection(Text):
    nodeType, nodeName = Node.CDATA_SECTION_NODE, '#cdata-section'
    def writexml(self, writer, indent='', addindent='', newl=''):
        if ']]>' in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write('<![CDATA[%s]]>' % self.data)

class Comment(CharacterData):
    nodeType, nodeName = Node.COMMENT_NODE, '#comment'
    def writexml(self, writer, indent='', addindent='', newl=''):
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write('%s<!--%s-->%s' % (indent, self.data, newl))

class ProcessingInstruction(_Childless):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE
    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = self.nodeValue = data
    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write('%s<?%s %s?>%s' % (indent, self.target, self.data, newl))

class DocumentType(_Childless):
    nodeType = Node.DOCUMENT_TYPE_NODE
    publicId = systemId = internalSubset = None
    def __init__(self, qualifiedName):
        self.name = self.nodeName = qualifiedName
    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write('<!DOCTYPE ' + self.name)
        if self.publicId:
            writer.write("%s  PUBLIC '%s'%s  '%s'" % (newl, self.publicId, newl, self.systemId))
        elif self.systemId:
            writer.write("%s  SYSTEM '%s'" % (newl, self.systemId))
        if self.internalSubset is not None:
            writer.write(' [' + self.internalSubset + ']')
        writer.write('>' + newl)
`,
};
