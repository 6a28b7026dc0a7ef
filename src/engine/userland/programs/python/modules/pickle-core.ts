import type { LibraryModule } from '../vm/module-registry.ts';

/** _pickle. */
export const pickleCore: LibraryModule = {
  source: String.raw`
import sys, copyreg, types

# Protocol 2 of pickle: opcodes for a stack machine.
def encode(obj):
    out, memo, keep = [b'\x80\x02'], {}, []
    def text(s):
        b = s.encode('utf-8', 'surrogatepass')
        return b'X' + len(b).to_bytes(4, 'little') + b
    def put(o):
        memo[id(o)] = len(memo)
        keep.append(o)
        out.append(b'r' + memo[id(o)].to_bytes(4, 'little'))
    def name(o):
        module, qualname = getattr(o, '__module__', 'builtins') or 'builtins', getattr(o, '__qualname__', o.__name__)
        import pickle
        target = sys.modules.get(module)
        for part in qualname.split('.'):
            target = getattr(target, part, None)
        if target is not o:
            if '<locals>' in qualname:
                raise AttributeError("Can't get local object %r" % qualname)
            raise pickle.PicklingError("Can't pickle %r: attribute lookup %s on %s failed" % (o, qualname, module))
        out.append(b'c' + module.encode() + b'\n' + qualname.encode() + b'\n')
    def save(o):
        if o is None:
            out.append(b'N')
        elif o is True or o is False:
            out.append(b'\x88' if o else b'\x89')
        elif id(o) in memo and not isinstance(o, (int, float)):
            out.append(b'j' + memo[id(o)].to_bytes(4, 'little'))
        elif type(o) is int:
            b = o.to_bytes(o.bit_length() // 8 + 1, 'little', signed=True)
            out.append(b'\x8b' + len(b).to_bytes(4, 'little') + b)
        elif type(o) is float:
            import struct
            out.append(b'G' + struct.pack('>d', o))
        elif type(o) is str:
            out.append(text(o))
        elif type(o) is bytes:
            out.append(b'B' + len(o).to_bytes(4, 'little') + o)
        elif type(o) is tuple:
            out.append(b'(')
            for x in o:
                save(x)
            out.append(b't')
            put(o)
        elif type(o) is list:
            out.append(b']')
            put(o)
            for x in o:
                save(x)
                out.append(b'a')
        elif type(o) is dict:
            out.append(b'}')
            put(o)
            for k, v in o.items():
                save(k)
                save(v)
                out.append(b's')
        elif type(o) in (set, frozenset, bytearray):
            name(type(o))
            save((list(o) if type(o) is not bytearray else bytes(o),))
            out.append(b'R')
            put(o)
        elif isinstance(o, (type, types.FunctionType, types.BuiltinFunctionType)):
            name(o)
        elif type(o).__name__ in ('generator', 'lock', 'module', 'TextIOWrapper', 'socket', 'coroutine', 'frame'):
            raise TypeError("cannot pickle '%s' object" % (type(o).__name__ if type(o).__module__ == 'builtins' else type(o).__module__ + '.' + type(o).__name__))
        else:
            cls = type(o)
            reduce = getattr(cls, '__reduce__', None)
            registered = copyreg.dispatch_table.get(cls)
            if registered or isinstance(o, BaseException) or (isinstance(reduce, types.FunctionType)):
                parts = registered(o) if registered else reduce(o) if isinstance(reduce, types.FunctionType) else (cls, o.args)
                save(parts[0])
                save(tuple(parts[1]))
                out.append(b'R')
                put(o)
                state = parts[2] if len(parts) > 2 else o.__dict__ if isinstance(o, BaseException) else None
            elif hasattr(cls, '_member_map_'):
                save(cls)
                save((o._value_,))
                out.append(b'R')
                put(o)
                return
            else:
                save(cls)
                save(tuple(o.__getnewargs__()) if hasattr(o, '__getnewargs__') else (tuple(o),) if isinstance(o, tuple) else ())
                out.append(b'\x81')
                put(o)
                if isinstance(o, list):
                    for x in list.__iter__(o):
                        save(x)
                        out.append(b'a')
                if isinstance(o, dict):
                    for k, v in dict.items(o):
                        save(k)
                        save(v)
                        out.append(b's')
                import copy
                state = o.__getstate__() if isinstance(getattr(cls, '__getstate__', None), types.FunctionType) else copy._state(o)
            if state:
                save(state)
                out.append(b'b')
    save(obj)
    out.append(b'.')
    return b''.join(out)

def decode(data):
    import struct, pickle
    stack, marks, memo, i = [], [], {}, 0
    def size(n=4):
        nonlocal i
        v = int.from_bytes(data[i:i + n], 'little')
        i += n
        return v
    def chunk(n):
        nonlocal i
        b = data[i:i + n]
        i += n
        if len(b) < n:
            raise pickle.UnpicklingError('pickle data was truncated')
        return b
    def line():
        nonlocal i
        end = data.index(b'\n', i)
        b = data[i:end].decode()
        i = end + 1
        return b
    if not data:
        raise EOFError('Ran out of input')
    while True:
        if i >= len(data):
            raise EOFError('Ran out of input')
        op = data[i:i + 1]
        i += 1
        if op == b'\x80':
            i += 1
        elif op == b'.':
            return stack.pop()
        elif op == b'N':
            stack.append(None)
        elif op in b'\x88\x89':
            stack.append(op == b'\x88')
        elif op == b'\x8b':
            stack.append(int.from_bytes(chunk(size()), 'little', signed=True))
        elif op == b'G':
            stack.append(struct.unpack('>d', chunk(8))[0])
        elif op == b'X':
            stack.append(chunk(size()).decode('utf-8', 'surrogatepass'))
        elif op == b'B':
            stack.append(bytes(chunk(size())))
        elif op == b'(':
            marks.append(len(stack))
        elif op == b't':
            at = marks.pop()
            stack[at:] = [tuple(stack[at:])]
        elif op == b']':
            stack.append([])
        elif op == b'}':
            stack.append({})
        elif op == b'a':
            v = stack.pop()
            stack[-1].append(v)
        elif op == b's':
            v = stack.pop()
            k = stack.pop()
            stack[-1][k] = v
        elif op == b'r':
            memo[size()] = stack[-1]
        elif op == b'j':
            stack.append(memo[size()])
        elif op == b'c':
            module, qualname = line(), line()
            __import__(module)
            obj = sys.modules[module]
            for part in qualname.split('.'):
                try:
                    obj = getattr(obj, part)
                except AttributeError:
                    raise AttributeError("Can't get attribute %r on %r" % (qualname, sys.modules[module])) from None
            stack.append(obj)
        elif op == b'R':
            args = stack.pop()
            stack[-1] = stack[-1](*args)
        elif op == b'\x81':
            args = stack.pop()
            stack[-1] = stack[-1].__new__(stack[-1], *args)
        elif op == b'b':
            state = stack.pop()
            obj = stack[-1]
            if hasattr(obj, '__setstate__'):
                obj.__setstate__(state)
            else:
                for k, v in state.items():
                    object.__setattr__(obj, k, v)
        else:
            raise pickle.UnpicklingError("invalid load key, '%s'." % op.decode('latin-1'))
`,
};
