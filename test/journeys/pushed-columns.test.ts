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
