/** Answers the panel's own forms: what is taken by telephone. */
import type { IntakeApi, IntakeInput } from '../../application/intake-api';
import { checkIntake, intakeForm, recordIntake } from '../../application/intake/take-by-phone';
import { OFFER_ANSWERS, REQUEST_ANSWERS } from '../../domain/correction/correctable-fields';
import { IntakeDrafts } from '../properties/intake-drafts';
import { reply } from './reply';

export const intakeServer: IntakeApi = {
  getIntake: (kind) =>
    reply((run) => {
      const draft = new IntakeDrafts().read(kind);
      return { ...run.read((register) => intakeForm(register, run.ports)), ...(draft === undefined ? {} : { draft }) };
    }),
  checkIntake: (given) =>
    reply((run) => {
      const input = withKnownAnswers(given);
      new IntakeDrafts().keep(input);
      return { findings: run.read((register) => checkIntake(register, run.ports, input)) };
    }),
  recordIntake: (given) =>
    reply(({ ports }) => {
      const input = withKnownAnswers(given);
      const outcome = ports.unitOfWork((register) => recordIntake(register, ports, input));
      // Only once it is written: until then the draft, and the name under which it is recorded once, are all there is.
      if (outcome.kind === 'recorded') new IntakeDrafts().forget(input.kind);
      return outcome;
    }),
};

const CHOSEN = ['chosenSchool', 'chosenTraining'] as const;

/** What a page sends is looked at: an answer that the forms do not have is left out. */
function withKnownAnswers(input: IntakeInput): IntakeInput {
  const known: readonly string[] = input.kind === 'request' ? [...REQUEST_ANSWERS, ...CHOSEN] : OFFER_ANSWERS;
  const draft = Object.fromEntries(Object.entries(input.draft).filter(([answer]) => known.includes(answer)));
  return { ...input, draft } as IntakeInput;
}
