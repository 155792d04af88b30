/** Statuses chosen by hand that no trigger has seen: on a telephone, in a paste, while the triggers were off. */
import { LIVING_TABLES, type LivingTable } from '../../domain/lifecycle/living';
import type { Ports, Register } from '../ports';
import { inOneAction } from './apply-event';
import { takeHandStatus, type HandStatusOutcome } from './take-hand-status';

type Told = Exclude<HandStatusOutcome, { kind: 'unchanged' }> & { readonly table: LivingTable; readonly reference: string };

/** Each is applied or put back; gives what became of them, in the order of the tabs. A table named alone is looked at alone. */
export function takeHandStatuses(register: Register, ports: Ports, tables: readonly LivingTable[] = LIVING_TABLES): Told[] {
  return tables.flatMap((table) =>
    register.chosen(table).flatMap((reference): Told[] => {
      const outcome = inOneAction(register, ports, (scope) => takeHandStatus(scope, table, reference));
      return outcome.kind === 'unchanged' ? [] : [{ ...outcome, table, reference }];
    }),
  );
}
