/** What the two animators click in the panel, the dialogs and the menu. */
import { LIVE_PROPOSITION_STATUSES } from '../../../src/domain/proposition/proposition-status';
import type { Person, State, World } from '../world';
import { ANIMATORS } from './people';
import { byOf, click, reference } from './click';
import { one, pick, type Gesture } from './gesture';

const onRequest = (name: string, weight: number, call: string, said: string, ...more: readonly unknown[]): Gesture =>
  click(name, weight, call, ({ requests }, [a]) => {
    const mine = reference(requests, a);
    return mine === undefined ? undefined : { args: [mine, ...more], said: `${said} ${mine}` };
  });
const onProposition = (name: string, weight: number, call: string, said: string, ...more: readonly unknown[]): Gesture =>
  click(name, weight, call, ({ propositions }, [a]) => {
    const mine = reference(propositions, a);
    return mine === undefined ? undefined : { args: [mine, ...more], said: `${said} ${mine}` };
  });

const CANCEL_REASONS = ['pupil-found', 'abandoned', 'mistake', 'duplicate'] as const;
const OFFER_EVENTS = ['verified', 'suspended', 'resumed'] as const;

/** An open request more often than a closed one, as on the screen. */
const requestToPropose = ({ requests }: State, number: number): string | undefined => {
  const open = requests.filter(({ status }) => ['new', 'searching', 'proposed'].includes(status));
  return reference(open.length > 0 && number % 7 !== 0 ? open : requests, number);
};

/** A second host in the same click: any other, or another offer of the same company. */
function secondHost({ offers }: State, first: number, draw: number): State['offers'][number] | undefined {
  if (draw % 3 === 0) return pick(offers, first + 1);
  const one = pick(offers, first);
  return draw % 12 === 1
    ? offers.find(
        ({ companyReference, reference: other }) => companyReference === one?.companyReference && other !== one.reference,
      )
    : undefined;
}

/** What a person finds in the mailbox of the message's recipient decides. */
function settle(world: World, by: Person, state: State): string | undefined {
  const doubtful = state.messages.find(({ status, error }) => status === 'sending' && error !== undefined);
  if (doubtful === undefined) return undefined;
  const alike = state.messages.filter(
    ({ to, subject, status, reference: other }) =>
      to === doubtful.to && subject === doubtful.subject && other !== doubtful.reference && status === 'sent',
  ).length;
  const there = state.mails.filter(
    (mail) => mail.to.includes(doubtful.to.split(',')[0]!) && mail.subject === doubtful.subject,
  ).length;
  const outcome = there > alike ? 'confirmed-sent' : 'retried';
  world.call(by, 'settleMessage', [doubtful.reference, outcome]);
  return `${ANIMATORS[by]} regarde la boîte d’envoi et dit de ${doubtful.reference} : ${outcome === 'retried' ? 'pas parti' : 'parti'}.`;
}

/** Settles all that is doubtful, as an animator does who empties the list. */
export function settleAll(world: World): number {
  let count = 0;
  while (settle(world, 0, world.state()) !== undefined) {
    count += 1;
    if (count > 200) throw new Error('the doubtful messages do not come to an end');
  }
  return count;
}

