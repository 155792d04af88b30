/** What a correction came to. */
import type { Finding } from '../../domain/finding/finding';
import type { FieldChange } from '../../wording/corrections/change-words';
import type { CorrectionOutcome } from '../../wording/corrections/outcome-words';

export interface CorrectionReceipt {
  readonly outcome: CorrectionOutcome;
  readonly reference: string;
}

export interface CorrectionResult {
  readonly outcome: CorrectionOutcome;
  readonly changes: readonly FieldChange[];
  /** What follows from it, in sentences for its sender. */
  readonly follows?: readonly string[];
  /** What is missing or could not be kept. */
  readonly findings?: readonly Finding[];
}
