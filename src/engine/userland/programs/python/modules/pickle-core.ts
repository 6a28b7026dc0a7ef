import type { LibraryModule } from '../vm/module-registry.ts';

// DIFFERS: Python's pickle writes protocol 4 (5 when asked for), whatever older protocol a program names; it reads protocols 2 to 5.

/** _pickle: writes and reads the opcodes of pickle's stack machine (pickletools.py documents them). */
export const pickleCore: LibraryModule = {
  source: String.raw`
import sys, copyreg, types, struct

def encode(obj, protocol=4):
    out, memo, keep, texts = [], {}, [], {}
    emit = out.append
    def memoize(o):
        if isinstance(o, str):
            texts[o] = len(keep)
        else:
            memo[id(o)] = len(keep)
        keep.append(o)
        emit(b'\x94')
    def get(n):
        emit(b'h' + bytes([n]) if n < 256 else b'j' + n.to_bytes(4, 'little'))
    def sized(o, b, short, long):
        emit((short + bytes([len(b)]) if len(b) < 256 else long + len(b).to_bytes(4, 'little')) + b)
        memoize(o)
    def integer(o):
        if 0 <= o <= 0xff:
            emit(b'K' + bytes([o]))
        elif 0 <= o <= 0xffff:
            emit(b'M' + o.to_bytes(2, 'little'))
        elif -0x80000000 <= o <= 0x7fffffff:
            emit(b'J' + o.to_bytes(4, 'little', signed=True))
        else:
            n = (o.bit_length() >> 3) + 1
            b = o.to_bytes(n, 'little', signed=True)
            if o < 0 and n > 1 and b[-1] == 0xff and b[-2] & 0x80:
                b = b[:-1]
            emit((b'\x8a' + bytes([len(b)]) if len(b) < 256 else b'\x8b' + len(b).to_bytes(4, 'little')) + b)
    def batch(items, one, many, flat):
        for i in range(0, len(items), 1000):
            part = items[i:i + 1000]
            if len(part) == 1:
                flat(part[0])
                emit(one)
            else:
                emit(b'(')
                for x in part:
                    flat(x)
                emit(many)
    def pair(kv):
        save(kv[0])
        save(kv[1])
    def name(o, qualname=None):
        import pickle
        module = getattr(o, '__module__', None) or 'builtins'
        if module == 'builtins' and isinstance(o, types.BuiltinFunctionType):
            module = getattr(o, '__module__', 'builtins') or 'builtins'
        qualname = qualname or getattr(o, '__qualname__', None) or o.__name__
        target = sys.modules.get(module)
        if '<locals>' in qualname:
            raise AttributeError("Can't get local object %r" % qualname)
        for part in qualname.split('.'):
            target = getattr(target, part, None)
        if target is not o:
            raise pickle.PicklingError("Can't pickle %r: attribute lookup %s on %s failed" % (o, qualname, module))
        save(module)
        save(qualname)
        emit(b'\x93')
        memoize(o)
    def save(o):
        t = type(o)
        if o is None:
            emit(b'N')
        elif t is bool:
            emit(b'\x88' if o else b'\x89')
        elif t is int:
            integer(o)
        elif t is float:
            emit(b'G' + struct.pack('>d', o))
        elif t is str:
            if o in texts:
                get(texts[o])
            else:
                sized(o, o.encode('utf-8', 'surrogatepass'), b'\x8c', b'X')
        elif id(o) in memo:
            get(memo[id(o)])
        elif t is bytes:
            sized(o, o, b'C', b'B')
        elif t is tuple:
            if not o:
                emit(b')')
                return
            if len(o) > 3:
                emit(b'(')
            for x in o:
                save(x)
            if id(o) in memo:
                emit(b'0' * len(o) if len(o) <= 3 else b'1')
                get(memo[id(o)])
                return
            emit(b't' if len(o) > 3 else (b'\x85', b'\x86', b'\x87')[len(o) - 1])
            memoize(o)
        elif t is list:
            emit(b']')
            memoize(o)
            batch(o, b'a', b'e', save)
        elif t is dict:
            emit(b'}')
            memoize(o)
            batch(list(o.items()), b's', b'u', pair)
        elif t is set:
            emit(b'\x8f')
            memoize(o)
            if o:
                emit(b'(')
                for x in o:
                    save(x)
                emit(b'\x90')
        elif t is frozenset:
            emit(b'(')
            for x in o:
                save(x)
            emit(b'\x91')
            memoize(o)
        elif o is ... or o is NotImplemented:
            save('builtins')
            save(repr(o))
            emit(b'\x93')
            memoize(o)
        elif o in (type(None), type(...), type(NotImplemented)) if isinstance(o, type) else False:
            reduced(o, type, ({type(None): None, type(...): ...}.get(o, NotImplemented),))
        elif isinstance(o, (type, types.FunctionType, types.BuiltinFunctionType)):
            name(o)
        else:
            other(o, t)
    def reduced(o, fn, args, state=None, items=None, pairs=None):
        if getattr(fn, '__name__', '') == '__newobj__':
            save(args[0])
            save(tuple(args[1:]))
            emit(b'\x81')
        else:
            save(fn)
            save(args)
            emit(b'R')
        memoize(o)
        if items is not None:
            batch(list(items), b'a', b'e', save)
        if pairs is not None:
            batch(list(pairs), b's', b'u', pair)
        if state is not None:
            save(state)
            emit(b'b')
    def other(o, t):
        import copy
        if t.__module__ == '_io':
            raise TypeError("cannot pickle '%s' instances" % t.__name__)
        if t.__name__ in ('generator', 'lock', 'RLock', 'module', 'socket', 'coroutine', 'frame', 'code') and t.__module__ in ('builtins', '_thread', 'socket'):
            raise TypeError("cannot pickle '%s' object" % (t.__name__ if t.__module__ == 'builtins' else t.__module__ + '.' + t.__name__))
        if t is bytearray:
            return reduced(o, bytearray, (bytes(o),))
        if t is range:
            return reduced(o, range, (o.start, o.stop, o.step))
        if t is complex:
            return reduced(o, complex, (o.real, o.imag))
        if t is slice:
            return reduced(o, slice, (o.start, o.stop, o.step))
        if isinstance(o, types.MethodType):
            return reduced(o, getattr, (o.__self__, o.__func__.__name__))
        if t in copyreg.dispatch_table:
            return reduced(o, *copyreg.dispatch_table[t](o))
        for method in ('__reduce_ex__', '__reduce__'):
            fn = getattr(t, method, None)
            if isinstance(fn, types.FunctionType):
                parts = fn(o, protocol) if method == '__reduce_ex__' else fn(o)
                if isinstance(parts, str):
                    return name(o, parts)
                return reduced(o, *parts)
        if t.__name__ == 'OrderedDict':
            return reduced(o, t, (), o.__dict__ or None, None, dict.items(o))
        if isinstance(o, BaseException):
            return reduced(o, t, o.args, o.__dict__ or None)
        if hasattr(t, '_member_map_'):
            return reduced(o, t, (o._value_,))
        if hasattr(o, '__getnewargs__'):
            args = tuple(o.__getnewargs__())
        elif isinstance(o, (tuple, int, float, str, bytes)):
            base = next(b for b in (tuple, int, float, str, bytes) if isinstance(o, b))
            args = (base(o),)
        else:
            args = ()
        own = getattr(t, '__getstate__', None)
        state = o.__getstate__() if isinstance(own, types.FunctionType) else copy._state(o)
        def __newobj__(): pass
        reduced(o, __newobj__, (t, *args), state or (state if isinstance(own, types.FunctionType) else None), list.__iter__(o) if isinstance(o, list) else None, dict.items(o) if isinstance(o, dict) else None)
    save(obj)
    emit(b'.')
    body = b''.join(out)
    head = b'\x80' + bytes([max(protocol, 4)])
    return head + body if len(body) < 4 else head + b'\x95' + len(body).to_bytes(8, 'little') + body

# Answers the object, and how many bytes it took.
def decode(data):
    import pickle
    stack, marks, memo, i = [], [], {}, 0
    def chunk(n):
        nonlocal i
        b = data[i:i + n]
        i += n
        if len(b) < n:
            raise pickle.UnpicklingError('pickle data was truncated')
        return b
    def size(n=4):
        return int.from_bytes(chunk(n), 'little')
    def line():
        nonlocal i
        end = data.find(b'\n', i)
        if end < 0:
            raise pickle.UnpicklingError('pickle data was truncated')
        b = data[i:end].decode()
        i = end + 1
        return b
    def above():
        if not marks:
            raise pickle.UnpicklingError('could not find MARK')
        at = marks.pop()
        items = stack[at:]
        del stack[at:]
        return items
    def look(module, qualname):
        __import__(module)
        obj = sys.modules[module]
        for part in qualname.split('.'):
            try:
                obj = getattr(obj, part)
            except AttributeError:
                raise AttributeError("Can't get attribute %r on %r" % (qualname, sys.modules[module])) from None
        stack.append(obj)
    if not data:
        raise EOFError('Ran out of input')
    while True:
        if i >= len(data):
            raise EOFError('Ran out of input')
        op = data[i:i + 1]
        i += 1
        if op == b'\x80':
            if size(1) > 5:
                raise ValueError('unsupported pickle protocol: %d' % data[i - 1])
        elif op == b'\x95':
            size(8)
        elif op == b'.':
            return stack.pop(), i
        elif op == b'N':
            stack.append(None)
        elif op in b'\x88\x89':
            stack.append(op == b'\x88')
        elif op in b'KMJ':
            stack.append(int.from_bytes(chunk({b'K': 1, b'M': 2, b'J': 4}[op]), 'little', signed=op == b'J'))
        elif op in b'\x8a\x8b':
            stack.append(int.from_bytes(chunk(size(1 if op == b'\x8a' else 4)), 'little', signed=True))
        elif op == b'G':
            stack.append(struct.unpack('>d', chunk(8))[0])
        elif op in b'\x8cX\x8d':
            stack.append(chunk(size({b'\x8c': 1, b'X': 4, b'\x8d': 8}[op])).decode('utf-8', 'surrogatepass'))
        elif op in b'CB\x8e\x96':
            b = chunk(size({b'C': 1, b'B': 4}.get(op, 8)))
            stack.append(bytearray(b) if op == b'\x96' else bytes(b))
        elif op == b'(':
            marks.append(len(stack))
        elif op == b't':
            stack.append(tuple(above()))
        elif op == b')':
            stack.append(())
        elif op in b'\x85\x86\x87':
            n = op[0] - 0x84
            stack[-n:] = [tuple(stack[-n:])]
        elif op == b']':
            stack.append([])
        elif op == b'}':
            stack.append({})
        elif op == b'\x8f':
            stack.append(set())
        elif op == b'\x91':
            stack.append(frozenset(above()))
        elif op in b'ae':
            items = above() if op == b'e' else [stack.pop()]
            for v in items:
                stack[-1].append(v)
        elif op in b'su':
            items = above() if op == b'u' else [stack.pop(-2), stack.pop()]
            for k in range(0, len(items), 2):
                stack[-1][items[k]] = items[k + 1]
        elif op == b'\x90':
            items = above()
            stack[-1].update(items)
        elif op == b'\x94':
            memo[len(memo)] = stack[-1]
        elif op in b'qr':
            memo[size(1 if op == b'q' else 4)] = stack[-1]
        elif op in b'hj':
            n = size(1 if op == b'h' else 4)
            if n not in memo:
                raise pickle.UnpicklingError('Memo value not found at index %d' % n)
            stack.append(memo[n])
        elif op == b'0':
            stack.pop()
        elif op == b'1':
            above()
        elif op == b'c':
            look(line(), line())
        elif op == b'\x93':
            qualname = stack.pop()
            look(stack.pop(), qualname)
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
                parts = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
                for part in parts:
                    for k, v in (part or {}).items():
                        object.__setattr__(obj, k, v)
        else:
            raise pickle.UnpicklingError("invalid load key, %s." % (repr(op.decode('latin-1')) if 32 <= op[0] < 127 else "'\\x%02x'" % op[0]))
`,
};
