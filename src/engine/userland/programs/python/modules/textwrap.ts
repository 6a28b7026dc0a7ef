import type { LibraryModule } from '../vm/module-registry.ts';

/** textwrap. */
export const textwrap: LibraryModule = {
  source: String.raw`
import re

class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})
    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = re.sub(r'[\t\n\x0b\x0c\r ]', ' ', text)
        out = []
        for part in re.split(r'( +)', text):
            if not part:
                continue
            if self.break_on_hyphens and not part.isspace():
                out.extend(p for p in re.split(r'(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})', part) if p)
            else:
                out.append(part)
        return out
    def wrap(self, text):
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        chunks = self._chunks(text)[::-1]
        lines = []
        while chunks:
            cur, n = [], 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                chunks.pop()
            while chunks:
                size = len(chunks[-1])
                if n + size <= width:
                    cur.append(chunks.pop())
                    n += size
                else:
                    break
            if chunks and len(chunks[-1]) > width:
                room = max(1, width - n)
                if self.break_long_words:
                    cur.append(chunks[-1][:room])
                    chunks[-1] = chunks[-1][room:]
                elif not cur:
                    cur.append(chunks.pop())
            if self.drop_whitespace and cur and cur[-1].strip() == '':
                cur.pop()
            if cur:
                if self.max_lines is not None and len(lines) + 1 >= self.max_lines and (chunks and ''.join(chunks).strip()):
                    while cur and len(''.join(cur).rstrip() + self.placeholder) > width:
                        cur.pop()
                    lines.append(indent + ''.join(cur).rstrip() + (self.placeholder if cur else self.placeholder.lstrip()))
                    break
                lines.append(indent + ''.join(cur))
        return lines
    def fill(self, text):
        return '\n'.join(self.wrap(text))

def wrap(text, width=70, **kw):
    return TextWrapper(width=width, **kw).wrap(text)
def fill(text, width=70, **kw):
    return TextWrapper(width=width, **kw).fill(text)
def shorten(text, width, **kw):
    return TextWrapper(width=width, max_lines=1, **kw).fill(' '.join(text.strip().split()))
def dedent(text):
    if not isinstance(text, str):
        raise TypeError("expected string or bytes-like object, got %r" % type(text).__name__)
    lines = text.split('\n')
    margin = None
    for i, line in enumerate(lines):
        if not line.strip():
            lines[i] = ''
            continue
        pre = line[:len(line) - len(line.lstrip())]
        if margin is None:
            margin = pre
        else:
            k = 0
            while k < min(len(margin), len(pre)) and margin[k] == pre[k]:
                k += 1
            margin = margin[:k]
    if margin:
        lines = [l[len(margin):] if l else l for l in lines]
    return '\n'.join(lines)
def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = lambda s: s.strip()
    return ''.join(prefix + l if predicate(l) else l for l in text.splitlines(True))
__all__ = ['TextWrapper', 'dedent', 'fill', 'indent', 'shorten', 'wrap']
`,
};
