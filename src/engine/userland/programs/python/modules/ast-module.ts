import type { LibraryModule } from '../vm/module-registry.ts';

/** ast. */
export const astModule: LibraryModule = {
  source: String.raw`
import re

_TOKEN = re.compile(r'''\s*(?:(?P<num>(?:0[xob][0-9a-f_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:e[-+]?\d+)?)j?)|(?P<str>[rbuRBU]{0,2}(?:"""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\'|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))|(?P<name>[^\W\d]\w*)|(?P<op>\.\.\.|[][(){},:+-]))''', re.S | re.I)

def _bad(text):
    raise ValueError('malformed node or string: ' + text)

class _Reader:
    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.strip()
        while at < len(text):
            m = _TOKEN.match(text, at)
            if not m or m.end() == at:
                compile(text, '<unknown>', 'eval')
                _bad(repr(text))
            self.tokens.append((m.lastgroup, m.group().strip()))
            at = m.end()
        self.at, self.text = 0, text
    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ('end', '')
    def take(self, op=None):
        token = self.peek()
        if op is not None and token[1] != op:
            compile(self.text, '<unknown>', 'eval')
            _bad(repr(self.text))
        self.at += 1
        return token
    def items(self, close):
        out = []
        while self.peek()[1] != close:
            out.append(self.value())
            if self.peek()[1] != ',':
                break
            self.take()
            self.comma = True
        self.take(close)
        return out
    def value(self):
        value = self.unary()
        while self.peek()[1] in ('+', '-') and isinstance(value, (int, float)):
            op = self.take()[1]
            other = self.unary()
            if not isinstance(other, complex):
                _bad(repr(self.text))
            value = value + other if op == '+' else value - other
        return value
    def unary(self):
        kind, text = self.take()
        if kind == 'num':
            return eval(text)
        if kind == 'str':
            parts = [eval(text)]
            while self.peek()[0] == 'str':
                parts.append(eval(self.take()[1]))
            return parts[0][:0].join(parts)
        if kind == 'name' and text in ('True', 'False', 'None'):
            return {'True': True, 'False': False, 'None': None}[text]
        if kind == 'name' and text == 'set' and self.peek()[1] == '(':
            self.take('(')
            self.take(')')
            return set()
        if text in '+-' and kind == 'op':
            value = self.unary()
            if not isinstance(value, (int, float, complex)):
                _bad(repr(self.text))
            return value if text == '+' else -value
        if text == '...':
            return ...
        if text == '[':
            return self.items(']')
        if text == '(':
            self.comma = False
            if self.peek()[1] == ')':
                self.take()
                return ()
            first = self.value()
            if self.peek()[1] == ')':
                self.take()
                return first
            self.take(',')
            return (first, *self.items(')'))
        if text == '{':
            if self.peek()[1] == '}':
                self.take()
                return {}
            first = self.value()
            if self.peek()[1] != ':':
                if self.peek()[1] == ',':
                    self.take()
                return {first, *self.items('}')}
            out = {}
            while True:
                self.take(':')
                out[first] = self.value()
                if self.peek()[1] == ',':
                    self.take()
                if self.peek()[1] == '}':
                    self.take()
                    return out
                first = self.value()
        compile(self.text, '<unknown>', 'eval')
        _bad('<ast.%s object at 0x7f3a5c0e1000>' % ('Call' if self.peek()[1] == '(' else 'Name'))

def literal_eval(node_or_string):
    reader = _Reader(node_or_string)
    value = reader.value()
    if reader.peek()[1] == ',':
        value = (value,)
        while reader.peek()[1] == ',':
            reader.take()
            if reader.peek()[0] != 'end':
                value += (reader.value(),)
    if reader.peek()[0] != 'end':
        compile(reader.text, '<unknown>', 'eval')
        _bad(repr(reader.text))
    return value
`,
};
