import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { notSimulated } from './devices.ts';

/** Arguments behind each command. */
const COMMANDS: Readonly<Record<string, number>> = {
  set_name_type: 1,
  set_flag: 3,
  add: 2,
  rem: 1,
  set_egress_map: 3,
  set_ingress_map: 3,
};

/** VLANs need CAP_NET_ADMIN. */
export const vconfig: Applet = {
  name: 'vconfig',
  usage: `vconfig COMMAND [OPTIONS]

Create and remove virtual ethernet devices

\tadd IFACE VLAN_ID
\trem VLAN_NAME
\tset_flag IFACE 0|1 VLAN_QOS
\tset_egress_map VLAN_NAME SKB_PRIO VLAN_QOS
\tset_ingress_map VLAN_NAME SKB_PRIO VLAN_QOS
\tset_name_type NAME_TYPE`,
  async run(process, args) {
    const [command, ...rest] = args;
    if (command === undefined) throw new UsageError();
    const wanted = COMMANDS[command];
    if (wanted === undefined) throw new AppletFailure(`invalid argument '${command}'`);
    if (rest.length !== wanted) throw new UsageError();
    if (process.credentials.capabilities.has('NET_ADMIN')) return notSimulated(process);
    throw new AppletFailure(`ioctl error for ${command}: ${strerror('EPERM')}`);
  },
};
