/** click/core.py: more of it. */
export const CORE_PARAMETERS = String.raw`
class Parameter:
    param_type_name = 'parameter'
    def __init__(self, param_decls=None, type=None, required=False, default=UNSET, callback=None, nargs=None, multiple=False, metavar=None, expose_value=True, is_eager=False, envvar=None, shell_complete=None, deprecated=False):
        self.name, self.opts, self.secondary_opts = self._parse_decls(param_decls or (), expose_value)
        self.type = types.convert_type(type, None if default is UNSET or callable(default) else (default[0] if multiple and isinstance(default, (list, tuple)) and default else default))
        self.nargs = (self.type.arity if self.type.is_composite else 1) if nargs is None else nargs
        self.required, self.callback, self.multiple, self.expose_value = required, callback, multiple, expose_value
        self.default, self.is_eager, self.metavar, self.envvar, self.deprecated = default, is_eager, metavar, envvar, deprecated
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, self.name)
    @property
    def human_readable_name(self):
        return self.name
    def make_metavar(self, ctx):
        if self.metavar is not None:
            return self.metavar
        metavar = self.type.get_metavar(self, ctx)
        if metavar is None:
            metavar = self.type.name.upper()
        return metavar + ('...' if self.nargs != 1 else '')
    def get_default(self, ctx, call=True):
        value = ctx.lookup_default(self.name, call=False)
        if value is None:
            value = None if self.default is UNSET else self.default
        return value() if call and callable(value) else value
    def resolve_envvar_value(self, ctx):
        for name in ([self.envvar] if isinstance(self.envvar, str) else self.envvar or ()):
            value = os.environ.get(name)
            if value:
                return value
        return None
    def value_from_envvar(self, ctx):
        value = self.resolve_envvar_value(ctx)
        if value is not None and (self.nargs != 1 or self.multiple):
            return self.type.split_envvar_value(value)
        return value
    def consume_value(self, ctx, values):
        if self.name in values:
            return values[self.name], ParameterSource.COMMANDLINE
        value = self.value_from_envvar(ctx)
        if value is not None:
            return value, ParameterSource.ENVIRONMENT
        value = ctx.lookup_default(self.name)
        if value is not None:
            return value, ParameterSource.DEFAULT_MAP
        return self.get_default(ctx), ParameterSource.DEFAULT
    def type_cast_value(self, ctx, value):
        if value is None:
            return () if self.multiple or self.nargs == -1 else None
        def many(value):
            if isinstance(value, (str, bytes)):
                raise BadParameter('Value must be an iterable.', ctx=ctx, param=self)
            try:
                return list(value)
            except TypeError:
                raise BadParameter('Value must be an iterable.', ctx=ctx, param=self) from None
        if self.nargs == 1 or self.type.is_composite:
            convert = lambda one: self.type(one, param=self, ctx=ctx)
        elif self.nargs == -1:
            convert = lambda values: tuple(self.type(one, self, ctx) for one in many(values))
        else:
            def convert(values):
                values = many(values)
                if len(values) != self.nargs:
                    raise BadParameter('Takes %d values but %d %s given.' % (self.nargs, len(values), 'was' if len(values) == 1 else 'were'), ctx=ctx, param=self)
                return tuple(self.type(one, self, ctx) for one in values)
        return tuple(convert(one) for one in many(value)) if self.multiple else convert(value)
    def value_is_missing(self, value):
        return value is None or ((self.nargs != 1 or self.multiple) and value == ())
    def process_value(self, ctx, value):
        value = self.type_cast_value(ctx, value)
        if self.required and self.value_is_missing(value):
            raise MissingParameter(ctx=ctx, param=self)
        if self.callback is not None:
            value = self.callback(ctx, self, value)
        return value
    def handle_parse_result(self, ctx, values, args):
        with ctx._explained(self):
            return self._handle(ctx, values)
    def _handle(self, ctx, values):
        value, source = self.consume_value(ctx, values)
        if source is ParameterSource.DEFAULT and self.name in ctx._sources and ctx._sources[self.name] is not ParameterSource.DEFAULT:
            return None
        ctx.set_parameter_source(self.name, source)
        try:
            value = self.process_value(ctx, value)
        except Exception:
            if not ctx.resilient_parsing:
                raise
            value = None
        if self.expose_value and not (source is ParameterSource.DEFAULT and ctx.params.get(self.name) is not None):
            ctx.params[self.name] = value
        return value
    def get_help_record(self, ctx):
        return None
    def get_usage_pieces(self, ctx):
        return []
    def get_error_hint(self, ctx):
        return ' / '.join("'%s'" % one for one in (self.opts or [self.human_readable_name]))

class Option(Parameter):
    param_type_name = 'option'
    def __init__(self, param_decls=None, show_default=None, prompt=False, confirmation_prompt=False, prompt_required=True, hide_input=False, is_flag=None, flag_value=None, multiple=False, count=False, allow_from_autoenv=True, type=None, help=None, hidden=False, show_choices=True, show_envvar=False, deprecated=False, **attrs):
        super().__init__(param_decls, type=type, multiple=multiple, deprecated=deprecated, **attrs)
        help = inspect.cleandoc(help) if help else help
        if deprecated:
            label = _deprecated_label(deprecated)
            help = '%s %s' % (help, label) if help else label
        self.prompt = (self.name.replace('_', ' ').capitalize() if prompt is True else None if prompt is False else prompt)
        self.confirmation_prompt, self.prompt_required, self.hide_input, self.hidden = confirmation_prompt, prompt_required, hide_input, hidden
        self._flag_needs_value = self.prompt is not None and not prompt_required
        if is_flag is None:
            is_flag = flag_value is not None or (bool(self.secondary_opts) and not self._flag_needs_value)
        elif is_flag is False and not self._flag_needs_value:
            self._flag_needs_value = flag_value is not None
        self.is_flag = bool(is_flag)
        if count:
            if type is None:
                self.type = types.IntRange(min=0)
            if self.default is UNSET:
                self.default = 0
        elif self.is_flag and type is None:
            self.type = types.BOOL if flag_value is None or isinstance(flag_value, bool) else types.convert_type(None, flag_value)
        self.flag_value = flag_value
        self.count, self.help, self.show_default = count, help, show_default
        self.allow_from_autoenv, self.show_choices, self.show_envvar = allow_from_autoenv, show_choices, show_envvar
        if self.is_flag and self.default is UNSET and self.is_bool_flag and not self.required:
            self.default = () if multiple else False
        if self.nargs == -1:
            raise TypeError('nargs=-1 is not supported for options.')
        if self.secondary_opts and not self.is_bool_flag:
            raise TypeError('Secondary flag is not valid for non-boolean flag.')
        if count and multiple:
            raise TypeError("'count' is not valid with 'multiple'.")
    @property
    def is_bool_flag(self):
        return self.is_flag and isinstance(self.type, types.BoolParamType)
    def _parse_decls(self, decls, expose_value):
        opts, secondary, possible, name = [], [], [], None
        for decl in decls:
            if decl.isidentifier():
                if name is not None:
                    raise TypeError("Name '%s' defined twice" % name)
                name = decl
                continue
            split = ';' if decl[:1] == '/' else '/'
            if split in decl:
                first, second = (one.strip() for one in decl.split(split, 1))
                if first:
                    possible.append(_split_opt(first))
                    opts.append(first)
                if second:
                    secondary.append(second)
                if first == second:
                    raise ValueError("Boolean option %r cannot use the same flag for true/false." % decl)
            else:
                possible.append(_split_opt(decl))
                opts.append(decl)
        if name is None and possible:
            possible.sort(key=lambda one: -len(one[0]))
            name = possible[0][1].replace('-', '_').lower()
            if not name.isidentifier():
                name = None
        if name is None:
            if not expose_value:
                return None, opts, secondary
            raise TypeError('Could not determine name for option with declarations %r' % (list(decls),))
        if not opts and not secondary:
            raise TypeError("No options defined but a name was passed (%s). Did you mean to declare an argument instead? Did you mean to pass '--%s'?" % (name, name))
        return name, opts, secondary
    def add_to_parser(self, parser, ctx):
        if self.is_flag:
            action = 'append_const' if self.multiple else 'store_const'
            if self.is_bool_flag and self.secondary_opts:
                parser.add_option(self, self.opts, action, True)
                parser.add_option(self, self.secondary_opts, action, False)
            else:
                parser.add_option(self, self.opts, action, True if self.flag_value is None else self.flag_value)
        else:
            parser.add_option(self, self.opts, 'append' if self.multiple else 'count' if self.count else 'store')
    def get_default(self, ctx, call=True):
        value = super().get_default(ctx, call)
        if value is True and self.is_flag and not self.is_bool_flag:
            return self.flag_value
        return value
    def get_help_record(self, ctx):
        if self.hidden:
            return None
        def written(opts):
            text = ', '.join(sorted(opts, key=lambda one: len(_split_opt(one)[0])))
            return text if self.is_flag or self.count else text + ' ' + self.make_metavar(ctx)
        names = written(self.opts) + (' / ' + written(self.secondary_opts) if self.secondary_opts else '')
        extra = []
        if self.show_envvar:
            envvar = self.envvar
            if envvar is None and self.allow_from_autoenv and ctx.auto_envvar_prefix is not None:
                envvar = '%s_%s' % (ctx.auto_envvar_prefix, self.name.upper())
            if envvar is not None:
                extra.append('env var: ' + (envvar if isinstance(envvar, str) else ', '.join(envvar)))
        default = self._shown_default(ctx)
        if default:
            extra.append('default: ' + default)
        if isinstance(self.type, types._NumberRangeBase) and not (self.count and self.type.min == 0 and self.type.max is None):
            if self.type._describe_range():
                extra.append(self.type._describe_range())
        if self.required:
            extra.append('required')
        help = self.help or ''
        if extra:
            help = (help + '  ' if help else '') + '[%s]' % '; '.join(extra)
        return names, help
    def _shown_default(self, ctx):
        show = self.show_default if self.show_default is not None else ctx.show_default
        if isinstance(show, str):
            return '(%s)' % show
        value = self.get_default(ctx, call=False)
        if not show or value is None:
            return ''
        if isinstance(value, (list, tuple)):
            return ', '.join(str(one) for one in value)
        if isinstance(value, enum.Enum):
            return value.name
        if inspect.isfunction(value):
            return '(dynamic)'
        if self.is_bool_flag and self.secondary_opts:
            return _split_opt((self.opts if value else self.secondary_opts)[0])[1]
        if self.is_bool_flag and not value:
            return ''
        return '""' if value == '' else str(value)
    def resolve_envvar_value(self, ctx):
        value = super().resolve_envvar_value(ctx)
        if value is None and self.allow_from_autoenv and ctx.auto_envvar_prefix is not None and self.name is not None:
            value = os.environ.get('%s_%s' % (ctx.auto_envvar_prefix, self.name.upper())) or None
        return value
    def value_from_envvar(self, ctx):
        value = super().value_from_envvar(ctx)
        if value is not None and self.is_flag and not self.is_bool_flag:
            return self.flag_value
        return value
    def prompt_for_value(self, ctx):
        default = self.get_default(ctx)
        if self.is_bool_flag:
            return confirm(self.prompt, None if default is None else bool(default))
        extra = {} if self.show_default is None else {'show_default': self.show_default}
        return prompt(self.prompt, default=default, type=self.type, hide_input=self.hide_input, show_choices=self.show_choices, confirmation_prompt=self.confirmation_prompt, value_proc=lambda value: self.process_value(ctx, value), **extra)
    def consume_value(self, ctx, values):
        value, source = super().consume_value(ctx, values)
        if value is _NEEDS_VALUE:
            if self.prompt is not None and not ctx.resilient_parsing:
                return self.prompt_for_value(ctx), ParameterSource.PROMPT
            return True, source
        if source in (ParameterSource.DEFAULT, ParameterSource.DEFAULT_MAP) and self.prompt is not None and self.prompt_required and not ctx.resilient_parsing and source is ParameterSource.DEFAULT:
            return self.prompt_for_value(ctx), ParameterSource.PROMPT
        return value, source

class Argument(Parameter):
    param_type_name = 'argument'
    def __init__(self, param_decls, required=None, help=None, **attrs):
        if required is None:
            required = attrs.get('default', UNSET) is UNSET and attrs.get('nargs', 1) != -1
        if 'multiple' in attrs:
            raise TypeError("__init__() got an unexpected keyword argument 'multiple'.")
        super().__init__(param_decls, required=required, **attrs)
        self.help = inspect.cleandoc(help) if help else help
    @property
    def human_readable_name(self):
        return self.metavar if self.metavar is not None else self.name.upper()
    def make_metavar(self, ctx):
        if self.metavar is not None:
            return self.metavar
        text = self.type.get_metavar(self, ctx) or self.name.upper()
        if self.deprecated:
            text += '!'
        if not self.required:
            text = '[%s]' % text
        return text + ('...' if self.nargs != 1 else '')
    def _parse_decls(self, decls, expose_value):
        if not decls:
            if not expose_value:
                return None, [], []
            raise TypeError('Argument is marked as exposed, but does not have a name.')
        if len(decls) != 1:
            raise TypeError('Arguments take exactly one parameter declaration, got %d: %s.' % (len(decls), list(decls)))
        return decls[0].replace('-', '_').lower(), [decls[0]], []
    def get_usage_pieces(self, ctx):
        return [self.make_metavar(ctx)]
    def get_error_hint(self, ctx):
        return "'%s'" % self.make_metavar(ctx)
    def get_help_record(self, ctx):
        return (self.make_metavar(ctx), self.help) if self.help is not None else None
    def add_to_parser(self, parser, ctx):
        parser.arguments.append(self)
`;
