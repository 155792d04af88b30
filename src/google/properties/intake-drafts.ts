/** What an animator was typing when the panel was left: kept for that person alone, until it is recorded or emptied. */
import type { IntakeInput, IntakeKind } from '../../application/intake-api';
import { PartedValues } from './parted-values';

export class IntakeDrafts {
  private readonly values = new PartedValues(PropertiesService.getUserProperties());

  read(kind: IntakeKind): IntakeInput | undefined {
    const draft = this.values.read<IntakeInput | null>(`intake.${kind}`);
    return draft?.kind === kind ? draft : undefined;
  }

  /** One without an answer is forgotten. */
  keep(input: IntakeInput): void {
    const isEmpty = Object.values(input.draft).every((answer) => answer === undefined || answer === '' || answer === false);
    this.values.write(`intake.${input.kind}`, isEmpty ? null : input);
  }

  /** Those in which the test finds its text. */
  naming(isIt: (text: string) => boolean): IntakeKind[] {
    return (['request', 'offer'] as const).filter((kind) => isIt(JSON.stringify(this.read(kind) ?? {})));
  }

  forget(kind: IntakeKind): void {
    this.values.write(`intake.${kind}`, null);
  }
}
