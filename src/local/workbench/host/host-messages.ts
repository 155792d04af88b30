// What the server's process and the runtime's process say to each other.
import type { ChangeEvent, RuntimeOptions, Scenario } from '../../contract';

/** What the runtime's process needs to start. */
export interface HostStart {
  readonly runtime: RuntimeOptions;
  /** Played when the state file does not exist yet. */
  readonly scenario?: Scenario;
  /** A packed state made from the scenario, taken instead of playing it. */
  readonly prepared?: string;
  /** Where the workbench answers, for whoever finds the state taken. */
  readonly address: string;
}

export type ToHost =
  | { readonly kind: 'start'; readonly start: HostStart }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close'; readonly gives?: 'abandon' };

export type FromHost =
  | { readonly kind: 'ready' }
  /** `problem` names the kind of what is wrong with the state. */
  | { readonly kind: 'failed'; readonly message: string; readonly problem?: string }
  | { readonly kind: 'change'; readonly event: ChangeEvent }
  | { readonly kind: 'answer'; readonly id: number; readonly json: string }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'closed' }
  /** It stays open: something could not be written. */
  | { readonly kind: 'unsaved'; readonly message: string };
