/** A column inserted in a tab of answers while it is read: an answer keeps its name, is received once, and is marked. */
import { Hub, offerAnswers, RAW, removeHubs, requestAnswers } from '../support/hub';

jest.setTimeout(240_000);
afterAll(removeHubs);

/** The marks stand first and a question that everybody answers last, as people have arranged the tab. */
function arranged(hub: Hub, raw: string, last: string): void {
  const width = (): number => hub.runtime.sheetByName(raw).cells[0]!.length;
  hub.runtime.moveColumn(hub.sheetId(raw), hub.column(raw, 'Suivi'), 2);
  hub.runtime.moveColumn(hub.sheetId(raw), hub.column(raw, last), width() + 1);
  expect(hub.column(raw, last)).toBe(width());
}

interface Kind {
  readonly raw: string;
  readonly tab: string;
  readonly last: string;
  readonly first: (hub: Hub) => void;
  readonly second: (hub: Hub) => void;
}
const KINDS: Readonly<Record<string, Kind>> = {
  request: {
    raw: RAW.request,
    tab: 'Demandes',
    last: 'Votre nom',
    first: (hub) => void hub.submitted('request', requestAnswers()),
    second: (hub) => void hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' })),
  },
  offer: {
    raw: RAW.offer,
    tab: 'Offres',
    last: 'Nom de l’organisme',
    first: (hub) => void hub.submitted('offer', offerAnswers('Alpha')),
    second: (hub) => void hub.submitted('offer', offerAnswers('Beta')),
  },
};

test.each(Object.keys(KINDS))('%s: whichever reading it falls into', (name) => {
  const { raw, tab, last, first, second } = KINDS[name]!;
  const prepared = Hub.open(true);
  first(prepared);
  arranged(prepared, raw, last);
  const state = prepared.freeze();
  const seen: unknown[] = [];
  for (let call = 1; ; call += 1) {
    const hub = Hub.from(state);
    let isPlayed = false;
    const gesture = (): void => {
      isPlayed = true;
      hub.runtime.insertColumns(hub.sheetId(raw), 2, 1);
    };
    hub.runtime.setFault({ gestureAtCall: { call, of: 'Range.getValues', when: 'before', gesture } });
    second(hub);
    hub.runtime.clearFaults();
    const isMarked = hub.rows(raw).every((row) => row['Suivi'] !== '');
    hub.menu('readWaitingAnswers');
    const references = hub.rows(tab).map((row) => row['Référence']);
    if (!isMarked || references.length !== 2) seen.push({ call, isMarked, references });
    hub.close();
    if (!isPlayed) break;
  }
  expect(seen).toEqual([]);
});

/** A column of the person's own in front of the time stamps, whose header may have been changed as well. */
const pushed = (hub: Hub, raw: string, isRenamed: boolean): void => {
  hub.runtime.insertColumns(hub.sheetId(raw), 1, 1);
  hub.runtime.edit(hub.sheetId(raw), 'A1:A2', [['Mes notes'], ['vu']]);
  if (isRenamed) hub.typeHeader(raw, 'Horodateur', 'Reçu le');
};

test.each([
  ['request', false],
  ['request', true],
  ['offer', false],
  ['offer', true],
] as const)('%s: behind a column put in front of the time stamps, header changed: %s, no answer is hidden', (name, isRenamed) => {
  const { raw, tab, first, second } = KINDS[name]!;
  const hub = Hub.open();
  first(hub);
  const stamp = hub.rows(raw)[0]!['Horodateur'];
  pushed(hub, raw, isRenamed);
  hub.runtime.setFault({ formTriggerTimes: 0 });
  second(hub);
  hub.runtime.clearFaults();
  const waiting = () => hub.ask('getHealth').causes.filter(({ code }) => code === 'answers-waiting').length;
  expect([hub.rows(tab).length, waiting()]).toEqual([1, 1]);
  hub.menu('readWaitingAnswers');
  expect([hub.rows(tab).length, waiting()]).toEqual([2, 0]);
  expect(hub.rows(raw).map((row) => [row['Suivi'] !== '', row[isRenamed ? 'Reçu le' : 'Horodateur']])).toEqual([
    [true, stamp],
    [true, expect.any(String)],
  ]);
  // Taken away again, nothing is taken for new.
  hub.runtime.deleteColumns(hub.sheetId(raw), 1, 1);
  hub.menu('readWaitingAnswers');
  expect(hub.rows(tab)).toHaveLength(2);
  hub.close();
});
