/** _pytest/short_summary.py: a line for each test that -r asks for. */
export const SHORT_SUMMARY = String.raw`
import os
from _pytest._code import relative

class ShortSummary:
    def chars(self):
        given = self.config.options.get('chars', '')
        out = 'fE'
        if given:
            out = ''
            for char in given:
                char = {'F': 'f', 'S': 's'}.get(char, char)
                if char == 'a':
                    out = 'sxXEf'
                elif char == 'A':
                    out = 'PpsxXEf'
                elif char == 'N':
                    out = ''
                elif char not in out:
                    out += char
        return out
    def short_summary(self, errors):
        lines = []
        for char in self.chars():
            if char == 'f':
                lines += [self.short('FAILED', one) for one in self.stats.get('failed', [])]
            elif char == 'E':
                lines += ['ERROR ' + one[0] + self.collect_message(one) if isinstance(one, tuple) else self.short('ERROR', one) for one in self.stats.get('error', [])]
            elif char == 'p':
                lines += ['PASSED ' + self.shown(one.nodeid) for one in self.stats.get('passed', [])]
            elif char == 's':
                folded = {}
                for one in self.stats.get('skipped', []):
                    folded.setdefault((relative(one.skip[0]), one.skip[1], one.skip[2]), []).append(one)
                lines += ['SKIPPED [%d] %s: %s' % (len(group), path if line is None else '%s:%d' % (path, line), reason) for (path, line, reason), group in folded.items()]
            elif char in 'xX':
                kind, word = ('xfailed', 'XFAIL') if char == 'x' else ('xpassed', 'XPASS')
                lines += [word + ' ' + self.shown(one.nodeid) + (' - ' + one.wasxfail if one.wasxfail else '') for one in self.stats.get(kind, [])]
        if lines:
            self.sep('=', 'short test summary info')
            for line in lines:
                self.write(line + '\n')
    def collect_message(self, one):
        last = next((line for line in reversed(one[1]) if line.startswith('E ')), '')
        if one[1] and one[1][0].startswith(('ImportError while', 'import file')) or 'SyntaxError' in last:
            return ''
        return self.fit('ERROR ' + one[0], next((line[1:].strip() for line in one[1] if line.startswith('E ')), ''))
    def short(self, word, report):
        text = '%s %s' % (word, self.shown(report.nodeid))
        return text + (self.fit(text, report.message) if report.message else '')
    def fit(self, text, message):
        if not message:
            return ''
        if self.verbosity >= 2 or os.environ.get('CI'):
            return ' - ' + message
        message = message.split('\n')[0]
        room = self.width - len(text) - 3
        if room <= 3 and len(message) > room:
            return ''
        return ' - ' + (message if len(message) <= room else message[:room - 3] + '...')
`;
