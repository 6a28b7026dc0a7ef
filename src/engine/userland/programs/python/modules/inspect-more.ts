import type { LibraryModule } from '../vm/module-registry.ts';

/** _inspect_more: what inspect is asked more seldom. */
export const inspectMore: LibraryModule = {
  source: String.raw`
import builtins, collections, functools, types

__name__ = 'inspect'
ClosureVars = collections.namedtuple('ClosureVars', 'nonlocals globals builtins unbound')
ArgInfo = collections.namedtuple('ArgInfo', 'args varargs keywords locals')
Attribute = collections.namedtuple('Attribute', 'name kind defining_class object')
_Traceback = collections.namedtuple('_Traceback', 'filename lineno function code_context index')
_FrameInfo = collections.namedtuple('_FrameInfo', ('frame',) + _Traceback._fields)

class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made
class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

def getclosurevars(func):
    import inspect
    if inspect.ismethod(func):
        func = func.__func__
    if not inspect.isfunction(func):
        raise TypeError('{!r} is not a Python function'.format(func))
    code = func.__code__
    held = {} if func.__closure__ is None else dict(zip(code.co_freevars, (cell.cell_contents for cell in func.__closure__)))
    spaces, known, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in func.__globals__:
            spaces[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            known[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(held, spaces, known, unbound)

_missing = object()

def getattr_static(obj, attr, default=_missing):
    cls = obj if isinstance(obj, type) else type(obj)
    found = _missing
    for one in cls.__mro__:
        if attr in one.__dict__:
            found = one.__dict__[attr]
            break
    if obj is not cls:
        try:
            own = object.__getattribute__(obj, '__dict__').get(attr, _missing)
        except AttributeError:
            own = _missing
        if own is not _missing and not (found is not _missing and hasattr(type(found), '__get__') and hasattr(type(found), '__set__')):
            return own
    if found is not _missing:
        return found
    if obj is cls:
        for one in type(cls).__mro__:
            if attr in one.__dict__:
                return one.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__')
        import sys
        space = getattr(sys.modules.get(obj.__module__), '__dict__', {})
        inner = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        found, space, inner = getattr(obj, '__annotations__', None), obj.__dict__, None
    elif callable(obj):
        found, space, inner = getattr(obj, '__annotations__', None), getattr(obj, '__globals__', None), None
    else:
        raise TypeError('%r is not a module, class, or callable.' % (obj,))
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    space, inner = space if globals is None else globals, inner if locals is None else locals
    return {name: eval(value, space, inner) if isinstance(value, str) else value for name, value in found.items()}

def getframeinfo(frame, context=1):
    import inspect, linecache
    if isinstance(frame, types.TracebackType):
        line, frame = frame.tb_lineno, frame.tb_frame
    else:
        line = frame.f_lineno
    filename = frame.f_code.co_filename
    rows = index = None
    lines = linecache.getlines(filename, frame.f_globals) if context > 0 else []
    if lines:
        start = max(0, min(line - 1 - context // 2, len(lines) - context))
        rows, index = lines[start:start + context], line - 1 - start
    return Traceback(filename, line, frame.f_code.co_name, rows, index)

def getlineno(frame):
    return frame.f_lineno
def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found
def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found
def trace(context=1):
    import sys
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)

def getargs(co):
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    more = iter(names[count:])
    return collections.namedtuple('Arguments', 'args, varargs, varkw')(list(names[:count]), next(more) if co.co_flags & 4 else None, next(more) if co.co_flags & 8 else None)
def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)
def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name, formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(parts) + ')'

def classify_class_attrs(cls):
    found = []
    for name in dir(cls):
        home = next((one for one in cls.__mro__ if name in one.__dict__), None)
        held = home.__dict__[name] if home is not None else getattr(cls, name, None)
        if isinstance(held, (staticmethod, types.BuiltinMethodType)) and not isinstance(held, classmethod):
            kind = 'static method'
        elif isinstance(held, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(held, property):
            kind = 'property'
        elif isinstance(held, (types.FunctionType, types.MethodDescriptorType, types.WrapperDescriptorType)):
            kind = 'method'
        else:
            kind = 'data'
        found.append(Attribute(name, kind, home, held))
    return found

def walktree(classes, children, parent):
    found = []
    for one in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        found.append((one, one.__bases__))
        if one in children:
            found.append(walktree(children[one], children, one))
    return found
def getclasstree(classes, unique=False):
    children, roots = {}, []
    for one in classes:
        for parent in one.__bases__:
            below = children.setdefault(parent, [])
            if one not in below:
                below.append(one)
            if unique and parent in classes:
                break
        if not one.__bases__ and one not in roots:
            roots.append(one)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)

def getcomments(object):
    import inspect, linecache
    try:
        lines, first = inspect.findsource(object)
    except (OSError, TypeError):
        return None
    if inspect.ismodule(object):
        start = 1 if lines and lines[0][:2] == '#!' else 0
        while start < len(lines) and lines[start].strip() in ('', '#'):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == '#':
            end += 1
        return ''.join(line.expandtabs() for line in lines[start:end]) or None
    indent, end = len(lines[first]) - len(lines[first].lstrip()), first
    start = first
    while start > 0 and lines[start - 1].lstrip()[:1] == '#' and len(lines[start - 1]) - len(lines[start - 1].lstrip()) == indent:
        start -= 1
    return ''.join(line.expandtabs().lstrip() for line in lines[start:end]) or None

CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'
def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, 'cr_frame', None)
    return {} if frame is None else frame.f_locals
def getasyncgenlocals(agen):
    frame = getattr(agen, 'ag_frame', None)
    return {} if frame is None else frame.f_locals
def markcoroutinefunction(func):
    func = func.__func__ if hasattr(func, '__func__') else func
    func._is_coroutine_mark = True
    return func
def ismethoddescriptor(obj):
    if isinstance(obj, (type, types.MethodType, types.FunctionType)):
        return False
    return hasattr(type(obj), '__get__') and not hasattr(type(obj), '__set__') and not hasattr(type(obj), '__delete__')
def isgetsetdescriptor(obj):
    return isinstance(obj, types.GetSetDescriptorType)
def ismemberdescriptor(obj):
    return isinstance(obj, types.MemberDescriptorType)
def ismethodwrapper(obj):
    return isinstance(obj, types.MethodWrapperType)
`,
};
