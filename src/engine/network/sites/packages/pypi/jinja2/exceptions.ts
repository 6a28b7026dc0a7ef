/** jinja2/exceptions.py. */
export const EXCEPTIONS = String.raw`
class TemplateError(Exception):
    def __init__(self, message=None):
        super().__init__(message)
    @property
    def message(self):
        return self.args[0] if self.args else None

class TemplateNotFound(IOError, LookupError, TemplateError):
    message = None
    def __init__(self, name, message=None):
        IOError.__init__(self, name)
        if message is None:
            message = name
        self.message, self.name, self.templates = message, name, [name]
    def __str__(self):
        return str(self.message)

class TemplatesNotFound(TemplateNotFound):
    def __init__(self, names=(), message=None):
        if message is None:
            message = 'none of the templates given were found: ' + ', '.join(str(one) for one in names)
        super().__init__(names[-1] if names else None, message)
        self.templates = list(names)

class TemplateSyntaxError(TemplateError):
    def __init__(self, message, lineno, name=None, filename=None):
        super().__init__(message)
        self.lineno, self.name, self.filename, self.source, self.translated = lineno, name, filename, None, False
    def __str__(self):
        if self.translated:
            return self.message
        location = 'line %s' % self.lineno
        name = self.filename or self.name
        if name:
            location = 'File "%s", %s' % (name, location)
        lines = [self.message, '  ' + location]
        if self.source is not None:
            try:
                lines.append('    ' + self.source.splitlines()[self.lineno - 1].strip())
            except IndexError:
                pass
        return '\n'.join(lines)

class TemplateAssertionError(TemplateSyntaxError):
    pass

class TemplateRuntimeError(TemplateError):
    pass

class UndefinedError(TemplateRuntimeError):
    pass
`;
