/** The contract of the export dialog: any list as a file that Excel opens in French. */
import type { Reply } from './sidebar-api';

/** Where a list comes from: a tab of the register, what the panel lists, counts without a name. */
export const EXPORT_GROUPS = ['tab', 'panel', 'facts'] as const;
export type ExportGroup = (typeof EXPORT_GROUPS)[number];

export interface ExportView {
  readonly lists: readonly { readonly id: string; readonly label: string; readonly group: ExportGroup }[];
  /** The list of the tab that is shown, when it can be exported. */
  readonly chosen?: string;
}
export interface ExportedList {
  readonly fileName: string;
  /** The whole file. */
  readonly csv: string;
  /** Lines below the headers. */
  readonly rows: number;
  /**
   * Of a filtered tab: how many lines its filter hides, in the file unless the visible ones alone were asked for; `unread` when
   * it cannot be told which, and all are there.
   */
  readonly hidden?: number | 'unread';
}

/** Every call of the export dialog; each one is a global function of the built script of the same name. */
export interface ExportApi {
  getExport(): Reply<ExportView>;
  /** @param isVisibleOnly of a tab, the lines that its filter shows */
  exportList(id: string, isVisibleOnly?: boolean): Reply<ExportedList>;
}
