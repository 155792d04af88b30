/** What people do with the files: the spreadsheet copied or brought back to an older version, forms changed in their editors. */
import type { IntakeInput, IntakeOutcome } from '../../../src/application/intake-api';
import type { FormChange } from '../world';
import { byOf } from './click';
import { one, type Draw, type Gesture } from './gesture';
import { ANIMATORS, HOSTS, MOST_OFFERS, MOST_REQUESTS, placesOffered, STAGES, teacherOf } from './people';

const CHANGES: readonly [FormChange, ...FormChange[]] = [
  'closed',
  'opened',
  'unpublished',
  'published',
  'renamed',
  'moved',
  'deleted-question',
];
const CHANGED_SAID: Readonly<Record<FormChange, string>> = {
  closed: 'le ferme',
  opened: 'le rouvre',
  unpublished: 'le dépublie',
  published: 'le publie',
  renamed: 'renomme une question',
  moved: 'déplace une question',
  'deleted-question': 'supprime une question',
};

/** A request that a teacher dictates; now and then one that is there already, or lacks its days. */
const dictatedRequest = (count: number, [stage, flaw, twin]: Draw, id: string): IntakeInput => {
  const [startsOn, endsOn] = one(STAGES as never as readonly [(typeof STAGES)[number]], stage);
  const initial = String.fromCharCode(65 + ((twin % 4 === 0 ? Math.max(0, count - 1) : count) % 8));
  return {
    kind: 'request',
    id,
    isAcknowledged: flaw % 3 !== 0,
    draft: {
      type: 'observation-3e',
      level: '3e',
      schoolName: 'Lycée Fictif – Roanne',
      requesterName: 'Camille Exemple',
      requesterEmail: teacherOf(count),
      pupilInitials: `${initial}. ${initial}.`,
      ageBracket: '15',
      ...(flaw % 4 === 1 ? {} : { startsOn, endsOn }),
      commune: 'Montbrison',
      postalCode: '42600',
    },
  };
};

const dictatedOffer = ([host, places, when]: Draw, id: string): IntakeInput => {
  const name = HOSTS[host % HOSTS.length]!;
  return {
    kind: 'offer',
    id,
    isAcknowledged: places % 2 === 0,
    draft: {
      companyName: `Restaurant ${name}`,
      commune: 'Montbrison',
      postalCode: '42600',
      sector: 'hospitality',
      contactName: `Alex ${name}`,
      contactEmail: `contact@${name.toLowerCase()}.example`,
      publics: ['college', 'cap'] as never,
      weeksText: 'toute l’année',
      places: placesOffered(places, when),
      hasConsented: true,
    },
  };
};

/** As the panel does: what is missing, or there already, is asked, and recorded all the same. */
const takenByPhone = (name: string, weight: number, of: (count: number, draw: Draw, id: string) => IntakeInput): Gesture => ({
  name,
  weight,
  play(world, draw, { requests, offers }) {
    const input = of(requests.length, draw, `telephone-${requests.length}-${offers.length}-${draw.join('-')}`);
    const [rows, most] = input.kind === 'request' ? [requests, MOST_REQUESTS] : [offers, MOST_OFFERS];
    if (rows.length >= most) return undefined;
    const by = byOf(draw);
    world.call(by, 'checkIntake', [input]);
    const answer = world.call(by, 'recordIntake', [input]).value as IntakeOutcome | undefined;
    if (answer?.kind === 'to-confirm' && draw[3] % 4 !== 0) world.call(by, 'recordIntake', [{ ...input, evenSo: true }]);
    // The answer to the click was lost, or they are not sure: the same form is sent again.
    if (draw[3] % 5 === 0) world.call(by, 'recordIntake', [{ ...input, evenSo: true }]);
    return `${ANIMATORS[by]} note ${input.kind === 'request' ? 'une demande' : 'une offre'} au téléphone.`;
  },
});

export const FILE_GESTURES: readonly Gesture[] = [
  takenByPhone('request-by-phone', 3, dictatedRequest),
  takenByPhone('offer-by-phone', 2, (_count, draw, id) => dictatedOffer(draw, id)),
  {
    name: 'call-pool',
    weight: 1,
    play(world, draw) {
      world.menu(byOf(draw), 'callPool');
      return `${ANIMATORS[byOf(draw)]} relance le vivier.`;
    },
  },
  {
    name: 'change-form',
    weight: 1,
    only: 'built',
    play(world, [which, how]) {
      const [form, change] = [which % 2 === 0 ? 'request' : 'offer', one(CHANGES, how)] as const;
      return world.changeForm(form, change)
        ? `Dans l’éditeur du formulaire des ${form === 'request' ? 'demandes' : 'offres'}, on ${CHANGED_SAID[change]}.`
        : undefined;
    },
  },
  {
    name: 'copy',
    weight: 1,
    only: 'built',
    play(world, [copiesForms]) {
      const touched = world.copyOut(copiesForms % 2 === 0);
      if (touched.length > 0) throw new Error(touched.join('\n'));
      return 'On copie le classeur et on essaie la copie.';
    },
  },
  {
    name: 'remember-version',
    weight: 3,
    only: 'built',
    play: (world) => (world.version('remember') ? 'Google garde une version du classeur.' : undefined),
  },
  {
    name: 'restore-version',
    weight: 4,
    only: 'built',
    play: (world) => (world.version('restore') ? 'On rétablit la version gardée du classeur.' : undefined),
  },
];
