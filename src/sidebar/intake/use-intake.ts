/** The state of the panel's own form: what is typed, what the check says of it, what becomes of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IntakeFinding, IntakeFormView, IntakeInput, IntakeKind, IntakeOutcome } from '../../application/intake-api';
import { intakeWords } from '../../wording/pages/intake-page';
import { useApp, useIsActive } from '../state/app-context';
import { useBusy } from '../state/busy';
import { useAction, type Action } from '../state/use-action';
import { draftOf, emailIn, fieldsOf, valuesOf, type FieldName, type Values } from './intake-fields';

/** Left alone for so long, what was typed is checked and kept. */
const PAUSE_MS = 1_500;

const newId = (): string =>
  `${Date.now().toString(36)}-${Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10)).join('')}`;

interface Typed {
  readonly id: string;
  readonly values: Values;
  readonly isAcknowledged: boolean;
}
const EMPTY = (): Typed => ({ id: newId(), values: {}, isAcknowledged: true });
/** Screens come and go: what is typed outlives them. */
const left = new Map<IntakeKind, Typed>();

export interface Intake {
  readonly values: Values;
  readonly isAcknowledged: boolean;
  readonly action: Action;
  readonly toConfirm?: Extract<IntakeOutcome, { kind: 'to-confirm' }>;
  findingsOf(field: FieldName): readonly IntakeFinding[];
  readonly others: readonly IntakeFinding[];
  change(field: FieldName, value: string | readonly string[] | boolean): void;
  acknowledge(isAcknowledged: boolean): void;
  leave(field: FieldName): void;
  record(evenSo: boolean): Promise<IntakeOutcome | undefined>;
  erase(): void;
}

export function useIntake(kind: IntakeKind, view: IntakeFormView): Intake {
  const { api, announce } = useApp();
  const isActive = useIsActive();
  const [typed, setTyped] = useState<Typed>(
    () =>
      left.get(kind) ??
      (view.draft === undefined
        ? EMPTY()
        : { id: view.draft.id, values: valuesOf(view.draft), isAcknowledged: view.draft.isAcknowledged }),
  );
  const [findings, setFindings] = useState<readonly IntakeFinding[]>([]);
  const [visited, setVisited] = useState<ReadonlySet<string>>(() => new Set(Object.keys(typed.values)));
  const [toConfirm, setToConfirm] = useState<Intake['toConfirm']>();
  const action = useAction();
  // A row selected in the sheet is offered, and does not take the form's place.
  useBusy(isActive && Object.keys(typed.values).length > 0);
  const asked = useRef('');
  const turn = useRef(0);
  left.set(kind, typed);

  const inputOf = ({ id, values, isAcknowledged }: Typed, evenSo = false): IntakeInput =>
    ({
      kind,
      id,
      draft: draftOf(kind, values, view),
      isAcknowledged: isAcknowledged && emailIn(kind, values) !== '',
      ...(evenSo ? { evenSo } : {}),
    }) as IntakeInput;

  const check = (): void => {
    const input = inputOf(typed);
    const text = JSON.stringify(input.draft);
    if (text === asked.current || (asked.current === '' && text === '{}')) return;
    asked.current = text;
    const mine = (turn.current += 1);
    void api.checkIntake(input).then((reply) => {
      if (mine === turn.current && reply.ok) setFindings(reply.value.findings);
      // What could not be kept is asked again at the next pause.
      if (!reply.ok && mine === turn.current) asked.current = '';
    });
  };
  const checkNow = useRef(check);
  checkNow.current = check;
  useEffect(() => {
    const timer = setTimeout(() => checkNow.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // The panel is left: what was typed last is kept at once.
  useEffect(() => {
    if (!isActive) checkNow.current();
  }, [isActive]);

  const names = new Set<string>(fieldsOf(kind, typed.values, view).map(({ name }) => name));
  const isShown = ({ field }: IntakeFinding): boolean => field === undefined || visited.has(field) || toConfirm !== undefined;
  return {
    values: typed.values,
    isAcknowledged: typed.isAcknowledged,
    action,
    ...(toConfirm === undefined ? {} : { toConfirm }),
    findingsOf: (field) => findings.filter((finding) => finding.field === field && isShown(finding)),
    others: findings.filter((finding) => (finding.field === undefined || !names.has(finding.field)) && isShown(finding)),
    change(field, value) {
      setToConfirm(undefined);
      setTyped((before) => ({ ...before, values: { ...before.values, [field]: value } }));
    },
    acknowledge: (isAcknowledged) => setTyped((before) => ({ ...before, isAcknowledged })),
    leave(field) {
      setVisited((before) => new Set([...before, field]));
      check();
    },
    async record(evenSo) {
      const outcome = await action.run(() => api.recordIntake(inputOf(typed, evenSo)));
      if (outcome?.kind === 'to-confirm') {
        turn.current += 1;
        setFindings(outcome.findings);
        setToConfirm(outcome);
      }
      if (outcome?.kind === 'recorded') reset();
      return outcome;
    },
    erase() {
      reset();
      const empty = EMPTY();
      void api.checkIntake({ ...inputOf(empty), draft: {} });
      announce(intakeWords.erased);
    },
  };

  function reset(): void {
    const next = EMPTY();
    turn.current += 1;
    asked.current = '';
    left.set(kind, next);
    setTyped(next);
    setFindings([]);
    setVisited(new Set());
    setToConfirm(undefined);
  }
}
