/** The tabs of the register from left to right; the raw answers of the forms come after them. */
import type { TableName } from '../../domain/records';
import { dashboardTab, homeTab } from '../../wording/labels/tab-texts';
import { TABLES } from '.';

export interface Tab {
  /** Names the tab in what the installation remembers. */
  readonly name: string;
  readonly sheetName: string;
  /** Absent for a tab that holds no record. */
  readonly table?: TableName;
}

const ofTable = (table: TableName): Tab => ({ name: table, sheetName: TABLES[table].sheetName, table });

export const tabOrder: readonly Tab[] = [
  { name: 'home', sheetName: homeTab.sheetName },
  { name: 'dashboard', sheetName: dashboardTab.sheetName },
  ...(
    [
      'requests',
      'offers',
      'propositions',
      'companies',
      'contacts',
      'schools',
      'trainings',
      'periods',
      'reviews',
      'resources',
      'meetings',
      'registrations',
      'needs',
      'contributions',
      'plans',
      'years',
      'messages',
      'templates',
      'rules',
      'settings',
      'journal',
    ] as const
  ).map(ofTable),
];
