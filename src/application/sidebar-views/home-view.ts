/** « Aujourd'hui » as the panel shows it. */
import type { TaskGroup } from '../../domain/today/task';
import type { CardRef, PlanRef, RowRef } from './card-ref';

export interface HomeItem {
  readonly group: TaskGroup;
  /** E.g. « DEM-2026-0139 commence dans 4 jours, sans hôte ». */
  readonly sentence: string;
  readonly detail?: string;
  /** Why a hard case goes first: shown in the panel, never in the tab « Accueil ». */
  readonly reason?: string;
  readonly card: CardRef | RowRef | PlanRef;
}

export interface HomeView {
  /** False until the hub is set up: the home then invites to the first-run assistant. */
  readonly isReady: boolean;
  readonly hubName: string;
  /** The most urgent first; a list too long to be read is cut. */
  readonly items: readonly HomeItem[];
  /** How many wait in all. */
  readonly toDo: number;
  readonly openRequests: number;
  /** Requests that the plan would take. */
  readonly toAllocate: number;
  /** Absent when the platform does not say. */
  readonly quotaLeft?: number;
  readonly queuedMessages: number;
  /** Every message that the tab « Courriels » lists as unfinished: to review, queued, doubtful, failed. */
  readonly messagesInHand: number;
  readonly isSandbox: boolean;
  /** Something is silent: the gravest cause, and how many more; absent when all is well. */
  readonly silent?: { readonly sentence: string; readonly isGrave: boolean };
  /** What the add-on could not do by itself, and the gesture that mends it; absent when all is well. */
  readonly stuck?: readonly { readonly title: string; readonly sentence: string; readonly advice: string }[];
}
