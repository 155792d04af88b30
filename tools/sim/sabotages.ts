/** Faults put into the sources on purpose: each must be found. A text that is no longer there stops the trial. */
import type { World } from '../../test/simulation/world';

export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
export interface Sabotage {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Where it shows: the memory has no rows to mistake. */
  readonly world: World['name'];
}

const STATUSES = 'src/domain/proposition/proposition-status.ts';

export const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'writer-by-row-number',
    world: 'built',
    edits: [
      {
        file: 'src/google/sheets/arrangement.ts',
        from: 'rowOf.set(key, index + 2);',
        to: 'rowOf.set(key, Number(/-(\\d+)$/.exec(key)?.[1] ?? index + 1) + 1);',
      },
      {
        file: 'src/google/sheets/keyed-writer.ts',
        from: 'pending = pending.filter((one) => !this.isDone(one, attempt > 0, refused.get(one)));',
        to: 'pending = refused.size < 0 ? pending : [];',
      },
    ],
  },
  {
    name: 'missing-guard',
    world: 'memory',
    edits: [{ file: STATUSES, from: "'dates-hold', 'seat-free', 'law-allows'],", to: "'dates-hold', 'law-allows']," }],
  },
  {
    name: 'mail-before-its-mark',
    world: 'memory',
    edits: [
      { file: 'src/application/outbox/send-pending-messages.ts', from: '    departures.leaving(reference);\n', to: '' },
      { file: 'src/application/outbox/settle-departures.ts', from: 'departure.current === reference && ', to: 'false && ' },
    ],
  },
  {
    name: 'seat-counted-by-sending',
    world: 'memory',
    edits: [
      {
        file: 'src/application/propositions/free-seats.ts',
        from: '      SEATED_PROPOSITION_STATUSES,\n',
        to: "      ['to-send', 'sent', 'reminded', ...SEATED_PROPOSITION_STATUSES],\n",
      },
    ],
  },
  {
    name: 'journal-line-left-out',
    world: 'memory',
    edits: [
      {
        file: 'src/application/journal/note-in-journal.ts',
        from: '  if (!isPassing)\n',
        to: "  if (!isPassing && !line.reference.startsWith('OFF'))\n",
      },
    ],
  },
  {
    name: 'answer-received-twice',
    world: 'built',
    edits: [
      {
        file: 'src/application/intake/receive-request.ts',
        from: '  if (known !== undefined) return known.reference;\n',
        to: '  void known;\n',
      },
      { file: 'src/google/sheets/unit-of-work.ts', from: 'if (marks.length > 0) tools.markAnswers(marks);', to: 'void marks;' },
    ],
  },
  {
    name: 'rivals-not-ended',
    world: 'memory',
    edits: [{ file: STATUSES, from: "'place-request', 'end-rivals'],", to: "'place-request']," }],
  },
  {
    name: 'nobody-told',
    world: 'memory',
    edits: [
      {
        file: 'src/application/lifecycle/apply-event.ts',
        from: '  for (const request of scope.touched) tellWhatIsTrue(scope, request);\n',
        to: '  void tellWhatIsTrue;\n',
      },
    ],
  },
  {
    name: 'intention-not-kept',
    world: 'built',
    edits: [
      {
        file: 'src/google/sheets/unit-of-work.ts',
        from: '    slot = keepIn(intentions, intention, stuck);',
        to: '    void keepIn;',
      },
    ],
  },
  {
    name: 'meeting-over-full',
    world: 'memory',
    edits: [
      {
        file: 'src/domain/network/sign-up.ts',
        from: "return seatsLeft(meeting, registrations) === 0 ? 'waiting-list' : 'registered';",
        to: "return seatsLeft(meeting, registrations) === -1 ? 'waiting-list' : 'registered';",
      },
    ],
  },
  {
    name: 'erased-stays-in-keys',
    world: 'memory',
    edits: [
      {
        file: 'src/application/person/erase-in-register.ts',
        from: "    if (key === '') continue;\n",
        to: "    if (key === '' || table === 'messages') continue;\n",
      },
    ],
  },
  {
    name: 'told-though-said-no',
    world: 'memory',
    edits: [
      {
        file: 'src/application/outbox/is-still-needed.ts',
        from: '      mayBeToldWithOthers(company, today) &&\n',
        to: "      today !== '' &&\n",
      },
    ],
  },
];
