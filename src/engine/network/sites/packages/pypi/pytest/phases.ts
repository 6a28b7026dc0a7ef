/** _pytest/phases.py: what is done before, in and after a test. */
export const PHASES = String.raw`
import inspect, os, sys, unittest, warnings
from _pytest.collecting import TestCaseFunction
from _pytest.fixtures import parameters
from _pytest.outcomes import Failed, Skipped, XFailed

class Phases:
    def set_up(self, item):
        item.xfail_mark = None
        for mark in item.iter_markers('skipif'):
            condition = mark.args[0] if mark.args else mark.kwargs.get('condition', True)
            if isinstance(condition, str):
                reason = mark.kwargs.get('reason') or 'condition: ' + condition
                condition = eval(condition, {'os': os, 'sys': sys, 'platform': __import__('platform'), 'config': self.config, **vars(item.module)})
            else:
                reason = mark.kwargs.get('reason', '')
            if condition:
                self.skip_by_mark(item, reason)
        for mark in item.iter_markers('skip'):
            self.skip_by_mark(item, mark.args[0] if mark.args else mark.kwargs.get('reason', 'unconditional skip'))
        for mark in item.iter_markers('xfail'):
            conditions = [one for one in (*mark.args, *([mark.kwargs['condition']] if 'condition' in mark.kwargs else []))]
            if conditions and not any(eval(one, {'os': os, 'sys': sys, **vars(item.module)}) if isinstance(one, str) else one for one in conditions):
                continue
            strict = mark.kwargs.get('strict', str(self.config.ini.get('xfail_strict', self.config.ini.get('strict_xfail', ''))).lower() in ('true', '1', 'yes', 'on'))
            item.xfail_mark = {'reason': mark.kwargs.get('reason', ''), 'raises': mark.kwargs.get('raises'), 'strict': strict}
            if mark.kwargs.get('run', True) is False:
                raise XFailed('[NOTRUN] ' + item.xfail_mark['reason'])
            break
        cls, module = item.cls, item.module
        self.once(item, 'module', module, 'setup_module', 'teardown_module', (module,))
        item.instance = None
        if cls is not None:
            if issubclass(cls, unittest.TestCase):
                if getattr(cls, '__unittest_skip__', False):
                    self.skip_by_mark(item, cls.__unittest_skip_why__)
                if getattr(getattr(cls, item.originalname), '__unittest_skip__', False):
                    self.skip_by_mark(item, getattr(cls, item.originalname).__unittest_skip_why__)
                item.instance = cls(item.originalname)
                self.once(item, 'class', cls, 'setUpClass', 'tearDownClass', ())
            else:
                item.instance = cls()
                self.once(item, 'class', cls, 'setup_class', 'teardown_class', ())
                setup, teardown = getattr(item.instance, 'setup_method', None), getattr(item.instance, 'teardown_method', None)
                item.obj = getattr(item.instance, item.originalname)
                if setup:
                    setup(*([item.obj] if parameters(setup) else []))
                if teardown:
                    self.finalizers(item, 'function').append(lambda: teardown(*([item.obj] if parameters(teardown) else [])))
        else:
            item.obj = item.function
            for name, add in ('setup_function', None), ('teardown_function', True):
                func = getattr(module, name, None)
                if func:
                    do = lambda func=func: func(*([item.function] if parameters(func) else []))
                    self.finalizers(item, 'function').append(do) if add else do()
        item.funcargs = {}
        for name in item.fixturenames:
            value = item.value_of(name, None)
            if name in item.wanted:
                item.funcargs[name] = value
        for name in item.wanted:
            if name not in item.funcargs:
                item.funcargs[name] = item.value_of(name, None)
    def once(self, item, scope, owner, begin, end, args):
        store = self.store(item, scope)
        if begin in store:
            if isinstance(store[begin], BaseException):
                raise store[begin]
            return
        store[begin] = True
        after = getattr(owner, end, None)
        before = getattr(owner, begin, None)
        if before:
            try:
                before(*(args if parameters(before) else ()))
            except BaseException as e:
                store[begin] = e
                raise
        if after:
            self.finalizers(item, scope).insert(0, lambda: after(*(args if parameters(after) else ())))
    def skip_by_mark(self, item, reason):
        e = Skipped(reason)
        e.by_mark = True
        raise e
    def call(self, item):
        if isinstance(item, TestCaseFunction):
            case = item.instance
            self.case = case
            case.setUp()
            if hasattr(case, 'doCleanups'):
                self.finalizers(item, 'function').append(case.doCleanups)
            self.finalizers(item, 'function').append(case.tearDown)
            getattr(case, item.originalname)()
            return
        if inspect.iscoroutinefunction(item.function):
            raise Failed('async def functions are not natively supported.\nYou need to install a suitable plugin for your async framework, for example:\n  - anyio\n  - pytest-asyncio\n  - pytest-tornasync\n  - pytest-trio\n  - pytest-twisted', pytrace=False)
        result = item.obj(**item.funcargs)
        if result is not None:
            warnings.warn('Test functions should return None, but %s returned %s.\nDid you mean to use ${'`'}assert${'`'} instead of ${'`'}return${'`'}?' % (item.nodeid, type(result)), type('PytestReturnNotNoneWarning', (UserWarning,), {}))
    def tear_down(self, item, following):
        failed = None
        keys = [self.key(item, 'function')]
        for scope in ('class', 'module', 'session'):
            if following is None or self.key(following, scope) != self.key(item, scope):
                keys.append(self.key(item, scope))
        for key in keys:
            try:
                self.finish(key)
            except BaseException as e:
                failed = failed or e
        if failed is not None:
            raise failed
`;
