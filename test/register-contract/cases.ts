/**
 * What every register promises, as cases that run anywhere: beside the test on the register in memory, and in the script’s realm
 * on the sheet. Each gives plain data.
 */
import type { Register, UnitOfWork } from '../../src/application/ports';
import type { Message } from '../../src/domain/message/message';
import type { Records, TableName } from '../../src/domain/records';

/** Begins a run of its own, as a click or a trigger does; its actions come one after the other. */
export type Begin = () => UnitOfWork;

export interface Case {
  /** The promise, as a sentence. */
  readonly title: string;
  readonly run: (begin: Begin) => unknown;
  readonly gives: unknown;
}

const message = (number: number, more: Partial<Message> = {}): Message => ({
  reference: `MSG-2026-00${number}`,
  status: 'queued',
  template: 'proposition',
  about: 'PRO-2026-0001',
  to: 'contact@alpha.example',
  subject: 'Accueil d’un élève',
  body: 'Bonjour',
  createdAt: '2027-01-05T08:00:00.000Z',
  attempts: 0,
  key: `clé ${number}`,
  ...more,
});
const mine = (register: Register): readonly string[] => register.all('messages').map(({ reference }) => reference);
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as Error).message;
  }
};
/** What one action leaves for the next run to read. */
const after = <T>(begin: Begin, act: (register: Register) => unknown, read: (register: Register) => T): T => {
  begin()(act);
  return begin()(read);
};

