import type { LibraryModule } from '../vm/module-registry.ts';

/** xml.dom: the kinds of nodes, and what can go wrong with them. */
export const xmlDom: LibraryModule = {
  source: String.raw`
_KINDS = '''ELEMENT_NODE ATTRIBUTE_NODE TEXT_NODE CDATA_SECTION_NODE ENTITY_REFERENCE_NODE ENTITY_NODE PROCESSING_INSTRUCTION_NODE COMMENT_NODE
DOCUMENT_NODE DOCUMENT_TYPE_NODE DOCUMENT_FRAGMENT_NODE NOTATION_NODE'''.split()

class Node:
    pass
for _i, _name in enumerate(_KINDS, 1):
    setattr(Node, _name, _i)

_ERRORS = '''INDEX_SIZE DOMSTRING_SIZE HIERARCHY_REQUEST WRONG_DOCUMENT INVALID_CHARACTER NO_DATA_ALLOWED NO_MODIFICATION_ALLOWED NOT_FOUND NOT_SUPPORTED
INUSE_ATTRIBUTE INVALID_STATE SYNTAX INVALID_MODIFICATION NAMESPACE INVALID_ACCESS VALIDATION'''.split()
_CLASSES = '''IndexSizeErr DomstringSizeErr HierarchyRequestErr WrongDocumentErr InvalidCharacterErr NoDataAllowedErr NoModificationAllowedErr NotFoundErr
NotSupportedErr InuseAttributeErr InvalidStateErr SyntaxErr InvalidModificationErr NamespaceErr InvalidAccessErr ValidationErr'''.split()

class DOMException(Exception):
    def __init__(self, *args, **kw):
        if self.__class__ is DOMException:
            raise RuntimeError('DOMException should not be instantiated directly')
        Exception.__init__(self, *args, **kw)
    def _get_code(self):
        return self.code

for _i, (_name, _cls) in enumerate(zip(_ERRORS, _CLASSES), 1):
    globals()[_name + '_ERR'] = _i
    globals()[_cls] = type(_cls, (DOMException,), {'code': _i, '__module__': 'xml.dom'})

XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
EMPTY_NAMESPACE = EMPTY_PREFIX = None

def getDOMImplementation(name=None, features=()):
    from xml.dom import minidom
    return minidom.getDOMImplementation(features)
`,
};
