/** Which lines of a kept plan have a place to show to their school. */
import { isRetained, type PlanRow } from '../../domain/draft/plan-draft';
import { schoolWishes, type WishedRow } from '../../domain/draft/school-wishes';
import { hasPair } from '../allocation-api';
import type { Register } from '../ports';

/** A place that the animator has ticked, and that no school has refused. */
export function showsPlace(register: Register): (row: PlanRow) => row is WishedRow {
  const { forbidden } = schoolWishes(register.all('plans'));
  return (row): row is WishedRow => isRetained(row) && !hasPair(forbidden, row);
}
