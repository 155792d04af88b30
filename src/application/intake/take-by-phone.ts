/** A request or an offer taken by telephone: checked as its form's answer is, and received by the same use case. */
import type { Finding } from '../../domain/finding/finding';
import { hasBlocking } from '../../domain/finding/findings';
import { fieldOfFinding } from '../../domain/intake/field-of-finding';
import { sameOfferToday, sameRequestToday } from '../../domain/intake/same-today';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { intakeSentences } from '../../wording/sidebar/intake-sentences';
import type { IntakeFinding, IntakeFormView, IntakeInput, IntakeOutcome } from '../intake-api';
import { queuedView } from '../outbox/queued-view';
import type { Ports, Register } from '../ports';
import { formLists } from '../setup/form-lists';
import type { QueuedView } from '../sidebar-views/message-views';
import { checkReceivedOffer, receiveOffer } from './receive-offer';
import { checkReceivedRequest, receiveRequest } from './receive-request';

/** The lists that the panel's forms offer, as the forms themselves do. */
export function intakeForm(register: Register, { clock }: Pick<Ports, 'clock'>): Omit<IntakeFormView, 'draft'> {
  const { schools, trainings } = formLists(register, clock.today());
  return {
    today: clock.today(),
    schools: schools.map(({ label, uai }) => ({ label, code: uai })),
    trainings: trainings.map(({ name, code, group }) => ({ label: name, code, group })),
  };
}

interface Look {
  readonly findings: readonly Finding[];
  /** An equal row of today. */
  readonly same?: string;
}

function look(register: Register, ports: Ports, input: IntakeInput): Look {
  const today = ports.clock.today();
  const received = { findings: [], originKey: originOf(input) };
  if (input.kind === 'request') {
    const { fields, findings } = checkReceivedRequest(register, ports, { ...received, draft: input.draft });
    return { findings, ...named(sameRequestToday(fields, register.all('requests'), today)) };
  }
  const checked = checkReceivedOffer(register, ports, { ...received, draft: input.draft });
  return { findings: checked.findings, ...named(sameOfferToday(checked, register.all('offers'), today)) };
}

const named = (row: { readonly reference: string } | undefined): { readonly same?: string } =>
  row === undefined ? {} : { same: row.reference };

/** Of the form that the page has given this name: repeated, it names the row that was written. */
const originOf = ({ kind, id }: IntakeInput): string => `phone/${kind}/${String(id).slice(0, 64)}`;

const shown = (kind: IntakeInput['kind'], findings: readonly Finding[]): IntakeFinding[] =>
  findings.map((finding) => {
    const field = fieldOfFinding(kind, finding);
    return {
      ...(field === undefined ? {} : { field }),
      sentence: sentenceOfFinding(finding),
      isBlocking: finding.severity === 'blocks',
    };
  });

/** What the form's intake would say of it; writes nothing. */
export const checkIntake = (register: Register, ports: Ports, input: IntakeInput): readonly IntakeFinding[] =>
  shown(input.kind, look(register, ports, input).findings);

/**
 * Records it once, whatever becomes of the answer to the click. What would wait to be completed, and what is there already, is
 * asked first.
 */
export function recordIntake(register: Register, ports: Ports, input: IntakeInput): IntakeOutcome {
  const originKey = originOf(input);
  const known = register.where(input.kind === 'request' ? 'requests' : 'offers', 'originKey', originKey)[0];
  if (known !== undefined) return recorded(register, ports, input, known.reference);
  const { findings, same } = look(register, ports, input);
  if (input.evenSo !== true && (same !== undefined || hasBlocking(findings)))
    return {
      kind: 'to-confirm',
      sentence: same === undefined ? intakeSentences.incomplete : intakeSentences.same(same),
      ...(same === undefined ? {} : { same }),
      findings: shown(input.kind, findings),
    };
  const taken = { findings: [], originKey, byPhone: { isAcknowledged: input.isAcknowledged } };
  const reference =
    input.kind === 'request'
      ? receiveRequest(register, ports, { ...taken, draft: input.draft })
      : receiveOffer(register, ports, { ...taken, draft: input.draft });
  return recorded(register, ports, input, reference);
}

function recorded(register: Register, ports: Ports, { kind }: IntakeInput, reference: string): IntakeOutcome {
  const status = register.find(kind === 'request' ? 'requests' : 'offers', reference)?.status;
  const queued = queuedFor(register, ports, reference);
  return {
    kind: 'recorded',
    reference,
    sentence: intakeSentences.recorded(reference, status === 'to-complete' || status === 'to-check', queued !== undefined),
    ...(queued === undefined ? {} : { queued }),
  };
}

/** The acknowledgement, while it waits. */
function queuedFor(register: Register, ports: Ports, reference: string): QueuedView | undefined {
  const message = register.where('messages', 'about', reference).find(({ status }) => status === 'queued');
  return message === undefined ? undefined : queuedView(ports, [message]);
}
