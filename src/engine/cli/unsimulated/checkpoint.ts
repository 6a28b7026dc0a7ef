import { noun } from './noun.ts';

/** `docker checkpoint …`: known to the last flag, executed by none. */
export const CHECKPOINT = noun(
  { use: 'checkpoint', short: 'Manage checkpoints', hidden: true },
  `
create [OPTIONS] CONTAINER CHECKPOINT | Create a checkpoint from a running container | =2
  --checkpoint-dir string Use a custom checkpoint storage directory
  --leave-running bool Leave the container running after checkpoint
ls [OPTIONS] CONTAINER | List checkpoints for a container | =1 | list
  --checkpoint-dir string Use a custom checkpoint storage directory
rm [OPTIONS] CONTAINER CHECKPOINT | Remove a checkpoint | =2 | remove
  --checkpoint-dir string Use a custom checkpoint storage directory
`,
);
