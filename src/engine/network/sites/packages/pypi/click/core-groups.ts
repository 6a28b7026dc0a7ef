/** click/core.py: more of it. */
export const CORE_GROUPS = String.raw`
class Group(Command):
    command_class = None
    group_class = None
    allow_extra_args = True
    allow_interspersed_args = False
    def __init__(self, name=None, commands=None, invoke_without_command=False, no_args_is_help=None, subcommand_metavar=None, chain=False, result_callback=None, **kwargs):
        super().__init__(name, **kwargs)
        if commands is None:
            commands = {}
        elif not isinstance(commands, dict):
            commands = {one.name: one for one in commands}
        self.commands = commands
        self.no_args_is_help = not invoke_without_command if no_args_is_help is None else no_args_is_help
        self.invoke_without_command = invoke_without_command
        first = 'COMMAND1' if chain else 'COMMAND'
        more = ' [COMMAND2 [ARGS]...]...' if chain else ''
        self.subcommand_metavar = subcommand_metavar or ('[%s]' % first if invoke_without_command else first) + ' [ARGS]...' + more
        self.chain = chain
        self._result_callback = result_callback
    def add_command(self, cmd, name=None):
        name = name or cmd.name
        if name is None:
            raise TypeError('Command has no name.')
        self.commands[name] = cmd
    def command(self, *args, **kwargs):
        from .decorators import command
        func = args[0] if args and callable(args[0]) else None
        if func is not None:
            args = args[1:]
        if self.command_class and kwargs.get('cls') is None:
            kwargs['cls'] = self.command_class
        def decorator(f):
            made = command(*args, **kwargs)(f)
            self.add_command(made)
            return made
        return decorator(func) if func is not None else decorator
    def group(self, *args, **kwargs):
        from .decorators import group
        func = args[0] if args and callable(args[0]) else None
        if func is not None:
            args = args[1:]
        if self.group_class is not None and kwargs.get('cls') is None:
            kwargs['cls'] = type(self) if self.group_class is type else self.group_class
        def decorator(f):
            made = group(*args, **kwargs)(f)
            self.add_command(made)
            return made
        return decorator(func) if func is not None else decorator
    def result_callback(self, replace=False):
        def decorator(f):
            self._result_callback = f
            return f
        return decorator
    def get_command(self, ctx, cmd_name):
        return self.commands.get(cmd_name)
    def list_commands(self, ctx):
        return sorted(self.commands)
    def collect_usage_pieces(self, ctx):
        return super().collect_usage_pieces(ctx) + [self.subcommand_metavar]
    def format_options(self, ctx, formatter):
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)
    def format_commands(self, ctx, formatter):
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        commands = [(name, one) for name, one in commands if one is not None and not one.hidden]
        if commands:
            limit = formatter.width - 6 - max(len(name) for name, _ in commands)
            with formatter.section('Commands'):
                formatter.write_dl([(name, one.get_short_help_str(limit)) for name, one in commands])
    def parse_args(self, ctx, args):
        if not args and self.no_args_is_help and not ctx.resilient_parsing:
            raise NoArgsIsHelpError(ctx)
        rest = super().parse_args(ctx, args)
        if self.chain:
            ctx._protected_args, ctx.args = rest, []
        elif rest:
            ctx._protected_args, ctx.args = rest[:1], rest[1:]
        return ctx.args
    def invoke(self, ctx):
        def _process_result(value):
            return ctx.invoke(self._result_callback, value, **ctx.params) if self._result_callback is not None else value
        if not ctx._protected_args:
            if self.invoke_without_command:
                with ctx:
                    rv = super().invoke(ctx)
                    return _process_result([] if self.chain else rv)
            ctx.fail('Missing command.')
        args = ctx._protected_args + ctx.args
        ctx.args, ctx._protected_args = [], []
        if not self.chain:
            with ctx:
                cmd_name, cmd, args = self.resolve_command(ctx, args)
                ctx.invoked_subcommand = cmd_name
                super().invoke(ctx)
                sub_ctx = cmd.make_context(cmd_name, args, parent=ctx)
                with sub_ctx:
                    #@ 2032
                    return _process_result(sub_ctx.command.invoke(sub_ctx))
        with ctx:
            ctx.invoked_subcommand = '*' if args else None
            super().invoke(ctx)
            contexts = []
            while args:
                cmd_name, cmd, args = self.resolve_command(ctx, args)
                sub = cmd.make_context(cmd_name, args, parent=ctx, allow_extra_args=True, allow_interspersed_args=False)
                contexts.append(sub)
                args, sub.args = sub.args, []
            results = []
            for sub in contexts:
                with sub:
                    results.append(sub.command.invoke(sub))
            return _process_result(results)
    def resolve_command(self, ctx, args):
        name = str(args[0])
        cmd = self.get_command(ctx, name)
        if cmd is None and ctx.token_normalize_func is not None:
            name = ctx.token_normalize_func(name)
            cmd = self.get_command(ctx, name)
        if cmd is None and not ctx.resilient_parsing:
            if _split_opt(name)[0]:
                self.parse_args(ctx, args)
            raise NoSuchCommand(name, possibilities=self.list_commands(ctx), ctx=ctx)
        return (name if cmd else None), cmd, args[1:]

class CommandCollection(Group):
    def __init__(self, name=None, sources=None, **kwargs):
        super().__init__(name, **kwargs)
        self.sources = sources or []
    def add_source(self, group):
        self.sources.append(group)
    def get_command(self, ctx, cmd_name):
        found = super().get_command(ctx, cmd_name)
        for source in self.sources:
            found = found or source.get_command(ctx, cmd_name)
        return found
    def list_commands(self, ctx):
        names = set(super().list_commands(ctx))
        for source in self.sources:
            names.update(source.list_commands(ctx))
        return sorted(names)

`;
