import type { LibraryModule } from '../vm/module-registry.ts';

/** inspect. */
export const inspect: LibraryModule = {
  source: String.raw`
import types, sys, collections, os

CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR, CO_VARARGS, CO_VARKEYWORDS = 32, 128, 512, 4, 8

def ismodule(o):
    return isinstance(o, types.ModuleType)
def isclass(o):
    return isinstance(o, type)
def ismethod(o):
    return isinstance(o, types.MethodType)
def isfunction(o):
    return isinstance(o, types.FunctionType)
def isbuiltin(o):
    return isinstance(o, types.BuiltinFunctionType)
def isroutine(o):
    return isbuiltin(o) or isfunction(o) or ismethod(o) or isinstance(o, types.MethodDescriptorType)
def isgenerator(o):
    return isinstance(o, types.GeneratorType)
def iscoroutine(o):
    return isinstance(o, types.CoroutineType)
def isawaitable(o):
    return iscoroutine(o) or hasattr(type(o), '__await__')
def isasyncgen(o):
    return isinstance(o, types.AsyncGeneratorType)
def isframe(o):
    return isinstance(o, types.FrameType)
def istraceback(o):
    return isinstance(o, types.TracebackType)
def iscode(o):
    return isinstance(o, types.CodeType)
def isabstract(o):
    return bool(isinstance(o, type) and getattr(o, '__abstractmethods__', None))
def isdatadescriptor(o):
    return not isclass(o) and not isfunction(o) and (hasattr(type(o), '__set__') or hasattr(type(o), '__delete__'))
def _flag(o, flag):
    import functools
    while isinstance(o, functools.partial):
        o = o.func
    if ismethod(o):
        o = o.__func__
    return isfunction(o) and bool(o.__code__.co_flags & flag)
def isgeneratorfunction(o):
    return _flag(o, CO_GENERATOR)
def iscoroutinefunction(o):
    return _flag(o, CO_COROUTINE)
def isasyncgenfunction(o):
    return _flag(o, CO_ASYNC_GENERATOR)
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
def _state(o, kind, frame, running, begun):
    return kind + ('_RUNNING' if running else '_CLOSED' if frame is None else '_SUSPENDED' if begun else '_CREATED')
def getgeneratorstate(generator):
    return _state(generator, 'GEN', generator.gi_frame, generator.gi_running, generator.gi_suspended)
def getcoroutinestate(coroutine):
    return _state(coroutine, 'CORO', coroutine.cr_frame, coroutine.cr_running, coroutine.cr_suspended)
def getgeneratorlocals(generator):
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}
def getcallargs(func, /, *args, **kwargs):
    bound = signature(func).bind(*args, **kwargs)
    bound.apply_defaults()
    return dict(bound.arguments)
def unwrap(func, *, stop=None):
    while hasattr(func, '__wrapped__'):
        func = func.__wrapped__
    return func
def getmembers(obj, predicate=None):
    out = []
    for name in sorted(dir(obj)):
        try:
            value = getattr(obj, name)
        except AttributeError:
            continue
        if not predicate or predicate(value):
            out.append((name, value))
    return out
getmembers_static = getmembers
def getmro(cls):
    return cls.__mro__
def getmodule(obj):
    return obj if ismodule(obj) else sys.modules.get(getattr(obj, '__module__', None))
def getmodulename(path):
    return os.path.splitext(os.path.basename(path))[0]
def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = min((len(l) - len(l.lstrip()) for l in lines[1:] if l.strip()), default=0)
    lines = [lines[0].lstrip()] + [l[margin:] for l in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)
def _inherited(obj):
    if isclass(obj):
        return next((base.__doc__ for base in obj.__mro__ if base is not object and base.__doc__ is not None), None)
    if isinstance(obj, property):
        obj = obj.fget
    cls = obj.__self__.__class__ if ismethod(obj) else None
    if ismethod(obj) and isclass(obj.__self__):
        cls = obj.__self__
    elif isfunction(obj):
        cls = sys.modules.get(obj.__module__)
        for part in obj.__qualname__.split('.')[:-1]:
            cls = getattr(cls, part, None)
    if not isclass(cls):
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, obj.__name__, None), '__doc__', None)
        if doc is not None and base is not object:
            return doc
def getdoc(obj):
    doc = getattr(obj, '__doc__', None)
    if doc is None:
        doc = _inherited(obj)
    return cleandoc(doc) if isinstance(doc, str) else None
def getfile(obj):
    if ismodule(obj):
        if getattr(obj, '__file__', None) is None:
            raise TypeError(f'{obj!r} is a built-in module')
        return obj.__file__
    if isclass(obj):
        found = getattr(sys.modules.get(obj.__module__), '__file__', None)
        if found is None:
            raise OSError('source code not available') if obj.__module__ == '__main__' else TypeError(f'{obj!r} is a built-in class')
        return found
    if ismethod(obj):
        obj = obj.__func__
    if isfunction(obj):
        obj = obj.__code__
    if istraceback(obj):
        obj = obj.tb_frame
    if isframe(obj):
        obj = obj.f_code
    if iscode(obj):
        return obj.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or ' #@ 952
                    'code object was expected, got {}'.format(
                    type(obj).__name__))
def getsourcefile(obj):
    return getfile(obj) #@ 972
def findsource(object):
    file = getsourcefile(object) #@ 1069
    import linecache
    lines = linecache.getlines(file)
    code = getattr(getattr(object, '__func__', object), '__code__', None) or getattr(object, 'f_code', None)
    if code is not None:
        return lines, code.co_firstlineno - 1
    if isclass(object):
        return lines, getattr(object, '__firstlineno__', 1) - 1
    return lines, 0
def getsourcelines(object):
    import re
    obj = object
    lines, lnum = findsource(object) #@ 1254
    if isclass(obj):
        start = next((i for i, l in enumerate(lines) if re.match(r'\s*class\s+%s\b' % obj.__name__, l)), None)
    else:
        start = (obj.__func__ if ismethod(obj) else obj).__code__.co_firstlineno - 1
    if start is None or start >= len(lines):
        raise OSError('could not get source code')
    i = start
    while lines[i].lstrip().startswith('@'):
        i += 1
    indent = len(lines[i]) - len(lines[i].lstrip())
    end = i + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return lines[start:end], start + 1
def getsource(object):
    lines, lnum = getsourcelines(object) #@ 1272
    return ''.join(lines)
def currentframe():
    return sys._getframe(1)
FrameInfo = collections.namedtuple('FrameInfo', 'frame filename lineno function code_context index')
def stack(context=1):
    import linecache
    out, f = [], sys._getframe(1)
    while f:
        line = linecache.getline(f.f_code.co_filename, f.f_lineno)
        out.append(FrameInfo(f, f.f_code.co_filename, f.f_lineno, f.f_code.co_name, [line] if line else None, 0 if line else None))
        f = f.f_back
    return out

class _empty:
    pass
class _ParameterKind(int):
    def __new__(cls, value, name, text):
        self = int.__new__(cls, value)
        self.name, self.description = name, text
        return self
    def __str__(self):
        return self.name
    def __repr__(self):
        return '<_ParameterKind.%s: %d>' % (self.name, int(self))
_KINDS = [_ParameterKind(i, n, t) for i, (n, t) in enumerate((('POSITIONAL_ONLY', 'positional-only'), ('POSITIONAL_OR_KEYWORD', 'positional or keyword'), ('VAR_POSITIONAL', 'variadic positional'), ('KEYWORD_ONLY', 'keyword-only'), ('VAR_KEYWORD', 'variadic keyword')))]

def formatannotation(annotation, base_module=None):
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        return annotation.__qualname__ if annotation.__module__ in ('builtins', base_module) else annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation).replace('typing.', '')

class Parameter:
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty
    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation
    def replace(self, **kw):
        return Parameter(kw.get('name', self.name), kw.get('kind', self.kind), default=kw.get('default', self.default), annotation=kw.get('annotation', self.annotation))
    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ': ' + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (' = ' if self.annotation is not _empty else '=') + repr(self.default)
        return ('*' if self.kind == 2 else '**' if self.kind == 4 else '') + text
    def __repr__(self):
        return '<Parameter "%s">' % self
    def __eq__(self, other):
        return isinstance(other, Parameter) and (self.name, self.kind, self.default, self.annotation) == (other.name, other.kind, other.default, other.annotation)
    def __hash__(self):
        return hash((self.name, int(self.kind)))

class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments
    @property
    def args(self):
        out = []
        for name, p in self.signature.parameters.items():
            if p.kind >= 3 or name not in self.arguments:
                break
            out.extend(self.arguments[name]) if p.kind == 2 else out.append(self.arguments[name])
        return tuple(out)
    @property
    def kwargs(self):
        out = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments and p.kind >= 3:
                out.update(self.arguments[name]) if p.kind == 4 else out.__setitem__(name, self.arguments[name])
        return out
    def apply_defaults(self):
        filled = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif p.default is not _empty:
                filled[name] = p.default
            elif p.kind == 2 or p.kind == 4:
                filled[name] = () if p.kind == 2 else {}
        self.arguments = filled
    def __repr__(self):
        return '<BoundArguments (%s)>' % ', '.join('%s=%r' % kv for kv in self.arguments.items())

class Signature:
    empty = _empty
    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = types.MappingProxyType({p.name: p for p in parameters or ()})
        self.return_annotation = return_annotation
    @classmethod
    def from_callable(cls, obj, **kw):
        return signature(obj)
    def replace(self, *, parameters=None, return_annotation=_empty):
        return Signature(self.parameters.values() if parameters is None else parameters, return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)
    def _bind(self, args, kwargs, partial):
        out, args, kwargs = {}, list(args), dict(kwargs)
        for name, p in self.parameters.items():
            if p.kind <= 1 and args:
                if name in kwargs and p.kind == 1:
                    raise TypeError('multiple values for argument %r' % name)
                out[name] = args.pop(0)
            elif p.kind == 2:
                if args:
                    out[name], args = tuple(args), []
            elif p.kind == 4:
                if kwargs:
                    out[name], kwargs = kwargs, {}
            elif name in kwargs and p.kind != 0:
                out[name] = kwargs.pop(name)
            elif p.default is _empty and not partial:
                raise TypeError('missing a required argument: %r' % name)
        if args:
            raise TypeError('too many positional arguments')
        if kwargs:
            raise TypeError('got an unexpected keyword argument %r' % next(iter(kwargs)))
        return BoundArguments(self, out)
    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)
    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)
    def __eq__(self, other):
        return isinstance(other, Signature) and list(self.parameters.values()) == list(other.parameters.values()) and self.return_annotation == other.return_annotation
    def __hash__(self):
        return hash(tuple(self.parameters))
    def __str__(self):
        out, star, slash = [], False, False
        for p in self.parameters.values():
            if p.kind == 0:
                slash = True
            elif slash:
                out.append('/')
                slash = False
            if p.kind == 2:
                star = True
            elif p.kind == 3 and not star:
                out.append('*')
                star = True
            out.append(str(p))
        if slash:
            out.append('/')
        text = '(%s)' % ', '.join(out)
        return text if self.return_annotation is _empty else text + ' -> ' + formatannotation(self.return_annotation)
    def __repr__(self):
        return '<Signature %s>' % self

def signature(obj, *, follow_wrapped=True, **kw):
    import functools
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        sig = signature(obj.__func__)
        return sig.replace(parameters=list(sig.parameters.values())[1:])
    if follow_wrapped:
        obj = unwrap(obj)
    if hasattr(obj, '__signature__') and isinstance(obj.__signature__, Signature):
        return obj.__signature__
    if isinstance(obj, functools.partial):
        sig = signature(obj.func)
        rest = list(sig.parameters.values())[len(obj.args):]
        return sig.replace(parameters=[p.replace(default=obj.keywords[p.name], kind=Parameter.KEYWORD_ONLY) if p.name in obj.keywords else p for p in rest])
    if isinstance(obj, type):
        init = obj.__init__ if obj.__init__ is not object.__init__ else obj.__new__ if obj.__new__ is not object.__new__ else None
        if init is None:
            return Signature()
        sig = signature(init)
        return Signature(list(sig.parameters.values())[1:])
    if not isfunction(obj):
        call = getattr(type(obj), '__call__', None)
        if isfunction(call):
            sig = signature(call)
            return sig.replace(parameters=list(sig.parameters.values())[1:])
        raise ValueError(f'no signature found for builtin {obj!r}')
    code, kinds, params = obj.__code__, obj.__annotations__, []
    names = code.co_varnames
    n, k = code.co_argcount, code.co_kwonlyargcount
    defaults = obj.__defaults__ or ()
    for i, name in enumerate(names[:n]):
        j = i - (n - len(defaults))
        params.append(Parameter(name, _KINDS[0 if i < code.co_posonlyargcount else 1], default=defaults[j] if j >= 0 else _empty, annotation=kinds.get(name, _empty)))
    i = n + k
    if code.co_flags & CO_VARARGS:
        params.append(Parameter(names[i], _KINDS[2], annotation=kinds.get(names[i], _empty)))
        i += 1
    for name in names[n:n + k]:
        params.append(Parameter(name, _KINDS[3], default=(obj.__kwdefaults__ or {}).get(name, _empty), annotation=kinds.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        params.append(Parameter(names[i], _KINDS[4], annotation=kinds.get(names[i], _empty)))
    return Signature(params, return_annotation=kinds.get('return', _empty))

FullArgSpec = collections.namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
def getfullargspec(func):
    ps = signature(func).parameters.values()
    first = lambda kind: next((p.name for p in ps if p.kind == kind), None)
    defaults = tuple(p.default for p in ps if p.kind <= 1 and p.default is not _empty)
    return FullArgSpec([p.name for p in ps if p.kind <= 1], first(2), first(4), defaults or None, [p.name for p in ps if p.kind == 3], {p.name: p.default for p in ps if p.kind == 3 and p.default is not _empty} or None, {k: v for k, v in sorted(getattr(func, '__annotations__', {}).items(), key=lambda kv: kv[0] != 'return')})
CO_OPTIMIZED, CO_NEWLOCALS, CO_NESTED, CO_NOFREE, CO_ITERABLE_COROUTINE = 1, 2, 16, 64, 256
_MORE = frozenset('''ClosureVars ArgInfo Attribute Traceback getclosurevars getattr_static get_annotations getframeinfo getlineno getouterframes getinnerframes trace getargs getargvalues formatargvalues classify_class_attrs walktree getclasstree getcomments CORO_RUNNING CORO_SUSPENDED CORO_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED AGEN_CLOSED getcoroutinelocals getasyncgenlocals markcoroutinefunction ismethoddescriptor isgetsetdescriptor ismemberdescriptor ismethodwrapper'''.split())
def __getattr__(name):
    if name in _MORE:
        import _inspect_more
        found = globals()[name] = getattr(_inspect_more, name)
        return found
    raise AttributeError('module %r has no attribute %r' % ('inspect', name))
`,
};
