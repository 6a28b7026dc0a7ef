import type { LibraryModule } from '../vm/module-registry.ts';

/** ast. */
export const astModule: LibraryModule = {
  source: String.raw`
from _ast import *
from _ast import _parse, _build
from contextlib import contextmanager, nullcontext
from enum import IntEnum, auto
import re, sys

PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_OPTIMIZED_AST = 0x400, 0x1000, 0x2000, 0x8400

def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    flags = PyCF_ONLY_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    feature_version = -1 if feature_version is None else feature_version[1] if isinstance(feature_version, tuple) else feature_version
    return compile(source, filename, mode, flags, #@ 50
                   _feature_version=feature_version, optimize=optimize) #@ 51

def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval') #@ 65
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _convert(node_or_string) #@ 110

def _raise_malformed_node(node):
    msg = 'malformed node or string'
    if line := getattr(node, 'lineno', None):
        msg += ' on line ' + str(line)
    raise ValueError(msg + f': {node!r}') #@ 71

def _convert_num(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _raise_malformed_node(node) #@ 74
    return node.value

def _convert_signed_num(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _convert_num(node.operand) #@ 78
        return +value if isinstance(node.op, UAdd) else -value
    return _convert_num(node) #@ 83

def _convert(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_convert, node.elts)) #@ 88
    if isinstance(node, List):
        return list(map(_convert, node.elts)) #@ 90
    if isinstance(node, Set):
        return set(map(_convert, node.elts)) #@ 92
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _raise_malformed_node(node)
        return dict(zip(map(_convert, node.keys), map(_convert, node.values))) #@ 99
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _convert_signed_num(node.left), _convert_num(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _convert_signed_num(node) #@ 109

_PLACES = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    missing = object()

    def simple(value):
        return not isinstance(value, (AST, list)) or value == []

    def joined(parts, level):
        if indent is None:
            return ', '.join(parts)
        gap = '\n' + indent * level
        return gap + (',' + gap).join(parts)

    def of_node(node, level):
        cls = type(node)
        args, flat, named, held_back = [], True, annotate_fields, []
        for field in node._fields:
            value = getattr(node, field, missing)
            if value is missing or value is None and getattr(cls, field, missing) is None:
                named = True
                continue
            if not show_empty:
                if value == [] and cls._kinds.get(field, '').endswith('*'):
                    if not named:
                        held_back.append(repr(value))
                    continue
                if not named:
                    args += held_back
                    held_back = []
            text, plain = shown(value, level)
            flat = flat and plain
            args.append(field + '=' + text if named else text)
        if include_attributes:
            for name in cls._attributes:
                value = getattr(node, name, missing)
                if value is missing or value is None and getattr(cls, name, missing) is None:
                    continue
                text, plain = shown(value, level)
                flat = flat and plain
                args.append(name + '=' + text)
        if flat and len(args) <= 3:
            return cls.__name__ + '(' + ', '.join(args) + ')', not args
        return cls.__name__ + '(' + joined(args, level) + ')', False

    def shown(value, level):
        level += 1
        if isinstance(value, AST):
            return of_node(value, level)
        if isinstance(value, list):
            if not value:
                return '[]', True
            return '[' + joined([shown(one, level)[0] for one in value], level) + ']', False
        return repr(value), True

    return shown(node, 0)[0]

def copy_location(new_node, old_node):
    for name in _PLACES:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node

def fix_missing_locations(node):
    def fix(node, place):
        here = list(place)
        for i, name in enumerate(_PLACES):
            if name in node._attributes:
                known = getattr(node, name, None)
                if known is None and (name.startswith('end_') or not hasattr(node, name)):
                    setattr(node, name, here[i])
                else:
                    here[i] = known
        for child in iter_child_nodes(node):
            fix(child, here)
    fix(node, (1, 0, 1, 0))
    return node

def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node

def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass

def iter_child_nodes(node):
    for _, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, AST):
                    yield item

def walk(node):
    todo = [node]
    for one in todo:
        todo.extend(iter_child_nodes(one))
        yield one

def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(value.value)
    return value.value

def get_source_segment(source, node, *, padded=False):
    place = [getattr(node, name, None) for name in _PLACES]
    if place[2] is None or place[3] is None:
        return None
    first, start, last, stop = place
    lines = [row.encode() for row in re.findall(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$', source)][first - 1:last]
    if first == last:
        return lines[0][start:stop].decode()
    lead = re.sub(r'[^\f\t]', ' ', lines[0][:start].decode()).encode() if padded else b''
    return b''.join([lead + lines[0][start:], *lines[1:-1], lines[-1][:stop]]).decode()

class NodeVisitor(object):
    def visit(self, node):
        visitor = getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)
        return visitor(node) #@ 422
    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item) #@ 430
            elif isinstance(value, AST):
                self.visit(value) #@ 432
    def visit_Constant(self, node):
        old = _old_name(node.value)
        method = getattr(self, 'visit_' + old, None) if old else None
        if method is not None:
            import warnings
            warnings.warn('visit_%s is deprecated; add visit_Constant' % old, DeprecationWarning, 2)
            return method(node)
        return self.generic_visit(node)

def _old_name(value):
    for kinds, name in (((bool, type(None)), 'NameConstant'), ((int, float, complex), 'Num'), (str, 'Str'), (bytes, 'Bytes'), (type(...), 'Ellipsis')):
        if isinstance(value, kinds):
            return name

class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                kept = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                old[:] = kept
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node

def unparse(ast_obj):
    from _ast_unparse import unparse as write
    return write(ast_obj)

class slice(AST):
    pass
class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)
class Index(slice):
    def __new__(cls, value, **kwargs):
        return value
class Suite(mod):
    pass
class AugLoad(expr_context):
    pass
class AugStore(expr_context):
    pass
class Param(expr_context):
    pass

class _Old(type):
    def __instancecheck__(cls, one):
        return isinstance(one, Constant) and _old_name(one.value) == cls.__name__
    def __call__(cls, *args, **kwargs):
        if cls.__name__ == 'Ellipsis':
            return Constant(..., *args, **kwargs)
        if 's' in kwargs:
            args = (kwargs.pop('s'), *args)
        if 'n' in kwargs:
            args = (kwargs.pop('n'), *args)
        return Constant(*args, **kwargs)
_old = {name: _Old(name, (Constant,), {'__module__': 'ast'}) for name in ('Num', 'Str', 'Bytes', 'NameConstant', 'Ellipsis')}

def _old_value(name):
    def get(self):
        import warnings
        warnings.warn('Attribute %s is deprecated and will be removed in Python 3.14; use value instead' % name, DeprecationWarning, 2)
        return self.value
    def put(self, value):
        self.value = value
    return property(get, put)
Constant.n, Constant.s = _old_value('n'), _old_value('s')

def __getattr__(name):
    if name in _old:
        import warnings
        warnings.warn('ast.%s is deprecated and will be removed in Python 3.14; use ast.Constant instead' % name, DeprecationWarning, 2)
        return _old[name]
    raise AttributeError("module 'ast' has no attribute %r" % name)

def main():
    import argparse
    parser = argparse.ArgumentParser(prog='python -m ast')
    parser.add_argument('infile', nargs='?', default='-', help='the file to parse; defaults to stdin')
    parser.add_argument('-m', '--mode', default='exec', choices=('exec', 'single', 'eval', 'func_type'), help='specify what kind of code must be parsed')
    parser.add_argument('--no-type-comments', default=True, action='store_false', help="don't add information about type comments")
    parser.add_argument('-a', '--include-attributes', action='store_true', help='include attributes such as line numbers and column offsets')
    parser.add_argument('-i', '--indent', type=int, default=3, help='indentation of nodes (number of spaces)')
    args = parser.parse_args()
    if args.infile == '-':
        name, source = '<stdin>', sys.stdin.buffer.read()
    else:
        name = args.infile
        with open(args.infile, 'rb') as infile:
            source = infile.read()
    tree = parse(source, name, args.mode, type_comments=args.no_type_comments)
    print(dump(tree, include_attributes=args.include_attributes, indent=args.indent))

if __name__ == '__main__':
    main()
`,
};
