import type { Site } from '../internet.ts';
import { alpineArchive } from './alpine-archive.ts';
import { courseSamples } from './course-samples.ts';
import { debianArchive } from './debian-archive.ts';
import { exampleCom } from './example-com.ts';

/** The package indexes that apt, apk, pip and npm ask; their hosts stand in base/package-hosts.ts. A site loads its data at the first question. */
export const PACKAGE_INDEXES: readonly Site[] = [alpineArchive, debianArchive];

/** All sites of the simulated internet. */
export const SITES: readonly Site[] = [exampleCom, courseSamples, ...PACKAGE_INDEXES];
