import type { VolumeSummary } from '../../api/volume.ts';
import { humanSize } from '../../base/units.ts';
import { labelMethod, shownLabels } from './containers.ts';
import type { Listing } from './listing.ts';

/** `docker volume ls`. Sizes and links are known to `docker system df -v` alone. */
export const VOLUMES: Listing<VolumeSummary> = {
  type: '*formatter.volumeContext',
  columns: {
    Name: { heading: 'VOLUME NAME', value: (row) => row.name },
    Driver: { heading: 'DRIVER', value: (row) => row.driver },
    Scope: { heading: 'SCOPE', value: (row) => row.scope },
    Mountpoint: { heading: 'MOUNTPOINT', value: (row) => row.mountpoint },
    Labels: { heading: 'LABELS', value: (row) => shownLabels(row.labels) },
    Links: { heading: 'LINKS', value: (row) => (row.size < 0 ? 'N/A' : String(row.references)) },
    Size: { heading: 'SIZE', value: (row) => (row.size < 0 ? 'N/A' : humanSize(row.size)) },
    Group: { heading: 'GROUP', value: () => 'N/A' },
    Availability: { heading: 'AVAILABILITY', value: () => 'N/A' },
    Status: { heading: 'STATUS', value: () => 'N/A' },
  },
  methods: { Label: (row) => labelMethod(row.labels) },
};

export function volumesFormat(format: string, quiet: boolean): string {
  if (format === '' || format === 'table') return quiet ? '{{.Name}}' : 'table {{.Driver}}\t{{.Name}}';
  if (format === 'raw') return quiet ? 'name: {{.Name}}' : 'name: {{.Name}}\\ndriver: {{.Driver}}\\n';
  return format;
}