export const CASES: readonly Case[] = [
  {
    title: 'what an action adds is read by the next run, in the order of adding',
    run: (begin) => after(begin, (register) => [41, 42].forEach((number) => register.add('messages', message(number))), mine),
    gives: ['MSG-2026-0041', 'MSG-2026-0042'],
  },
  {
    title: 'an action sees its own changes before they are saved, by all, by find and by a field',
    run: (begin) =>
      begin()((register) => {
        register.add('messages', message(41));
        register.change('messages', 'MSG-2026-0041', { about: 'PRO-2026-0002' });
        return [
          mine(register),
          register.find('messages', 'MSG-2026-0041')?.about,
          register.where('messages', 'about', 'PRO-2026-0001').length,
          register.where('messages', 'about', 'PRO-2026-0002').length,
        ];
      }),
    gives: [['MSG-2026-0041'], 'PRO-2026-0002', 0, 1],
  },
  {
    title: 'an action that throws writes nothing: no row, no change, no mark of a number',
    run: (begin) => {
      begin()((register) => register.add('messages', message(41)));
      const thrown = codeOf(() =>
        begin()((register) => {
          register.add('messages', message(42));
          register.change('messages', 'MSG-2026-0041', { subject: 'Autre' });
          throw new Error('broken off');
        }),
      );
      return [thrown, begin()((register) => [mine(register), register.find('messages', 'MSG-2026-0041')?.subject])];
    },
    gives: ['broken off', [['MSG-2026-0041'], 'Accueil d’un élève']],
  },
  {
    title: 'what was saved stays, though the action throws afterwards',
    run: (begin) => {
      codeOf(() =>
        begin()((register) => {
          register.add('messages', message(41));
          register.save();
          register.add('messages', message(42));
          throw new Error('broken off');
        }),
      );
      return begin()(mine);
    },
    gives: ['MSG-2026-0041'],
  },
  {
    title: 'a field set to undefined is emptied, one that is not named stays',
    run: (begin) =>
      after(
        begin,
        (register) => {
          register.add('messages', message(41, { error: 'refusé', cc: 'copie@lycee.example' }));
          register.change('messages', 'MSG-2026-0041', { error: undefined });
        },
        (register) => {
          const { error, cc } = register.find('messages', 'MSG-2026-0041')!;
          return [error ?? null, cc];
        },
      ),
    gives: [null, 'copie@lycee.example'],
  },
  {
    title: 'an empty text is no text, a list without entries an empty list, a box that nobody ticked unticked',
    run: (begin) =>
      after(
        begin,
        (register) =>
          register.add('requests', {
            reference: 'DEM-2026-0041',
            receivedOn: '2027-01-05',
            status: 'new',
            priority: 'normal',
            soughtActivities: [],
            soughtSectors: [],
            fallbackSectors: [],
            needsArrangement: false,
            comment: '',
          }),
        (register) => {
          const { comment, soughtActivities, needsArrangement, startsOn } = register.find('requests', 'DEM-2026-0041')!;
          return [comment ?? null, soughtActivities, needsArrangement, startsOn ?? null];
        },
      ),
    gives: [null, [], false, null],
  },
  {
    title: 'days, moments, numbers, lists and text that looks like a formula come back as they were given',
    run: (begin) =>
      after(
        begin,
        (register) => {
          register.add('messages', message(41, { subject: '=1+1', sendAfter: '2027-01-05T09:02:03.000Z', attempts: 3 }));
          register.add('requests', {
            reference: 'DEM-2026-0041',
            receivedOn: '2027-01-05',
            status: 'new',
            priority: 'high',
            startsOn: '2027-02-01',
            soughtActivities: ['Cuire', 'Dresser, servir'],
            soughtSectors: [],
            fallbackSectors: [],
            needsArrangement: true,
            requesterPhone: '+33465710012',
            postalCode: '01000',
          });
        },
        (register) => {
          const { subject, sendAfter, attempts } = register.find('messages', 'MSG-2026-0041')!;
          const request = register.find('requests', 'DEM-2026-0041')!;
          return [
            subject,
            sendAfter,
            attempts,
            request.startsOn,
            request.soughtActivities,
            request.needsArrangement,
            request.requesterPhone,
            request.postalCode,
          ];
        },
      ),
    gives: ['=1+1', '2027-01-05T09:02:03.000Z', 3, '2027-02-01', ['Cuire', 'Dresser, servir'], true, '+33465710012', '01000'],
  },
  {
    title: 'a living row is born with the status that the hub records, and settling writes both',
    run: (begin) => {
      const statuses = (register: Register): unknown => {
        const { status, recordedStatus } = register.find('messages', 'MSG-2026-0041')!;
        return [status, recordedStatus];
      };
      const born = after(begin, (register) => register.add('messages', message(41)), statuses);
      return [born, after(begin, (register) => register.settle('messages', 'MSG-2026-0041', 'sent'), statuses)];
    },
    gives: [
      ['queued', 'queued'],
      ['sent', 'sent'],
    ],
  },
  {
    title: 'a record that is not there is not found, cannot be changed and cannot be settled',
    run: (begin) =>
      begin()((register) => [
        register.find('messages', 'MSG-2026-0041') ?? null,
        register.find('messages', '') ?? null,
        codeOf(() => register.change('messages', 'MSG-2026-0041', { subject: 'Autre' })),
        codeOf(() => register.settle('messages', 'MSG-2026-0041', 'sent')),
      ]),
    gives: [null, null, 'record-not-found: messages MSG-2026-0041', 'record-not-found: messages MSG-2026-0041'],
  },
  {
    title: 'references count on from the highest there is, within an action and from run to run, and none is given twice',
    run: (begin) => {
      const first = begin()((register) => {
        register.add('messages', message(41));
        return [register.nextReference('messages'), register.nextReference('messages'), register.nextReference('offers')];
      });
      return [...first, begin()((register) => register.nextReference('messages'))];
    },
    gives: ['MSG-2026-0042', 'MSG-2026-0043', 'OFF-2026-0001', 'MSG-2026-0044'],
  },
  {
    title: 'a number asked for by an action that throws is given again: nobody has seen it',
    run: (begin) => {
      codeOf(() =>
        begin()((register) => {
          register.nextReference('offers');
          throw new Error('broken off');
        }),
      );
      return begin()((register) => register.nextReference('offers'));
    },
    gives: 'OFF-2026-0001',
  },
  {
    title: 'a table with changes still to be written is not read again',
    run: (begin) =>
      begin()((register) => {
        const before = codeOf(() => register.reread('messages'));
        register.add('messages', message(41));
        const pending = codeOf(() => register.reread('messages'));
        register.save();
        return [before, pending, codeOf(() => register.reread('messages')), mine(register)];
      }),
    gives: ['done', 'reread-before-save: messages', 'done', ['MSG-2026-0041']],
  },
  {
    title: 'records given before a change stay as they were',
    run: (begin) =>
      begin()((register) => {
        register.add('messages', message(41));
        const before = register.find('messages', 'MSG-2026-0041')!;
        const list = register.all('messages');
        register.change('messages', 'MSG-2026-0041', { subject: 'Autre' });
        return [before.subject, list.map(({ subject }) => subject), register.find('messages', 'MSG-2026-0041')?.subject];
      }),
    gives: ['Accueil d’un élève', ['Accueil d’un élève'], 'Autre'],
  },
  {
    title: 'a line of the journal is found by its key and by its action',
    run: (begin) =>
      after(
        begin,
        (register) =>
          register.add('journal', {
            at: '2027-01-05T08:00:00.000Z',
            actor: 'Essai',
            action: 'Contrat',
            object: 'Courriel',
            reference: 'MSG-2026-0041',
            key: 'ligne-1',
          }),
        (register) => [
          register.where('journal', 'action', 'Contrat').map(({ reference, key }) => [reference, key]),
          register.find('journal', 'ligne-1')?.at,
        ],
      ),
    gives: [[['MSG-2026-0041', 'ligne-1']], '2027-01-05T08:00:00.000Z'],
  },
  {
    title: 'a text longer than a cell holds is cut, and stays readable',
    run: (begin) =>
      after(
        begin,
        (register) => register.add('messages', message(41, { body: 'a'.repeat(60_000) })),
        (register) => (register.find('messages', 'MSG-2026-0041')!.body.length <= 50_000 ? 'cut' : 'whole'),
      ),
    gives: 'cut',
  },
];

