import type { Builtin } from '../builtin.ts';
import { badOption, parseOptions, print } from '../builtin.ts';
import { complain } from '../messages.ts';
import type { Option } from '../state.ts';
import { OPTIONS } from '../state.ts';

export const SHOPT_NAMES = [
  'autocd',
  'assoc_expand_once',
  'cdable_vars',
  'cdspell',
  'checkhash',
  'checkjobs',
  'checkwinsize',
  'cmdhist',
  'compat31',
  'compat32',
  'compat40',
  'compat41',
  'compat42',
  'compat43',
  'compat44',
  'complete_fullquote',
  'direxpand',
  'dirspell',
  'dotglob',
  'execfail',
  'expand_aliases',
  'extdebug',
  'extglob',
  'extquote',
  'failglob',
  'force_fignore',
  'globasciiranges',
  'globskipdots',
  'globstar',
  'gnu_errfmt',
  'histappend',
  'histreedit',
  'histverify',
  'hostcomplete',
  'huponexit',
  'inherit_errexit',
  'interactive_comments',
  'lastpipe',
  'lithist',
  'localvar_inherit',
  'localvar_unset',
  'login_shell',
  'mailwarn',
  'no_empty_cmd_completion',
  'nocaseglob',
  'nocasematch',
  'noexpand_translation',
  'nullglob',
  'patsub_replacement',
  'progcomp',
  'progcomp_alias',
  'promptvars',
  'restricted_shell',
  'shift_verbose',
  'sourcepath',
  'varredir_close',
  'xpg_echo',
] as const;

export const shopt: Builtin = {
  name: 'shopt',
  only: ['bash'],
  synopsis: 'shopt [-pqsu] [-o] [optname ...]',
  summary: 'Set and unset shell options.',
  async run(call) {
    const { shell, name } = call;
    const { flags, rest, bad } = parseOptions(call.args, 'pqsuo');
    if (bad) return badOption(call, shopt, bad);
    const setO = flags.has('o');
    const all: readonly string[] = setO ? Object.keys(OPTIONS).sort() : SHOPT_NAMES;
    const isOn = (option: string): boolean => (setO ? shell.options.has(option as Option) : shell.shopt.has(option));
    let status = 0;
    const names =
      rest.length > 0
        ? rest
        : all.filter((option) => (flags.has('s') ? isOn(option) : flags.has('u') ? !isOn(option) : true));
    for (const option of names) {
      if (!all.includes(option)) {
        await complain(shell, `${option}: invalid shell option name`, name);
        status = 1;
      } else if (rest.length > 0 && (flags.has('s') || flags.has('u'))) {
        const set: Set<string> = setO ? shell.options : shell.shopt;
        if (flags.has('s')) set.add(option);
        else set.delete(option);
      } else {
        if (!isOn(option) && rest.length > 0) status = 1;
        if (flags.has('q')) continue;
        await print(
          call,
          flags.has('p')
            ? setO
              ? `set ${isOn(option) ? '-' : '+'}o ${option}\n`
              : `shopt ${isOn(option) ? '-s' : '-u'} ${option}\n`
            : `${option.padEnd(15)}\t${isOn(option) ? 'on' : 'off'}\n`,
        );
      }
    }
    return status;
  },
};
