/** The hours that pass, and what is typed into cells. */
import { MINUTE, requestAnswers } from '../hub';
import { OFF, REQUESTS } from './busy-hub';
import { typeRow } from './type-row';
import type { UseCase } from './use-case';

/** Types into the row of that key, wherever it stands. */
const typing = (tab: string, key: string, header: string, text: string, title: string, more: Partial<UseCase> = {}): UseCase => ({
  of: 'onSheetEdit',
  title,
  isClick: false,
  act: (hub) => void hub.type(tab, key, header, text),
  ...more,
});

export const CLOCK_AND_CELL_USE_CASES: readonly UseCase[] = [
  {
    of: 'onClock',
    title: 'a day later',
    isClick: false,
    prepare: (hub) => {
      hub.runtime.advanceTo('2027-01-06T06:50:00+01:00');
      hub.runtime.setFault({ formTriggerTimes: 0 });
      hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
      hub.runtime.clearFaults();
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
  {
    of: 'onClock',
    title: 'reminders are due',
    isClick: false,
    prepare: (hub) => {
      // In the same run as the reminders: what it tells depends on what comes before it.
      hub.type('Paramètres', 'Accusé du matin (heure)', 'Valeur', '7');
      hub.runtime.advanceTo('2027-01-08T06:50:00+01:00');
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
  {
    of: 'onWake',
    isClick: false,
    prepare: (hub) => {
      hub.ask('sendPropositions', {
        requestReference: REQUESTS.seeking,
        choices: hub.choicesFor(REQUESTS.seeking, 'Alpha', 'Epsilon'),
      });
    },
    act: (hub) => void hub.advance(4 * MINUTE),
  },
  typing('Demandes', REQUESTS.asked, 'Statut', 'Placée', 'a status that may not be chosen'),
  typing('Demandes', REQUESTS.asked, 'Statut', 'Annulée', 'a status chosen by hand', {
    prepare: (hub) => {
      hub.type('Demandes', REQUESTS.asked, 'Motif', 'Parti');
    },
  }),
  typing('Offres', OFF(4), 'Places', '3', 'places changed'),
  typing('Demandes', REQUESTS.asked, 'Fin', '19/02/2027', 'dates changed'),
  {
    of: 'onSheetEdit',
    title: 'a company typed',
    isClick: false,
    act: (hub) => typeRow(hub, 'Entreprises', { Commune: 'Montbrison', 'Raison sociale': 'Restaurant Zeta' }),
  },
];
