/** The engine's only door: everything outside src/engine imports from here. */

export type { HubRules } from './registry/hub-gate.ts';
export { type CommandPage, commandReference, type FlagEntry } from './session/command-reference.ts';
export { createMachine } from './session/create-machine.ts';
export type { ImageDifference, ImageExplainer, PathInLayer, PathStory, Waste } from './session/explain.ts';
export type { FileEntry, FilePlace, MachineFiles } from './session/files.ts';
export type {
  CommandResult,
  LoadedArchive,
  Machine,
  MachineOptions,
  TerminalSession,
  TranscriptEntry,
} from './session/machine.ts';
export { SaveError } from './session/machine.ts';
export type { RecordedListener } from './session/recorded-machine.ts';
export { RecordedMachine } from './session/recorded-machine.ts';
export type { HostChange, Timeline, TimelineBranch, TimelineEvent, TimelinePoint } from './session/timeline.ts';
export type {
  World,
  WorldBuild,
  WorldBuildStep,
  WorldChange,
  WorldContainer,
  WorldFile,
  WorldImage,
  WorldLayer,
  WorldNetwork,
  WorldSettings,
} from './session/world.ts';
