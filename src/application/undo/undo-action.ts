/**
 * The last actions are taken back, one bundle at a time, until a mail has left or a person has typed since: the cells come back
 * as they were, the rows that were added go, the journal says it.
 */
import { LIVING_TABLES } from '../../domain/lifecycle/living';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { undoTexts } from '../../wording/labels/undo';
import { momentInWords } from '../../wording/text/dates';
import { refreshSolicitations } from '../companies/refresh-solicitations';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import { stepBack } from '../lifecycle/step-back';
import { countSeatsOfOffer } from '../offers/count-seats';
import type { Ports, Register, RememberedBundle } from '../ports';
import type { UndoneView, UndoView } from '../undo-api';
import { UserProblem } from '../user-problem';
import { addedKeys, planUndo, type UndoPlan } from './plan-undo';
import { whyItWouldNotHold } from './still-holds';

/** How many actions are shown. */
const MOST_SHOWN = 20;
const MOST_REASONS = 3;

/** The last actions, the last one first; of the first, what it touched and whether it can be undone. */
export function lastActions(register: Register, ports: Ports): UndoView {
  const bundles = ports.memory.bundles();
  const [last] = bundles;
  const refusals = last === undefined ? [] : refusalsOf(register, ports, last);
  return {
    actions: bundles
      .slice(0, MOST_SHOWN)
      .map(({ id, at, label }) => ({ id, when: momentInWords(ports.clock.dayOf(at), timeOf(at)), label })),
    ...(last === undefined
      ? {}
      : { last: { id: last.id, rows: undoTexts.touches(rowsOf(ports, last).length), refusals: shortened(refusals) } }),
  };
}

/**
 * The last action, for the person to agree that it be undone; `undefined` when there is none.
 * @throws UserProblem with all that stands in the way
 */
export function actionToUndo(
  register: Register,
  ports: Ports,
): { readonly id: string; readonly when: string; readonly label: string; readonly rows: string } | undefined {
  const { actions, last } = lastActions(register, ports);
  const [action] = actions;
  if (last === undefined || action === undefined) return undefined;
  if (last.refusals.length > 0)
    throw new UserProblem(
      [undoTexts.cannot, ...last.refusals].join(' '),
      [undoTexts.line(action.when, action.label), undoTexts.advice].join(' '),
    );
  return { id: last.id, when: action.when, label: action.label, rows: last.rows };
}

/** Hours and minutes in the zone of the script, which is the hub's. */
const timeOf = (instant: string): string => {
  const moment = new Date(instant);
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
};

const shortened = (reasons: readonly string[]): string[] => [
  ...reasons.slice(0, MOST_REASONS),
  ...(reasons.length > MOST_REASONS ? [undoTexts.more(reasons.length - MOST_REASONS)] : []),
];

const rowsOf = ({ memory }: Ports, { id, steps }: RememberedBundle): string[] => [
  ...new Set(
    steps.flatMap((step) =>
      memory
        .writesOf(id, step)
        .filter(({ table }) => table !== 'journal')
        .flatMap(({ table, changes, adds }) => [...changes, ...adds].map(({ key }) => `${table}:${key}`)),
    ),
  ),
];

function refusalsOf(register: Register, { memory, clock }: Ports, { id, steps }: RememberedBundle): string[] {
  const writes = steps.map((step) => memory.writesOf(id, step));
  const leaving = new Set(writes.flatMap((one) => [...addedKeys(one)]));
  // A later step of the same action may have written over an earlier one: only the last can be looked at as things stand.
  const [only] = writes;
  if (writes.length === 1) {
    const plan = planUndo(register, only!, leaving);
    return [...plan.refusals, ...whyItWouldNotHold(register, plan, clock.today())];
  }
  return [...new Set(writes.flatMap((one) => planUndo(register, one, leaving).refusals))];
}

/**
 * Undoes the bundle, step by step, each in a unit of work of its own; done again it changes nothing.
 * @throws UserProblem with the reasons when it may not be undone; nothing is written then
 */
export function undoAction(ports: Ports, id: string): UndoneView {
  const bundle = ports.memory.bundles().find((one) => one.id === id);
  if (bundle === undefined) return { sentence: undoTexts.already, isDone: true };
  const [first] = rowsOf(ports, bundle).filter((row) => !row.startsWith('messages:'));
  const leaving = new Set(bundle.steps.flatMap((step) => [...addedKeys(ports.memory.writesOf(id, step))]));
  let left = bundle.steps.length;
  for (const step of bundle.steps) {
    if (!ports.hasTimeLeft()) return { sentence: undoTexts.goesOn(left), isDone: false };
    ports.unitOfWork((register) => {
      // All of it is looked at before the first step is taken back.
      const reasons = left === bundle.steps.length ? refusalsOf(register, ports, bundle) : [];
      const plan = planUndo(register, ports.memory.writesOf(id, step), leaving);
      const refusals = reasons.length > 0 ? reasons : plan.refusals;
      if (refusals.length > 0) throw new UserProblem([undoTexts.cannot, ...shortened(refusals)].join(' '), undoTexts.advice);
      carryOut(register, ports, plan, bundle.label);
    });
    ports.memory.forget(id, step);
    left -= 1;
  }
  return { sentence: undoTexts.done(bundle.label), isDone: true, ...(first === undefined ? {} : { row: first }) };
}

function carryOut(register: Register, ports: Ports, { puts, statuses, removals }: UndoPlan, label: string): void {
  if (puts.length + statuses.length + removals.length === 0) return;
  const touched = { offers: new Set<string>(), companies: new Set<string>() };
  const noteTouched = ({ table, key }: { readonly table: string; readonly key: string }): void => {
    const record = register.find(table as 'propositions', key) as
      | { readonly offerReference?: string; readonly companyReference?: string }
      | undefined;
    if (table === 'propositions' && record?.offerReference !== undefined) touched.offers.add(record.offerReference);
    if (table === 'propositions' && record?.companyReference !== undefined) touched.companies.add(record.companyReference);
    if (table === 'offers') touched.offers.add(key);
  };
  for (const row of [...puts, ...statuses, ...removals]) noteTouched(row);
  for (const { table, key, cells } of puts) register.putBack(table, key, cells);
  for (const { table, key, status } of statuses) stepBack(register, ports, table, key, status);
  for (const { table, key } of removals) register.remove(table, key);
  inOneAction(register, ports, (scope) => touched.offers.forEach((offer) => countSeatsOfOffer(scope, offer)));
  touched.companies.forEach((company) => refreshSolicitations(register, ports, company));
  const [{ key } = { key: '' }] = [...statuses, ...puts, ...removals].filter(({ table }) =>
    (LIVING_TABLES as readonly string[]).includes(table),
  );
  noteInJournal(register, ports, { action: journalActions.undone, object: journalObjects.hub, reference: key, reason: label });
}
