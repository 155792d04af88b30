/** Checks the figures of a request: one that cannot be is set aside and said. */
import type { Finding } from '../finding/finding';
import { warning } from '../finding/findings';
import type { RequestDraft } from './request-draft';

type NumberField = 'hoursPerWeek' | 'radiusKm' | 'contactedCount';

/** Smallest and largest figure that makes sense. */
const BOUNDS: Readonly<Record<NumberField, { readonly min: number; readonly max: number; readonly isWhole: boolean }>> = {
  hoursPerWeek: { min: 1, max: 60, isWhole: false },
  radiusKm: { min: 1, max: 1000, isWhole: false },
  contactedCount: { min: 0, max: 1000, isWhole: true },
};

/** The figures that can be, and an `invalid-number` finding (field, value, min, max) for each of the others. */
export function checkNumbers(
  draft: Pick<RequestDraft, NumberField>,
): { readonly findings: readonly Finding[] } & Pick<RequestDraft, NumberField> {
  const findings: Finding[] = [];
  const kept = (field: NumberField): number | undefined => {
    const value = draft[field];
    const { min, max, isWhole } = BOUNDS[field];
    if (value === undefined) return undefined;
    if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
    findings.push(warning('invalid-number', { field, value: String(value), min, max }));
    return undefined;
  };
  return { hoursPerWeek: kept('hoursPerWeek'), radiusKm: kept('radiusKm'), contactedCount: kept('contactedCount'), findings };
}
