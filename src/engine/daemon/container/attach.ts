import type { Attachment, ClientStreams } from '../../api/streams.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';

/** `docker attach`, and the streams of `docker run` and `docker start -a` (moby daemon/attach.go). Before a start it waits for output. */
export async function attachContainer(
  daemon: Daemon,
  name: string,
  client: ClientStreams,
  options: { readonly logs?: boolean } = {},
): Promise<Attachment> {
  const container = daemon.containers.find(name);
  if (container.state.paused) throw containerErrors.attachPaused(name);
  if (container.state.restarting) throw containerErrors.attachRestarting(name);
  if (options.logs) for (const { stream, bytes } of container.log.frames) await client[stream]?.(bytes);
  const attachment = container.streams.attach(client);
  containerEvent(daemon, container, 'attach');
  void attachment.ended.then((why) => {
    if (why === 'detached') containerEvent(daemon, container, 'detach');
  });
  return attachment;
}
