import type { LibraryFrame } from '../objects/exception.ts';

/** What tracebacks show of CPython 3.13's re/_parser.py, by function and line. Marks stand below the code. */
const FRAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  checklookbehindgroup: {
    105: "raise source.error('cannot refer to an open group')",
    107: [
      "raise source.error('cannot refer to group defined in the same '",
      "                   'lookbehind subpattern')",
    ].join('\n    '),
  },
  __next: {
    251: [
      'raise error("bad escape (end of pattern)",',
      '            self.string, len(self.string) - 1) from None',
    ].join('\n    '),
  },
  get: {
    262: ['self.__next()', '~~~~~~~~~~~^^'].join('\n    '),
  },
  getuntil: {
    280: 'raise self.error("missing " + name)',
    281: ['raise self.error("missing %s, unterminated name" % terminator,', '                 len(result))'].join(
      '\n    ',
    ),
    285: 'raise self.error("missing " + name, 1)',
  },
  checkgroupname: {
    306: 'raise self.error(msg, len(name) + offset)',
    309: 'raise self.error(msg, len(name) + offset)',
  },
  _class_escape: {
    325: 'raise source.error("incomplete escape %s" % escape, len(escape))',
    331: 'raise source.error("incomplete escape %s" % escape, len(escape))',
    337: 'raise source.error("incomplete escape %s" % escape, len(escape))',
    345: 'raise source.error("missing {")',
    346: "charname = source.getuntil('}', 'character name')",
    350: [
      'raise source.error("undefined character name %r" % charname,',
      "                   len(charname) + len(r'\\N{}')) from None",
    ].join('\n    '),
    358: [
      "raise source.error('octal escape value %s outside of '",
      "                   'range 0-0o377' % escape, len(escape))",
    ].join('\n    '),
    365: "raise source.error('bad escape %s' % escape, len(escape))",
    369: 'raise source.error("bad escape %s" % escape, len(escape))',
  },
  _escape: {
    385: 'raise source.error("incomplete escape %s" % escape, len(escape))',
    391: 'raise source.error("incomplete escape %s" % escape, len(escape))',
    397: 'raise source.error("incomplete escape %s" % escape, len(escape))',
    405: 'raise source.error("missing {")',
    406: "charname = source.getuntil('}', 'character name')",
    410: [
      'raise source.error("undefined character name %r" % charname,',
      "                   len(charname) + len(r'\\N{}')) from None",
    ].join('\n    '),
    427: [
      "raise source.error('octal escape value %s outside of '",
      "                   'range 0-0o377' % escape,",
      '                   len(escape))',
    ].join('\n    '),
    435: ['raise source.error("cannot refer to an open group",', '                   len(escape))'].join('\n    '),
    437: ['state.checklookbehindgroup(group, source)', '~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^'].join('\n    '),
    439: 'raise source.error("invalid group reference %d" % group, len(escape) - 1)',
    442: 'raise source.error("bad escape %s" % escape, len(escape))',
    446: 'raise source.error("bad escape %s" % escape, len(escape))',
  },
  _parse_sub: {
    459: [
      'itemsappend(_parse(source, state, verbose, nested + 1,',
      '            ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '                   not nested and not items))',
      '                   ^^^^^^^^^^^^^^^^^^^^^^^^^',
    ].join('\n    '),
  },
  _parse: {
    529: ['sourceget()', '~~~~~~~~~^^'].join('\n    '),
    543: 'code = _escape(source, this, state)',
    572: 'code1 = _class_escape(source, this)',
    599: 'code2 = _class_escape(source, that)',
    670: 'raise OverflowError("the repetition number is too large")',
    674: 'raise OverflowError("the repetition number is too large")',
    676: ['raise source.error("min repeat greater than max repeat",', '                   source.tell() - here)'].join(
      '\n    ',
    ),
    686: ['raise source.error("nothing to repeat",', '                   source.tell() - here + len(this))'].join(
      '\n    ',
    ),
    689: ['raise source.error("multiple repeat",', '                   source.tell() - here + len(this))'].join(
      '\n    ',
    ),
    719: 'raise source.error("unexpected end of pattern")',
    724: 'name = source.getuntil(">", "group name")',
    725: ['source.checkgroupname(name, 1)', '~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^'].join('\n    '),
    728: 'name = source.getuntil(")", "group name")',
    729: ['source.checkgroupname(name, 1)', '~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^'].join('\n    '),
    733: 'raise source.error(msg, len(name) + 1)',
    735: ['raise source.error("cannot refer to an open group",', '                   len(name) + 1)'].join('\n    '),
    737: ['state.checklookbehindgroup(gid, source)', '~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^'].join('\n    '),
    744: 'raise source.error("unexpected end of pattern")',
    745: ['raise source.error("unknown extension ?P" + char,', '                   len(char) + 2)'].join('\n    '),
    754: ['raise source.error("missing ), unterminated comment",', '                   source.tell() - start)'].join(
      '\n    ',
    ),
    766: 'raise source.error("unexpected end of pattern")',
    768: ['raise source.error("unknown extension ?<" + char,', '                   len(char) + 2)'].join('\n    '),
    774: 'p = _parse_sub(source, state, verbose, nested + 1)',
    779: ['raise source.error("missing ), unterminated subpattern",', '                   source.tell() - start)'].join(
      '\n    ',
    ),
    791: 'condname = source.getuntil(")", "group name")',
    793: ['source.checkgroupname(condname, 1)', '~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^'].join('\n    '),
    797: 'raise source.error(msg, len(condname) + 1)',
    801: ['raise source.error("bad group number",', '                   len(condname) + 1)'].join('\n    '),
    805: 'raise source.error(msg, len(condname) + 1)',
    818: ['state.checklookbehindgroup(condgroup, source)', '~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^'].join(
      '\n    ',
    ),
    823: 'raise source.error("conditional backref with more than two branches")',
    827: ['raise source.error("missing ), unterminated subpattern",', '                   source.tell() - start)'].join(
      '\n    ',
    ),
    838: 'flags = _parse_flags(source, state, char)',
    841: [
      "raise source.error('global flags not at the start '",
      "                   'of the expression',",
      '                   source.tell() - start)',
    ].join('\n    '),
    850: ['raise source.error("unknown extension ?" + char,', '                   len(char) + 1)'].join('\n    '),
    858: 'raise source.error(err.msg, len(name) + 1) from None',
    863: 'p = _parse_sub(source, state, sub_verbose, nested + 1)',
    865: ['raise source.error("missing ), unterminated subpattern",', '                   source.tell() - start)'].join(
      '\n    ',
    ),
  },
  _parse_flags: {
    904: 'raise source.error(msg)',
    908: 'raise source.error(msg)',
    912: 'raise source.error(msg)',
    915: 'raise source.error("missing -, : or )")',
    920: 'raise source.error(msg, len(char))',
    929: 'raise source.error("missing flag")',
    932: 'raise source.error(msg, len(char))',
    937: 'raise source.error(msg)',
    941: 'raise source.error("missing :")',
    946: 'raise source.error(msg, len(char))',
    951: 'raise source.error("bad inline flags: flag turned on and off", 1)',
  },
  fix_flags: {
    958: 'raise ValueError("cannot use LOCALE flag with a str pattern")',
    962: 'raise ValueError("ASCII and UNICODE flags are incompatible")',
    965: 'raise ValueError("cannot use UNICODE flag with a bytes pattern")',
    967: 'raise ValueError("ASCII and LOCALE flags are incompatible")',
  },
  parse: {
    980: 'p = _parse_sub(source, state, flags & SRE_FLAG_VERBOSE, 0)',
    981: ['p.state.flags = fix_flags(str, p.state.flags)', '                ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^'].join(
      '\n    ',
    ),
    985: 'raise source.error("unbalanced parenthesis")',
    990: 'raise error(msg, str, p.state.grouprefpos[g])',
  },
  addgroup: {
    1015: 'raise s.error("invalid group reference %d" % index, pos)',
  },
  parse_template: {
    1028: 'raise s.error("missing <")',
    1029: 'name = s.getuntil(">", "group name")',
    1031: ['s.checkgroupname(name, 1)', '~~~~~~~~~~~~~~~~^^^^^^^^^'].join('\n    '),
    1035: 'raise IndexError("unknown group name %r" % name) from None',
    1039: ['raise s.error("invalid group reference %d" % index,', '              len(name) + 1)'].join('\n    '),
    1049: ['addgroup(index, len(name) + 1)', '~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^'].join('\n    '),
    1066: [
      "raise s.error('octal escape value %s outside of '",
      "              'range 0-0o377' % this, len(this))",
    ].join('\n    '),
    1070: ['addgroup(int(this[1:]), len(this) - 1)', '~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'].join('\n    '),
    1076: "raise s.error('bad escape %s' % this, len(this)) from None",
  },
};

/** A frame of CPython's parser, by its line. */
export function parserFrame(line: number): LibraryFrame {
  for (const [name, lines] of Object.entries(FRAMES)) {
    const text = lines[line];
    if (text !== undefined) return { file: 're/_parser.py', line, name, text };
  }
  return { file: 're/_parser.py', line, name: '_parse', text: '' };
}
