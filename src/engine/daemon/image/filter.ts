import type { Filters } from '../../api/json.ts';
import { EngineError } from '../../base/errors.ts';
import { parseTimestamp } from '../../base/go-time.ts';
import { goMatch } from '../../base/patterns.ts';
import { createdAt } from '../../image/config.ts';
import { type ImageRecord, isDangling } from '../../image/image-store.ts';
import {
  familiarName,
  familiarString,
  fullName,
  parseReference,
  repositoryName,
  withDefaultTag,
} from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { filterValues, flag } from '../filters.ts';

type Test = (record: ImageRecord) => boolean;

/** What --filter lets through (moby daemon/containerd/image_list.go, setupFilters). Throws for values that mean nothing. */
export function imageFilter(daemon: Daemon, filters: Filters): Test {
  const tests: Test[] = [];
  for (const value of filterValues(filters, 'before')) {
    const limit = created(daemon, daemon.images.resolve(value));
    tests.push((record) => limit === undefined || (created(daemon, record) ?? limit) < limit);
  }
  for (const value of filterValues(filters, 'since')) {
    const limit = created(daemon, daemon.images.resolve(value));
    tests.push((record) => limit === undefined || (created(daemon, record) ?? limit) > limit);
  }
  for (const value of filterValues(filters, 'until')) {
    const limit = pointInTime(daemon, value);
    tests.push((record) => record.created < limit);
  }
  const labels = ['label', 'label!'].flatMap((name) =>
    filterValues(filters, name).map((value) => labelCheck(name, value)),
  );
  if (labels.length > 0) tests.push(labelTest(daemon, labels));
  if (filters.has('dangling')) {
    const wanted = flag(filters, 'dangling', false);
    tests.push((record) => isDangling(record) === wanted);
  }
  const patterns = filterValues(filters, 'reference');
  if (patterns.length > 0) tests.push((record) => !isDangling(record) && matchesReference(record, patterns));
  return (record) => tests.every((test) => test(record));
}

function created(daemon: Daemon, record: ImageRecord): number | undefined {
  const image = daemon.images.images(record.target)[0];
  return image && createdAt(image.config);
}

interface LabelCheck {
  readonly key: string;
  /** Undefined where only the key is asked for. */
  readonly value: string | undefined;
  readonly negated: boolean;
}

function labelCheck(name: string, text: string): LabelCheck {
  const at = text.indexOf('=');
  const written = at < 0 ? text : text.slice(0, at);
  return {
    key: written.replace(/!$/, ''),
    value: at < 0 ? undefined : text.slice(at + 1),
    negated: (name === 'label!') !== written.endsWith('!'),
  };
}

/** One platform's configuration has to pass all checks; without a configuration here none is passed (moby, setupLabelFilter). */
function labelTest(daemon: Daemon, checks: readonly LabelCheck[]): Test {
  return (record) =>
    daemon.images.images(record.target).some(({ config }) =>
      checks.every(({ key, value, negated }) => {
        const label = config.config.Labels?.[key];
        return (label !== undefined && (value === undefined || label === value)) !== negated;
      }),
    );
}

function matchesReference(record: ImageRecord, patterns: readonly string[]): boolean {
  const reference = parseReference(record.name);
  const names = [
    familiarString(reference),
    familiarName(reference),
    fullName(withDefaultTag(reference)),
    repositoryName(reference),
  ];
  return patterns.some((pattern) => names.some((name) => goMatch(pattern, name)));
}

function pointInTime(daemon: Daemon, text: string): number {
  try {
    return parseTimestamp(text, daemon.clock.now());
  } catch (error) {
    throw new EngineError(
      'invalid',
      `invalid value for 'until' filter: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
