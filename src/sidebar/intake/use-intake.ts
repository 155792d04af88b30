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

interface Checks {
  readonly findings: readonly IntakeFinding[];
  /** Shows what a recording had to say, or nothing for a new form. */
  show(findings: readonly IntakeFinding[]): void;
  /** Asks at once for what has been typed since the last time, which is kept so. */
  now(): void;
}

/** What the check says of the form, asked again at each pause and when the panel is left. */
function useChecks(typed: Typed, inputOf: (typed: Typed) => IntakeInput): Checks {
  const { api } = useApp();
  const isActive = useIsActive();
  const [findings, setFindings] = useState<readonly IntakeFinding[]>([]);
  const asked = useRef('{}');
  const turn = useRef(0);
  const now = (): void => {
    const input = inputOf(typed);
    const text = JSON.stringify(input.draft);
    if (text === asked.current) return;
    asked.current = text;
    const mine = (turn.current += 1);
    void api.checkIntake(input).then((reply) => {
      if (mine !== turn.current) return;
      if (reply.ok) setFindings(reply.value.findings);
      // What could not be kept is asked again at the next pause.
      else asked.current = '';
    });
  };
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    if (!isActive) latest.current();
  }, [isActive]);
  const show = (said: readonly IntakeFinding[]): void => {
    turn.current += 1;
    if (said.length === 0) asked.current = '{}';
    setFindings(said);
  };
  return { findings, show, now };
}

/** What was typed before: in this panel, else as it was kept. */
const typedBefore = (kind: IntakeKind, { draft }: IntakeFormView): Typed =>
  left.get(kind) ??
  (draft === undefined ? EMPTY() : { id: draft.id, values: valuesOf(draft), isAcknowledged: draft.isAcknowledged });

const inputOf = (kind: IntakeKind, view: IntakeFormView, { id, values, isAcknowledged }: Typed, evenSo = false): IntakeInput =>
  ({
    kind,
    id,
    draft: draftOf(kind, values, view),
    isAcknowledged: isAcknowledged && emailIn(kind, values) !== '',
    ...(evenSo ? { evenSo } : {}),
  }) as IntakeInput;

export function useIntake(kind: IntakeKind, view: IntakeFormView): Intake {
  const { api, announce } = useApp();
  const isActive = useIsActive();
  const [typed, setTyped] = useState<Typed>(() => typedBefore(kind, view));
  const [visited, setVisited] = useState<ReadonlySet<string>>(() => new Set(Object.keys(typed.values)));
  const [toConfirm, setToConfirm] = useState<Intake['toConfirm']>();
  const action = useAction();
  const checks = useChecks(typed, (now) => inputOf(kind, view, now));
  // A row selected in the sheet is offered, and does not take the form's place.
  useBusy(isActive && Object.keys(typed.values).length > 0);
  left.set(kind, typed);

  const reset = (): Typed => {
    const next = EMPTY();
    left.set(kind, next);
    setTyped(next);
    setVisited(new Set());
    setToConfirm(undefined);
    checks.show([]);
    return next;
  };
  const names = new Set<string>(fieldsOf(kind, typed.values, view).map(({ name }) => name));
  const shown = checks.findings.filter(({ field }) => field === undefined || visited.has(field) || toConfirm !== undefined);
  return {
    values: typed.values,
    isAcknowledged: typed.isAcknowledged,
    action,
    ...(toConfirm === undefined ? {} : { toConfirm }),
    findingsOf: (field) => shown.filter((finding) => finding.field === field),
    others: shown.filter(({ field }) => field === undefined || !names.has(field)),
    change(field, value) {
      setToConfirm(undefined);
      setTyped((before) => ({ ...before, values: { ...before.values, [field]: value } }));
    },
    acknowledge: (isAcknowledged) => setTyped((before) => ({ ...before, isAcknowledged })),
    leave(field) {
      setVisited((before) => new Set([...before, field]));
      checks.now();
    },
    async record(evenSo) {
      const outcome = await action.run(() => api.recordIntake(inputOf(kind, view, typed, evenSo)));
      if (outcome?.kind === 'recorded') reset();
      if (outcome?.kind === 'to-confirm') {
        checks.show(outcome.findings);
        setToConfirm(outcome);
      }
      return outcome;
    },
    erase() {
      void api.checkIntake(inputOf(kind, view, reset()));
      announce(intakeWords.erased);
    },
  };
}