/** One step of a random run; keys and texts are few, so that steps meet. */
export type RandomStep =
  | { readonly do: 'begin' | 'save' | 'throw' | 'number' }
  | { readonly do: 'add' | 'settle' | 'find'; readonly key: number }
  | { readonly do: 'change'; readonly key: number; readonly subject: string; readonly error?: string }
  | { readonly do: 'where'; readonly subject: string };

/** Plays the steps, an action for each `begin`; gives all that was read on the way, and the rows at the end. */
export function playSteps(begin: Begin, steps: readonly RandomStep[]): unknown {
  const seen: unknown[] = [];
  const actions: RandomStep[][] = [[]];
  for (const step of steps) {
    if (step.do === 'begin') actions.push([]);
    else actions[actions.length - 1]!.push(step);
  }
  for (const action of actions)
    seen.push(codeOf(() => begin()((register) => action.forEach((step) => seen.push(playStep(register, step))))));
  const rows = begin()((register) => (['messages'] as const).map((name) => register.all(name).map(plain)));
  return [seen, rows];
}

const plain = (record: Records[TableName]): unknown =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function playStep(register: Register, step: RandomStep): unknown {
  const key = 'key' in step ? `MSG-2026-004${step.key}` : '';
  switch (step.do) {
    case 'add':
      if (register.find('messages', key) === undefined) register.add('messages', message(Number(key.slice(-2))));
      return mine(register);
    case 'change':
      return codeOf(() => register.change('messages', key, { subject: step.subject, error: step.error }));
    case 'settle':
      return codeOf(() => register.settle('messages', key, 'sent'));
    case 'find':
      return register.find('messages', key)?.subject ?? null;
    case 'where':
      return register.where('messages', 'subject', step.subject).map(({ reference }) => reference);
    case 'number':
      return register.nextReference('messages');
    case 'save':
      return register.save() ?? null;
    case 'throw':
      throw new Error('broken off');
    case 'begin':
      return null;
  }
}
