/** A status that a person has chosen in its cell, and that no event has followed yet. */
import { STATUS_FIELD, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import type { Register } from '../ports';

/** Does the cell show anything but the status last recorded? A row that was never recorded has nothing to differ from. */
export function isChosen(register: Register, table: LivingTable, reference: string): boolean {
  const recorded = register.cell(table, reference, 'recordedStatus');
  return recorded !== '' && register.cell(table, reference, STATUS_FIELD[table]) !== recorded;
}

/** The status chosen; `undefined` when none is, or the cell cannot be read. */
export const chosenStatus = <T extends LivingTable>(register: Register, table: T, reference: string): StatusOf<T> | undefined =>
  isChosen(register, table, reference)
    ? (register.reading(table, STATUS_FIELD[table], register.cell(table, reference, STATUS_FIELD[table])) as
        | StatusOf<T>
        | undefined)
    : undefined;