export const ANIMATOR_GESTURES: readonly Gesture[] = [
  click('propose', 12, 'sendPropositions', (state, [a, b, c, d]) => {
    const request = requestToPropose(state, a);
    const hosts = [pick(state.offers, b) ?? [], secondHost(state, b, c) ?? []].flat();
    if (request === undefined || hosts.length === 0) return undefined;
    const choices = hosts.map((offer) => ({
      companyReference: offer.companyReference,
      offerReference: offer.reference,
      ...(d % 9 === 0 ? { channel: 'phone' } : {}),
      ...(d % 4 === 1 ? { overrideReason: 'Vu avec l’hôte' } : {}),
    }));
    const names = hosts.map(({ reference: offer, companyName }) => `${companyName} (${offer})`).join(' et ');
    return { args: [{ requestReference: request, choices }], said: `propose ${request} à ${names}` };
  }),
  click('propose-company', 2, 'sendPropositions', (state, [a, b]) => {
    const request = requestToPropose(state, a);
    const company = reference(state.companies, b);
    return request === undefined || company === undefined
      ? undefined
      : {
          args: [{ requestReference: request, choices: [{ companyReference: company, overrideReason: 'Connue du pôle' }] }],
          said: `propose ${request} à ${company}, sans offre`,
        };
  }),
  click('create-plan', 2, 'createPropositions', (state, [a, b]) => {
    const pairs = [0, 1].flatMap((step) => {
      const request = requestToPropose(state, a + step);
      const offer = reference(state.offers, b + step);
      return request === undefined || offer === undefined ? [] : [{ requestReference: request, hostId: offer }];
    });
    const said = pairs.map(({ requestReference, hostId }) => `${requestReference} chez ${hostId}`).join(', ');
    return pairs.length === 0 ? undefined : { args: [pairs], said: `crée les propositions d’un plan : ${said}` };
  }),
  onProposition('cancel-proposition', 2, 'cancelProposition', 'annule', 'essai'),
  onProposition('confirm', 3, 'confirmProposition', 'confirme'),
  click('withdraw-host', 3, 'withdrawHost', ({ propositions }, [a]) => {
    const seated = propositions.filter(({ status }) => status === 'accepted' || status === 'confirmed');
    const mine = reference(seated.length > 0 ? seated : propositions, a);
    return mine === undefined ? undefined : { args: [mine, 'plus de tuteur'], said: `note que l’hôte de ${mine} se retire` };
  }),
  click('cancel-request', 2, 'cancelRequest', ({ requests }, [a, b]) => {
    const mine = reference(requests, a);
    const why = one(CANCEL_REASONS, b);
    return mine === undefined ? undefined : { args: [mine, why], said: `annule ${mine} (${why})` };
  }),
  onRequest('reopen', 2, 'reopenRequest', 'reprend', 'essai'),
  onRequest('complete', 2, 'completeRequest', 'dit complète'),
  onRequest('ask-teacher', 1, 'askTeacher', 'interroge l’enseignant de'),
  click('offer-status', 2, 'setOfferStatus', ({ offers }, [a, b]) => {
    const mine = reference(offers, a);
    const event = one(OFFER_EVENTS, b);
    return mine === undefined ? undefined : { args: [mine, event], said: `change l’offre ${mine} (${event})` };
  }),
  click('verify-offer', 2, 'setOfferStatus', ({ offers }, [a]) => {
    const mine = reference(
      offers.filter(({ status }) => status === 'to-check'),
      a,
    );
    return mine === undefined ? undefined : { args: [mine, 'verified'], said: `dit vérifiée l’offre ${mine}` };
  }),
  click('resume-offer', 5, 'setOfferStatus', ({ offers }, [a]) => {
    const suspended = offers.filter(({ status }) => status === 'suspended');
    const mine = reference(suspended.length > 0 ? suspended : offers, a);
    const event = suspended.length > 0 ? 'resumed' : 'suspended';
    return mine === undefined ? undefined : { args: [mine, event], said: `change l’offre ${mine} (${event})` };
  }),
  click('begin-trial', 2, 'setSandbox', () => ({ args: [true], said: 'remet le pôle à l’essai' })),
  click('end-trial', 5, 'setSandbox', ({ isTrial }, [a]) =>
    isTrial
      ? a % 3 === 0
        ? { args: [false, 'forget'], said: 'termine l’essai et oublie ce qui a été tenté' }
        : { args: [false, 'send'], said: 'termine l’essai et envoie réellement' }
      : undefined,
  ),
  click('merge', 1, 'mergeCompanies', ({ companies }, [a, b]) => {
    const [kept, merged] = [reference(companies, a), reference(companies, a + 1 + (b % Math.max(1, companies.length - 1)))];
    return kept === undefined || merged === undefined ? undefined : { args: [kept, merged], said: `réunit ${merged} à ${kept}` };
  }),
  click('queue-one', 2, 'queueMessage', ({ messages }, [a]) => {
    const mine = reference(
      messages.filter(({ status }) => status === 'to-review'),
      a,
    );
    return mine === undefined ? undefined : { args: [mine, {}], said: `met ${mine} en file` };
  }),
  click('queue-all', 2, 'queueAllMessages', () => ({ args: [], said: 'met tous les courriels en file' })),
  click('stop-message', 2, 'cancelMessage', ({ messages }, [a]) => {
    const mine = reference(
      messages.filter(({ status }) => ['queued', 'to-review', 'failed'].includes(status)),
      a,
    );
    return mine === undefined ? undefined : { args: [mine], said: `arrête ${mine}` };
  }),
  click('retry-message', 1, 'settleMessage', ({ messages }, [a]) => {
    const mine = reference(
      messages.filter(({ status }) => status === 'failed'),
      a,
    );
    return mine === undefined ? undefined : { args: [mine, 'retried'], said: `renvoie ${mine}` };
  }),
  click('send-now', 2, 'sendDueMessages', () => ({ args: [], said: 'envoie ce qui est dû' })),
  {
    name: 'settle',
    weight: 2,
    play: (world, draw, state) => settle(world, byOf(draw), state),
  },
  {
    name: 'read-waiting',
    weight: 1,
    play(world, draw) {
      world.menu(byOf(draw), 'readWaitingAnswers');
      return `${ANIMATORS[byOf(draw)]} relève les réponses en attente.`;
    },
  },
  click('repeat-proposal', 1, 'sendPropositions', ({ propositions }, [a]) => {
    const live = pick(
      propositions.filter(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status)),
      a,
    );
    return live === undefined
      ? undefined
      : {
          args: [
            {
              requestReference: live.requestReference,
              choices: [{ companyReference: live.companyReference, offerReference: live.offerReference }],
            },
          ],
          said: `propose une seconde fois ${live.requestReference} (${live.reference})`,
        };
  }),
];
