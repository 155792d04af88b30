/** What people do to a tab while a run is under way. */
import { isLiving, type LivingTable } from '../../../src/domain/lifecycle/living';
import { TABLE_NAMES, TABLES } from '../../../src/register/tables';
import type { Hub } from '../hub';
import { letters } from '../hub';
import { DEM, ENT, OFF } from './busy-hub';
import { typeRow } from './type-row';

export type Gesture = (hub: Hub, tab: string) => void;

/** A status of a row that no use case moves. */
const CHOSEN: Readonly<Partial<Record<LivingTable, readonly [key: string, header: string, label: string]>>> = {
  companies: [ENT(1), 'Situation', 'Partenaire'],
  offers: [OFF(1), 'Statut', 'Suspendue'],
  requests: [DEM(1), 'Statut', 'En recherche'],
};
/** Rows on which most use cases work, and the cell of theirs that is a person's. */
const NOTED: Readonly<Record<string, readonly string[]>> = {
  Demandes: [DEM(2), DEM(3), DEM(4)],
  Offres: [OFF(2), OFF(4)],
  Entreprises: [ENT(2), ENT(4)],
};
const BEGINS: Readonly<Record<string, string>> = { Entreprises: 'Raison sociale', Contacts: 'Nom', Périodes: 'Libellé' };

const tableOf = (tab: string): (typeof TABLE_NAMES)[number] | undefined =>
  TABLE_NAMES.find((name) => TABLES[name].sheetName === tab);
const keyColumn = (hub: Hub, tab: string): number => {
  const name = tableOf(tab);
  const table = name === undefined ? undefined : TABLES[name];
  const header =
    table?.key === undefined
      ? undefined
      : (table.columns as unknown as Readonly<Record<string, { readonly header: string }>>)[table.key]!.header;
  return header === undefined ? 1 : hub.column(tab, header);
};

export const GESTURES = {
  'a row inserted above': (hub, tab) => void hub.runtime.insertRows(hub.sheetId(tab), 2, 1),
  'a row deleted': (hub, tab) => void hub.runtime.deleteRows(hub.sheetId(tab), 2, 1),
  'sorted upwards': (hub, tab) => void hub.runtime.sortRange(hub.sheetId(tab), keyColumn(hub, tab), true),
  'sorted downwards': (hub, tab) => void hub.runtime.sortRange(hub.sheetId(tab), keyColumn(hub, tab), false),
  'a column moved': (hub, tab) => void hub.runtime.moveColumn(hub.sheetId(tab), 2, 5),
  'a column inserted': (hub, tab) => void hub.runtime.insertColumns(hub.sheetId(tab), 2, 1),
  'a status chosen by hand': (hub, tab) => {
    const name = tableOf(tab);
    const chosen = name !== undefined && isLiving(name) ? CHOSEN[name] : undefined;
    if (chosen !== undefined) hub.type(tab, chosen[0], chosen[1], chosen[2]);
  },
  'a cell typed in the same row': (hub, tab) => {
    // A tab that waits for its repair may have its column under another name.
    const notes = hub.rows(tab)[0] !== undefined && 'Notes' in hub.rows(tab)[0]! ? 'Notes' : 'Remarques';
    for (const key of NOTED[tab] ?? []) hub.type(tab, key, notes, 'Vu avec le lycée');
  },
  'a row typed at the bottom': (hub, tab) => {
    if (BEGINS[tab] !== undefined) typeRow(hub, tab, { [BEGINS[tab]]: 'Saisie à la main' });
    else if (tableOf(tab) !== undefined && tableOf(tab) !== 'journal') {
      const { id, cells } = hub.runtime.sheetByName(tab);
      // A remark of someone's, far from every column of the register.
      hub.runtime.edit(id, `${letters(cells[0]!.length + 2)}${cells.length + 1}`, [['Remarque']]);
    }
  },
} as const satisfies Readonly<Record<string, Gesture>>;

export type GestureName = keyof typeof GESTURES;
export const GESTURE_NAMES = Object.keys(GESTURES) as readonly GestureName[];
