/**
 * One click, one call: what the next screen needs comes with the answer. What the frame reads again afterwards, the list of the
 * day and the calls to make, is asked for while the person reads.
 */
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage();

type Click = (page: typeof opened.page) => Promise<unknown>;

const button =
  (name: RegExp | string): Click =>
  (page) =>
    page.getByRole('button', { name }).first().click();

/** What the frame reads while the person reads: nobody waits for it. */
const FRAME = ['getHome', 'getCalls'];

/**
 * Names of the calls since the last time, once none has come for ten frames: an answer is there at once, and what a page asks for
 * when it has drawn itself comes a frame or two later.
 */
const callsSince = (count: number): Promise<readonly string[]> =>
  opened.page.evaluate(`new Promise((still) => {
    const { calls } = window.fakeBackend;
    let [seen, frames] = [-1, 0];
    const look = () => {
      frames = calls.length === seen ? frames + 1 : 0;
      seen = calls.length;
      if (frames < 10) requestAnimationFrame(() => setTimeout(look));
      else still(calls.slice(${count}).map(({ name }) => name));
    };
    look();
  })`);

interface Gesture {
  readonly gesture: string;
  /** Clicks that lead there. */
  readonly road: readonly Click[];
  readonly click: Click;
  /** Calls that the screen needs, in order. */
  readonly needs: readonly string[];
  /** Calls beside them, which nobody waits for. */
  readonly beside?: readonly string[];
}

const tab =
  (place: number): Click =>
  (page) =>
    page.locator('.tab').nth(place).click();
const check =
  (name: RegExp): Click =>
  (page) =>
    page.getByRole('checkbox', { name }).check();
const fill =
  (label: string, text: string): Click =>
  (page) =>
    page.getByLabel(label).fill(text);
const enter: Click = (page) => page.keyboard.press('Enter');

const toRequest = button(/DEM-2026-0142/);
const toProposition = button(/PRO-2026-0311/);
const toMessage = button(/^Relire « \[DEM-2026-0139\] Accueil confirmé/);
const agree: readonly Click[] = [toProposition, button('Oui')];
const sayYes = button('Enregistrer l’accord d’Élec Exemple SARL');

const GESTURES: readonly Gesture[] = [
  // The card comes by itself; its hosts are asked for at the same time, and its row is selected in the sheet.
  { gesture: 'a request is opened', road: [], click: toRequest, needs: ['getRequestCard'], beside: ['getRanking', 'showRow'] },
  { gesture: 'a proposition is opened', road: [], click: toProposition, needs: ['getPropositionCard'], beside: ['showRow'] },
  { gesture: 'the messages are opened', road: [], click: tab(1), needs: ['getMessages'] },
  { gesture: 'the calls are opened', road: [], click: tab(2), needs: [] },
  // Its text, and where it stands, at the same time.
  { gesture: 'a message is opened', road: [tab(1)], click: toMessage, needs: ['previewMessage'], beside: ['getMessages'] },
  {
    gesture: 'hosts are looked at',
    road: [toRequest, check(/Élec/)],
    click: button('Proposer à 1 hôte'),
    needs: ['previewPropositions'],
  },
  {
    gesture: 'why not this host is asked',
    road: [toRequest, button('Pourquoi Élec Exemple SARL')],
    click: button(/^Pourquoi pas, .* Le plan avec Élec Exemple SARL$/),
    needs: ['whyNotHost'],
  },
  {
    gesture: 'that arrangement is kept',
    road: [toRequest, button('Pourquoi Élec Exemple SARL'), button(/^Pourquoi pas, .* Le plan avec Élec Exemple SARL$/)],
    click: button('Garder cet arrangement'),
    needs: ['openAllocation'],
  },
  {
    gesture: 'a proposition is sent',
    road: [toRequest, check(/Élec/), button('Proposer à 1 hôte')],
    click: button('Mettre en file'),
    needs: ['sendPropositions'],
    // The screen before is shown again.
    beside: ['getRequestCard', 'getRanking'],
  },
  { gesture: 'a yes is recorded', road: agree, click: sayYes, needs: ['recordAnswer'] },
  {
    gesture: 'a no is recorded',
    road: [toProposition, button('Non')],
    click: button('Pas de tuteur disponible'),
    needs: ['recordAnswer'],
  },
  { gesture: 'a proposition is confirmed', road: [...agree, sayYes], click: button('Confirmer'), needs: ['confirmProposition'] },
  {
    gesture: 'a host takes its word back',
    road: [...agree, sayYes, button('L’organisme se désiste…'), fill('Pourquoi Élec Exemple SARL se désiste', 'tuteur en arrêt')],
    click: enter,
    needs: ['withdrawHost'],
  },
  {
    gesture: 'a request is cancelled',
    road: [toRequest, button('Annuler la demande'), (page) => page.getByRole('radio').nth(1).check()],
    click: button('Annuler DEM-2026-0142'),
    needs: ['cancelRequest'],
    beside: ['getRanking'],
  },
  {
    gesture: 'a voice mail is noted',
    road: [tab(2)],
    click: button('Messagerie'),
    needs: ['noteVoicemail'],
  },
  {
    gesture: 'a message is queued',
    road: [tab(1), toMessage],
    click: button('Mettre en file'),
    needs: ['queueMessage'],
  },
  {
    gesture: 'a message is queued with another recipient',
    road: [
      () =>
        opened.backend((fake) => {
          fake.messages = fake.messages.map((line) => ({ ...line, may: { ...line.may, edit: true } }));
        }),
      tab(1),
      toMessage,
      fill('Adresse du destinataire', 'autre@exemple.example'),
    ],
    click: button('Mettre en file'),
    needs: ['queueMessage'],
  },
  {
    gesture: 'a doubtful message is settled',
    road: [tab(1)],
    click: button('Il est bien parti : courriel à contact12@exemple.example'),
    needs: ['settleMessage'],
  },
  {
    gesture: 'an action is undone',
    road: [button('Dernières actions')],
    click: button('Annuler cette action'),
    needs: ['undoAction'],
  },
];

test.each(GESTURES)('$gesture', async ({ road, click, needs, beside = [] }) => {
  await opened.open('sidebar');
  await callsSince(0);
  for (const step of road) await step(opened.page);
  const before = (await callsSince(0)).length;
  await click(opened.page);
  const made = (await callsSince(before)).filter((name) => !FRAME.includes(name));
  expect([...made].sort()).toEqual([...needs, ...beside].sort());
  expect(made.filter((name) => needs.includes(name))).toEqual(needs);
});
