/** click/parser.py. */
export const PARSER = String.raw`
from .exceptions import BadArgumentUsage, BadOptionUsage, NoSuchOption
from .formatting import _split_opt

def split_arg_string(text):
    import shlex
    return shlex.split(text)

class OptionParser:
    """Tells options from arguments; values are kept as written."""
    def __init__(self, ctx):
        self.ctx = ctx
        self.allow_interspersed_args = ctx.allow_interspersed_args
        self.ignore_unknown_options = ctx.ignore_unknown_options
        self.short, self.long = {}, {}
        self.prefixes = {'-', '--'}
        self.arguments = []
    def add_option(self, option, names, action, const=None):
        for name in names:
            prefix, rest = _split_opt(name)
            self.prefixes.add(prefix[:1])
            self.prefixes.add(prefix)
            (self.short if len(prefix) == 1 and len(rest) == 1 else self.long)[self._fold(name)] = (option, action, const)
    def _fold(self, name):
        if self.ctx.token_normalize_func is None:
            return name
        prefix, rest = _split_opt(name)
        return prefix + self.ctx.token_normalize_func(rest)
    def parse_args(self, args):
        rest, values, order, largs = list(args), {}, [], []
        while rest:
            word = rest.pop(0)
            if word == '--':
                break
            if word[:1] in self.prefixes and len(word) > 1:
                self._option(word, rest, values, order, largs)
            elif self.allow_interspersed_args:
                largs.append(word)
            else:
                rest.insert(0, word)
                break
        words = self._arguments(largs + rest, values, order)
        return values, words, order
    def _option(self, word, rest, values, order, largs):
        name, equals, given = word.partition('=')
        given = given if equals else None
        if self._fold(name) in self.long:
            return self._store(name, self.long[self._fold(name)], given, rest, values, order)
        if word[:2] in self.prefixes and word[:2] == '--':
            if self.ignore_unknown_options:
                largs.append(word)
                return
            raise NoSuchOption(name, possibilities=self.long, ctx=self.ctx)
        unknown, at = [], 1
        while at < len(word):
            key = word[0] + word[at]
            at += 1
            found = self.short.get(self._fold(key))
            if found is None:
                if self.ignore_unknown_options:
                    unknown.append(key[1])
                    continue
                raise NoSuchOption(key, ctx=self.ctx)
            if found[1] in ('store', 'append'):
                value = word[at:] if at < len(word) else None
                self._store(key, found, value, rest, values, order)
                break
            self._store(key, found, None, rest, values, order)
        if unknown:
            largs.append(word[0] + ''.join(unknown))
    def _store(self, name, found, given, rest, values, order):
        option, action, const = found
        dest = option.name
        order.append(option)
        if action in ('store_const', 'append_const', 'count'):
            if given is not None:
                raise BadOptionUsage(name, 'Option %r does not take a value.' % name)
            if action == 'count':
                values[dest] = values.get(dest, 0) + 1
            elif action == 'append_const':
                values.setdefault(dest, []).append(const)
            else:
                values[dest] = const
            return
        n = option.nargs
        if given is not None:
            rest.insert(0, given)
        elif option._flag_needs_value and (not rest or (rest[0][:1] in self.prefixes and len(rest[0]) > 1)):
            values[dest] = option.flag_value if option.flag_value is not None else _NEEDS_VALUE
            return
        if len(rest) < n:
            text = 'Option %r requires an argument.' % name if n == 1 else 'Option %r requires %d arguments.' % (name, n)
            raise BadOptionUsage(name, text)
        value = rest.pop(0) if n == 1 else tuple(rest.pop(0) for _ in range(n))
        if action == 'append':
            values.setdefault(dest, []).append(value)
        else:
            values[dest] = value
    def _arguments(self, words, values, order):
        takes = [argument.nargs for argument in self.arguments]
        left = len(words)
        fixed_after = 0
        for i, argument in enumerate(self.arguments):
            after = sum(n for n in takes[i + 1:] if n > 0)
            order.append(argument)
            if argument.nargs == 1:
                if words:
                    values[argument.name] = words.pop(0)
            elif argument.nargs > 1:
                part, words = words[:argument.nargs], words[argument.nargs:]
                if part and len(part) < argument.nargs:
                    raise BadArgumentUsage('Argument %r takes %d values.' % (argument.name, argument.nargs))
                if part:
                    values[argument.name] = tuple(part)
            else:
                count = max(len(words) - after, 0)
                if count:
                    values[argument.name] = tuple(words[:count])
                words = words[count:]
        return words

_NEEDS_VALUE = object()
`;
