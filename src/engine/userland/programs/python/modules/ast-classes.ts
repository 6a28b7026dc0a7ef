import type { LibraryModule } from '../vm/module-registry.ts';

/**
 * _ast_classes: the classes of the tree. A line is a class with its fields: `?` may be missing, `*` is a list; what follows `=` is the sum that
 * it belongs to, as the grammar in ast's documentation has it.
 */
export const astClasses: LibraryModule = {
  source: String.raw`
import warnings

_GRAMMAR = '''
mod Module body:stmt* type_ignores:type_ignore*
mod Interactive body:stmt*
mod Expression body:expr
mod FunctionType argtypes:expr* returns:expr
stmt FunctionDef name:identifier args:arguments body:stmt* decorator_list:expr* returns:expr? type_comment:string? type_params:type_param*
stmt AsyncFunctionDef name:identifier args:arguments body:stmt* decorator_list:expr* returns:expr? type_comment:string? type_params:type_param*
stmt ClassDef name:identifier bases:expr* keywords:keyword* body:stmt* decorator_list:expr* type_params:type_param*
stmt Return value:expr?
stmt Delete targets:expr*
stmt Assign targets:expr* value:expr type_comment:string?
stmt TypeAlias name:expr type_params:type_param* value:expr
stmt AugAssign target:expr op:operator value:expr
stmt AnnAssign target:expr annotation:expr value:expr? simple:int
stmt For target:expr iter:expr body:stmt* orelse:stmt* type_comment:string?
stmt AsyncFor target:expr iter:expr body:stmt* orelse:stmt* type_comment:string?
stmt While test:expr body:stmt* orelse:stmt*
stmt If test:expr body:stmt* orelse:stmt*
stmt With items:withitem* body:stmt* type_comment:string?
stmt AsyncWith items:withitem* body:stmt* type_comment:string?
stmt Match subject:expr cases:match_case*
stmt Raise exc:expr? cause:expr?
stmt Try body:stmt* handlers:excepthandler* orelse:stmt* finalbody:stmt*
stmt TryStar body:stmt* handlers:excepthandler* orelse:stmt* finalbody:stmt*
stmt Assert test:expr msg:expr?
stmt Import names:alias*
stmt ImportFrom module:identifier? names:alias* level:int?
stmt Global names:identifier*
stmt Nonlocal names:identifier*
stmt Expr value:expr
stmt Pass
stmt Break
stmt Continue
expr BoolOp op:boolop values:expr*
expr NamedExpr target:expr value:expr
expr BinOp left:expr op:operator right:expr
expr UnaryOp op:unaryop operand:expr
expr Lambda args:arguments body:expr
expr IfExp test:expr body:expr orelse:expr
expr Dict keys:expr?* values:expr*
expr Set elts:expr*
expr ListComp elt:expr generators:comprehension*
expr SetComp elt:expr generators:comprehension*
expr DictComp key:expr value:expr generators:comprehension*
expr GeneratorExp elt:expr generators:comprehension*
expr Await value:expr
expr Yield value:expr?
expr YieldFrom value:expr
expr Compare left:expr ops:cmpop* comparators:expr*
expr Call func:expr args:expr* keywords:keyword*
expr FormattedValue value:expr conversion:int format_spec:expr?
expr JoinedStr values:expr*
expr Constant value:constant kind:string?
expr Attribute value:expr attr:identifier ctx:expr_context
expr Subscript value:expr slice:expr ctx:expr_context
expr Starred value:expr ctx:expr_context
expr Name id:identifier ctx:expr_context
expr List elts:expr* ctx:expr_context
expr Tuple elts:expr* ctx:expr_context
expr Slice lower:expr? upper:expr? step:expr?
excepthandler ExceptHandler type:expr? name:identifier? body:stmt*
pattern MatchValue value:expr
pattern MatchSingleton value:constant
pattern MatchSequence patterns:pattern*
pattern MatchMapping keys:expr* patterns:pattern* rest:identifier?
pattern MatchClass cls:expr patterns:pattern* kwd_attrs:identifier* kwd_patterns:pattern*
pattern MatchStar name:identifier?
pattern MatchAs pattern:pattern? name:identifier?
pattern MatchOr patterns:pattern*
type_ignore TypeIgnore lineno:int tag:string
type_param TypeVar name:identifier bound:expr? default_value:expr?
type_param ParamSpec name:identifier default_value:expr?
type_param TypeVarTuple name:identifier default_value:expr?
- comprehension target:expr iter:expr ifs:expr* is_async:int
- arguments posonlyargs:arg* args:arg* vararg:arg? kwonlyargs:arg* kw_defaults:expr?* kwarg:arg? defaults:expr*
- arg arg:identifier annotation:expr? type_comment:string?
- keyword arg:identifier? value:expr
- alias name:identifier asname:identifier?
- withitem context_expr:expr optional_vars:expr?
- match_case pattern:pattern guard:expr? body:stmt*
'''
_PLACED = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_SUMS = {
    'expr_context': 'Load Store Del', 'boolop': 'And Or', 'unaryop': 'Invert Not UAdd USub',
    'operator': 'Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv',
    'cmpop': 'Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn',
}

class AST:
    _fields = ()
    _attributes = ()
    _field_types = {}
    __match_args__ = ()
    def __init__(self, *args, **kwargs):
        cls = type(self)
        name, fields, kinds = cls.__name__, cls._fields, cls._field_types
        if len(args) > len(fields):
            raise TypeError('%.400s constructor takes at most %d positional argument%s' % (name, len(fields), '' if len(fields) == 1 else 's'))
        given = set(fields[:len(args)])
        for field, value in zip(fields, args):
            setattr(self, field, value)
        for key, value in kwargs.items():
            if key in given:
                raise TypeError('%.400s got multiple values for argument %r' % (name, key))
            if key in fields:
                given.add(key)
            elif key not in cls._attributes:
                warnings.warn("%.400s.__init__ got an unexpected keyword argument %r. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15." % (name, key), DeprecationWarning, 2)
            setattr(self, key, value)
        for field in fields:
            if field in given or field not in kinds:
                continue
            kind = cls._kinds[field]
            if kind.endswith('*'):
                setattr(self, field, [])
            elif kind == 'expr_context':
                self.ctx = Load()
            elif not kind.endswith('?'):
                warnings.warn('%.400s.__init__ missing 1 required positional argument: %r. This will become an error in Python 3.15.' % (name, field), DeprecationWarning, 2)
    def __reduce__(self):
        return type(self), (), self.__dict__
    def __replace__(self, **changes):
        cls = type(self)
        keep = {k: v for k, v in self.__dict__.items() if k not in changes}
        for key in changes:
            if key not in cls._fields and key not in cls._attributes:
                raise TypeError('%s.__replace__ got an unexpected keyword argument %r.' % (cls.__name__, key))
        return cls(**keep, **changes)
AST.__module__ = 'ast'

def _make():
    made = globals()
    basic = {'identifier': str, 'int': int, 'string': str, 'constant': object}
    def new(name, base, fields=(), attributes=None, kinds=None, doc=None):
        body = {'__module__': 'ast', '_fields': tuple(fields), '__match_args__': tuple(fields), '__doc__': doc or name, '_kinds': kinds or {}}
        if attributes is not None:
            body['_attributes'] = attributes
            if attributes:
                body['end_lineno'] = body['end_col_offset'] = None
        for field, kind in body['_kinds'].items():
            if kind.endswith('?'):
                body[field] = None
        cls = made[name] = type(name, (base,), body)
        return cls
    for base in ('mod', 'stmt', 'expr', 'excepthandler', 'pattern', 'type_ignore', 'type_param', *_SUMS):
        new(base, AST, attributes=_PLACED if base in ('stmt', 'expr', 'excepthandler', 'pattern', 'type_param') else ())
    for base, names in _SUMS.items():
        for name in names.split():
            new(name, made[base])
        made[base].__doc__ = base + ' = ' + ' | '.join(names.split())
    signatures = {}
    for row in _GRAMMAR.split('\n'):
        if not row:
            continue
        base, name, *fields = row.split()
        kinds = dict(field.split(':') for field in fields)
        doc = name + ('(' + ', '.join(kind.replace('?*', '*') + ' ' + field for field, kind in kinds.items()) + ')' if kinds else '')
        signatures.setdefault(base, []).append(doc)
        placed = _PLACED if name in ('arg', 'keyword', 'alias') else () if base == '-' else None
        new(name, AST if base == '-' else made[base], kinds, placed, kinds, doc)
    for base, docs in signatures.items():
        if base != '-':
            made[base].__doc__ = (base + ' = ') + ('\n' + ' ' * len(base) + ' | ').join(docs)
    for cls in list(made.values()):
        if isinstance(cls, type) and issubclass(cls, AST) and cls is not AST:
            types = {}
            for field, kind in cls._kinds.items():
                word = kind.rstrip('?*')
                held = basic.get(word) or made[word]
                types[field] = list[held] if kind.endswith('*') else held | None if kind.endswith('?') else held
            cls._field_types = types
_make()
`,
};
