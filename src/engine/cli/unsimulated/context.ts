import { noun } from './noun.ts';

/** `docker context …`: known to the last flag, executed by none. */
export const CONTEXT = noun(
  { use: 'context', short: 'Manage contexts' },
  `
create [OPTIONS] CONTEXT | Create a context | =1
  --description string Description of the context
  --docker other(stringToString)=[] set the docker endpoint
  --from string create context from a named context
export [OPTIONS] CONTEXT [FILE|-] | Export a context to a tar archive FILE or a tar stream on STDOUT. | 1..2
import CONTEXT FILE|- | Import a context from a tar or zip file | =2
inspect [OPTIONS] [CONTEXT] [CONTEXT...] | Display detailed information on one or more contexts | any
  @inspect
ls [OPTIONS] | List contexts | 0 | list
  @list
  -q --quiet bool Only show context names
rm CONTEXT [CONTEXT...] | Remove one or more contexts | 1+ | remove
  -f --force bool Force the removal of a context in use
show | Print the name of the current context | 0
update [OPTIONS] CONTEXT | Update a context | =1
  --description string Description of the context
  --docker other(stringToString)=[] set the docker endpoint
use CONTEXT | Set the default docker context | =1
`,
);
