import type { NetworkSummary } from '../../api/network.ts';
import { shortId } from '../../base/digest.ts';
import { goTimeString, parseRfc3339 } from '../../base/go-time.ts';
import { labelMethod, shownLabels } from './containers.ts';
import type { Listing } from './listing.ts';

/** `docker network ls` */
export const NETWORKS: Listing<NetworkSummary> = {
  type: '*network.networkContext',
  columns: {
    ID: { heading: 'NETWORK ID', value: (row, view) => (view.truncate ? shortId(row.id) : row.id) },
    Name: { heading: 'NAME', value: (row) => row.name },
    Driver: { heading: 'DRIVER', value: (row) => row.driver },
    Scope: { heading: 'SCOPE', value: (row) => row.scope },
    IPv4: { heading: 'IPV4', value: (row) => String(row.ipv4) },
    IPv6: { heading: 'IPV6', value: (row) => String(row.ipv6) },
    Internal: { heading: 'INTERNAL', value: (row) => String(row.internal) },
    Labels: { heading: 'LABELS', value: (row) => shownLabels(row.labels) },
    CreatedAt: { heading: 'CREATED AT', value: (row) => goTimeString(parseRfc3339(row.created) ?? 0) },
  },
  methods: { Label: (row) => labelMethod(row.labels) },
};

export function networksFormat(format: string, quiet: boolean): string {
  if (format === '' || format === 'table')
    return quiet ? '{{.ID}}' : 'table {{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}';
  if (format === 'raw')
    return quiet
      ? 'network_id: {{.ID}}'
      : 'network_id: {{.ID}}\\nname: {{.Name}}\\ndriver: {{.Driver}}\\nscope: {{.Scope}}\\n';
  return format;
}
