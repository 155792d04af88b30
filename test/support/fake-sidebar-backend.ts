/**
 * Stands in for the spreadsheet behind the pages: answers every call of the contract from invented data, with failures and delays
 * on demand. Bundled into the page under test before its own script, where tests find it as `window.fakeBackend`.
 */
import { isInHand } from '../../src/domain/message/message';
import type { AllocationApi } from '../../src/application/allocation-api';
import { doneLabels, reviewerLabels } from '../../src/wording/labels/network';
import type { NetworkApi } from '../../src/application/network-api';
import { fakeNetwork } from './fake-network';
import type { IntakeApi, IntakeFinding, IntakeInput } from '../../src/application/intake-api';
import type { CallLine, PlaceCallLine } from '../../src/application/sidebar-views/list-views';
import type { HostChoice } from '../../src/application/sidebar-views/ranking-view';
import type { MessageLine, MessagePreview } from '../../src/application/sidebar-views/message-views';
import type { PropositionCardView } from '../../src/application/sidebar-views/proposition-card-view';
import type { Reply, SidebarApi } from '../../src/application/sidebar-api';
import type { SelectionView } from '../../src/application/sidebar-views/card-ref';
import type { SetupApi, SetupView } from '../../src/application/setup-api';
import { CALL_BACK_DAYS, CALL_BACK_RULE } from './fake-sidebar-data/call-back';
import * as cards from './fake-sidebar-data/cards';
import * as lists from './fake-sidebar-data/lists';
import * as ranked from './fake-sidebar-data/rankings';
import { fakeOutbox, listsOf } from './fake-outbox-backend';
import { found, ok, refused } from './fake-replies';
import { fakeSetup } from './fake-setup-backend';
import { installFakeScript } from './install-fake-script';

/** What a test may change and look at. */
export class FakeBackend {
  /** Every call received, in order. */
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  /** Milliseconds before each answer. */
  delay = 0;
  /** Names of calls that fail as the platform fails, with its text. */
  readonly failing = new Map<string, string>();
  /** Names of calls that answer with an error of the product. */
  readonly refusing = new Map<string, string>();
  home = { ...lists.home };
  selection: SelectionView = { stamp: '', kind: 'none', sheetName: 'Accueil' };
  readonly requests = { ...cards.requests };
  readonly rankings = { ...ranked.rankings };
  readonly offers = { ...cards.offers };
  readonly propositions = { ...cards.propositions };
  readonly companies = { ...cards.companies };
  callLines: CallLine[] = [...lists.calls];
  placeCalls: readonly PlaceCallLine[] = [];
  /** How far the spreadsheet's clock is from the browser's, milliseconds. */
  clockShift = 0;
  messages: MessageLine[] = [...lists.messages];
  setup: SetupView = structuredClone(lists.setup);
  quotaLeft = 1412;
  pause?: { readonly sentence: string };
  sendDelayMs = 120_000;
  intakeDraft?: IntakeInput;

  readonly api: SidebarApi & IntakeApi & NetworkApi & SetupApi & Pick<AllocationApi, 'whyNotHost'> = {
    whyNotHost: ({ hostId }) => {
      const aside = ranked.excluded.flatMap(({ hosts }) => hosts).find(({ id }) => id === hostId);
      const answer = 'C’est possible\u00a0: il faudrait déplacer 1 autre élève, et personne ne perdrait son stage.';
      const mayKeep = aside?.mayOverride !== false;
      return ok({
        question: 'Pourquoi pas\u00a0?',
        answer: mayKeep ? answer : `Ce lieu est écarté\u00a0: ${aside!.sentence}.`,
        changes: [],
        whole: [mayKeep ? 'Autant d’élèves placés\u00a0: 21 sur 23.' : 'Cette règle ne peut pas être levée.'],
        mayKeep,
        ...(aside !== undefined && mayKeep ? { needsMotive: true as const } : {}),
      });
    },
    ...fakeNetwork(),
    getHome: () =>
      ok({
        ...this.home,
        queuedMessages: this.messages.filter((line) => line.status === 'queued').length,
        messagesInHand: this.messages.filter(isInHand).length,
      }),
    getSelection: () => ok(this.selection),
    showRow: () => ok(null),
    search: (text) =>
      ok(
        [
          {
            card: { kind: 'request' as const, reference: 'DEM-2026-0142' },
            title: 'DEM-2026-0142 · L. M.',
            detail: 'Bac pro MELEC, 1re · LP Exemple, Roanne',
          },
          {
            card: { kind: 'company' as const, reference: 'ENT-0011' },
            title: 'Élec Exemple SARL',
            detail: 'Riorges · électricité générale',
          },
          {
            card: { kind: 'offer' as const, reference: 'OFF-2026-0011' },
            title: 'OFF-2026-0011',
            detail: 'Élec Exemple SARL · 2 places',
          },
        ].filter((result) => `${result.title} ${result.detail}`.toLowerCase().includes(text.toLowerCase())),
      ),
    getRequestCard: (reference) => found(this.requests[reference], reference),
    getRanking: (reference) => found(this.rankings[reference], reference),
    getOfferCard: (reference) => found(this.offers[reference], reference),
    getCompanyCard: (reference) => found(this.companies[reference], reference),
    getPropositionCard: (reference) => found(this.propositions[reference], reference),
    previewPropositions: (requestReference, choices) =>
      ok({
        requestReference,
        messages: choices.map((choice) => this.preview(requestReference, choice)),
        quotaLeft: this.quotaLeft,
        sendDelayMinutes: this.sendDelayMs / 60_000,
        isSandbox: this.home.isSandbox,
      }),
    sendPropositions: ({ requestReference, choices }) => {
      const now = new Date(Date.now() + this.clockShift).toISOString();
      const sendAfter = new Date(Date.parse(now) + this.sendDelayMs).toISOString();
      const lines = choices
        .filter((choice) => choice.channel !== 'phone')
        .map((choice, index): MessageLine => ({
          reference: `MSG-2026-06${10 + index}`,
          status: 'queued',
          statusLabel: 'En file',
          to: this.preview(requestReference, choice).to,
          subject: choice.subject ?? this.preview(requestReference, choice).subject,
          about: `PRO-2026-04${10 + index}`,
          sendAfter,
          when: 'à l’instant',
          may: { cancel: true, queue: false, retry: false, markSent: false },
        }));
      this.messages = [...this.messages, ...lines];
      const card = this.requests[requestReference];
      if (card !== undefined)
        this.requests[requestReference] = {
          ...card,
          status: 'proposed',
          statusLabel: 'Proposition en cours',
          propositions: [
            ...card.propositions,
            ...choices.map((choice, index) => ({
              reference: `PRO-2026-04${10 + index}`,
              companyReference: choice.companyReference,
              companyName: this.nameOf(choice),
              status: 'to-send' as const,
              sentence: 'À envoyer, courriel en file',
            })),
          ],
        };
      if (lines.length === 0)
        return ok({
          sentence: `${choices.length} proposition à faire par téléphone\u00a0: voyez la liste des appels.`,
          messages: [],
          now,
        });
      return ok({ sentence: `${lines.length} courriels en file, départ dans 2 minutes.`, messages: lines, sendAfter, now });
    },
    recordAnswer: ({ propositionReference, answer }) => {
      const card = this.propositions[propositionReference];
      if (card === undefined) return refused(`${propositionReference} n’existe plus dans la feuille.`);
      const status =
        answer === 'yes'
          ? { status: 'accepted' as const, statusLabel: 'Acceptée' }
          : answer === 'no'
            ? { status: 'declined' as const, statusLabel: 'Refusée' }
            : { status: card.status, statusLabel: card.statusLabel };
      const isClosed = answer === 'yes' || answer === 'no';
      if (answer === 'yes')
        this.messages = [
          ...this.messages,
          ...['a.petit@lycee.example', 'contact11@exemple.example'].map((to, index): MessageLine => ({
            reference: `MSG-2026-08${10 + index}`,
            status: 'queued',
            statusLabel: 'En file',
            to,
            subject: `[${card.requestReference}] Accueil accepté`,
            about: propositionReference,
            sendAfter: new Date(Date.now() + this.sendDelayMs).toISOString(),
            when: 'à l’instant',
            may: { cancel: true, queue: false, retry: false, markSent: false },
          })),
        ];
      if (answer !== 'other-dates')
        this.callLines = this.callLines.filter((line) => line.propositionReference !== propositionReference);
      this.propositions[propositionReference] = {
        ...card,
        ...status,
        may: isClosed
          ? {
              recordAnswer: false,
              confirm: answer === 'yes',
              cancel: answer === 'yes',
              withdrawHost: answer === 'yes',
              review: false,
            }
          : card.may,
        timeline: [{ on: '2027-01-05', sentence: `Réponse notée : ${answer}` }, ...card.timeline],
      };
      const after = found(this.propositions[propositionReference], propositionReference);
      return after.ok && answer === 'yes' ? ok({ ...after.value, messages: listsOf(this) }) : after;
    },
    cancelProposition: (reference) =>
      this.moveProposition(reference, 'cancelled', 'Annulée', {
        recordAnswer: false,
        confirm: false,
        cancel: false,
        withdrawHost: false,
        review: false,
      }),
    confirmProposition: (reference) =>
      this.moveProposition(reference, 'confirmed', 'Confirmée', {
        recordAnswer: false,
        confirm: false,
        cancel: true,
        withdrawHost: true,
        review: false,
      }),
    withdrawHost: (reference) => {
      const after = this.moveProposition(reference, 'declined', 'Refusée', {
        recordAnswer: false,
        confirm: false,
        cancel: false,
        withdrawHost: false,
        review: false,
      });
      if (!after.ok) return after;
      const request = found(this.requests[after.value.requestReference], after.value.requestReference);
      return request.ok ? ok({ ...after.value, requestCard: request.value }) : request;
    },
    recordReview: ({ propositionReference, by, done }) => {
      const card = this.propositions[propositionReference];
      if (card !== undefined)
        this.propositions[propositionReference] = {
          ...card,
          reviews: [
            ...card.reviews,
            {
              reference: `BIL-${card.reviews.length}`,
              propositionReference,
              sentence: `${reviewerLabels[by]} : ${doneLabels[done]}`,
              detail: '',
              isToSettle: done === 'no',
            },
          ],
        };
      return found(this.propositions[propositionReference], propositionReference);
    },
    settleReview: (propositionReference, reviewReference, stage) => {
      const card = this.propositions[propositionReference];
      if (card !== undefined)
        this.propositions[propositionReference] = {
          ...card,
          reviews: card.reviews.map((line) =>
            line.reference === reviewReference
              ? {
                  ...line,
                  isToSettle: false,
                  ...(stage === undefined ? {} : { mayNote: stage === 'held' ? 'interrupted' : 'held' }),
                }
              : line,
          ),
        };
      return found(this.propositions[propositionReference], propositionReference);
    },
    mergeCompanies: (kept, merged) => {
      const card = this.companies[kept];
      if (card !== undefined)
        this.companies[kept] = { ...card, duplicates: card.duplicates.filter((one) => one.reference !== merged) };
      return found(this.companies[kept], kept);
    },
    askTeacher: (reference) => {
      const now = new Date(Date.now() + this.clockShift).toISOString();
      const sendAfter = new Date(Date.parse(now) + this.sendDelayMs).toISOString();
      const line: MessageLine = {
        reference: 'MSG-2026-0701',
        status: 'queued',
        statusLabel: 'En file',
        to: this.requests[reference]?.requester.email ?? '',
        subject: `[${reference}] Une question`,
        about: reference,
        sendAfter,
        when: 'à l’instant',
        may: { cancel: true, queue: false, retry: false, markSent: false },
      };
      this.messages = [...this.messages, line];
      return ok({ sentence: '1 courriel en file, départ dans 2 minutes.', messages: [line], sendAfter, now });
    },
    noteVoicemail: (reference) => this.callLeft(reference),
    noteWrongNumber: (reference) => this.callLeft(reference),
    getCalls: () =>
      ok({
        today: '2027-01-05',
        callBackDays: CALL_BACK_DAYS,
        callBackRule: CALL_BACK_RULE,
        lines: this.callLines,
        more: 0,
        places: this.placeCalls,
      }),
    settlePlaceCall: (reference) => {
      this.placeCalls = this.placeCalls.filter(({ companyReference }) => companyReference !== reference);
      return this.api.getCalls();
    },
    getIntake: () =>
      ok({
        today: '2027-01-05',
        schools: [{ code: '0420001K', label: 'LP Exemple – Roanne' }],
        trainings: [{ code: 'bp-melec', label: 'Bac pro MELEC', group: 'pfmp' }],
        ...(this.intakeDraft === undefined ? {} : { draft: this.intakeDraft }),
      }),
    checkIntake: (input) => {
      this.intakeDraft = Object.keys(input.draft).length === 0 ? undefined : input;
      return ok({ findings: this.intakeFindings(input) });
    },
    recordIntake: (input) => {
      const findings = this.intakeFindings(input);
      if (findings.length > 0 && input.evenSo !== true)
        return ok({ kind: 'to-confirm', sentence: 'Il manque des réponses.', findings });
      this.intakeDraft = undefined;
      return ok({ kind: 'recorded', reference: 'DEM-2026-0142', sentence: 'DEM-2026-0142 est enregistrée.' });
    },
    openSetup: () => ok(null),
    getProblems: () =>
      ok({
        problems: [
          {
            id: 'p1',
            tab: 'Entreprises',
            sentence: 'ENT-2026-0004 : « Établissement apporteur (UAI) » nomme 0420000X, qui n’est pas dans le registre.',
            gesture: 'Corrigez la référence, ou rétablissez la ligne de l’onglet Établissements.',
            row: 'companies:ENT-2026-0004',
            mend: 'Vider la cellule',
          },
          {
            id: 'p2',
            tab: 'Contacts',
            sentence: 'CTC-2026-0002 : adresse non valable.',
            gesture: '',
            row: 'contacts:CTC-2026-0002',
          },
        ],
        more: 0,
      }),
    mendProblem: () => ok({ problems: [], more: 0 }),
    getLastActions: () =>
      ok({
        actions: [
          { id: 'a2', when: 'mar. 5 janv. à 9 h 12', label: 'Annulée : DEM-2026-0142 (En recherche → Annulée)' },
          { id: 'a1', when: 'mar. 5 janv. à 9 h 02', label: 'Proposée à un organisme : DEM-2026-0139, et 2 autres suites' },
        ],
        last: { id: 'a2', rows: 'Elle a écrit dans 3 lignes du registre.', refusals: [] },
      }),
    undoAction: () => ok({ sentence: 'Annulé : DEM-2026-0142.', isDone: true, left: { actions: [] } }),
    openAllocation: () => ok(null),
    openMap: () => ok(null),
    openPapers: () => ok(null),
    openTemplates: () => ok(null),
    openHealth: () => ok(null),
    completeRequest: (reference) => this.moveRequest(reference, 'searching', 'En recherche'),
    takeDifference: (reference) => found(this.companies[reference], reference),
    takeCorrection: (reference) => found(this.requests[reference], reference),
    cancelRequest: (reference) => this.moveRequest(reference, 'cancelled', 'Annulée'),
    putToTeacher: (reference) => this.api.askTeacher(reference),
    sendCorrectionLink: (reference) => this.api.askTeacher(reference),
    settleCounterOffer: (reference) => found(this.propositions[reference], reference),
    changeOfferPublics: (reference) => found(this.propositions[reference], reference),
    giveUpRequest: (reference) => this.moveRequest(reference, 'cancelled', 'Non pourvue'),
    withdrawPupil: (reference) => this.moveRequest(reference, 'searching', 'En recherche'),
    tickConvention: (reference) => found(this.requests[reference], reference),
    reopenRequest: (reference) => this.moveRequest(reference, 'searching', 'En recherche'),
    setOfferStatus: (reference, event) => {
      const card = this.offers[reference];
      if (card !== undefined)
        this.offers[reference] =
          event === 'suspended'
            ? { ...card, status: 'suspended', statusLabel: 'Suspendue', may: { verify: false, suspend: false, resume: true } }
            : { ...card, status: 'available', statusLabel: 'Disponible', may: { verify: false, suspend: true, resume: false } };
      return found(this.offers[reference], reference);
    },
    ...fakeOutbox(this),
    ...fakeSetup(this),
  };

  /** Arguments of the calls of that name, in order. */
  argumentsOf(name: keyof SidebarApi | keyof IntakeApi | keyof NetworkApi | keyof SetupApi): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.args);
  }

  private nameOf(choice: HostChoice): string {
    return (
      [...ranked.hosts, ...ranked.excluded.flatMap((group) => group.hosts)].find(
        (host) => host.companyReference === choice.companyReference,
      )?.companyName ?? ''
    );
  }

  private preview(requestReference: string, choice: HostChoice): MessagePreview {
    const host = ranked.hosts.find((one) => one.companyReference === choice.companyReference);
    const name = this.nameOf(choice);
    const body = `Bonjour Madame, Monsieur,\n\nUn élève de 1re bac pro MELEC cherche un stage du lundi 12 janvier au vendredi 6 février 2027. ${name} pourrait-elle l’accueillir ?\n\nPour répondre : https://docs.google.com/forms/d/e/exemple-de-reponse/viewform?usp=pp_url&entry.1=abcdefghijklmnopqrstuvwxyz0123456789`;
    return {
      id: choice.offerReference ?? choice.companyReference,
      recipientName: name,
      to: host?.email ?? '',
      cc: '',
      subject: `[${requestReference}] Accueil d’un élève de bac pro MELEC`,
      body,
      html: body
        .split('\n\n')
        .map((part) => `<p>${part.replace(/https:\S+/, (link) => `<a href="${link}">${link}</a>`)}</p>`)
        .join(''),
      warnings:
        host?.email === undefined
          ? ['Adresse absente']
          : choice.companyReference === 'ENT-0012'
            ? ['Variable absente : horaires']
            : [],
      isSendable: host?.email !== undefined,
    };
  }

  private intakeFindings({ kind, draft }: IntakeInput): IntakeFinding[] {
    return kind === 'request' && draft.commune === undefined
      ? [{ field: 'commune', sentence: 'La commune n’est pas indiquée.', isBlocking: true }]
      : [];
  }

  private callLeft(reference: string): ReturnType<SidebarApi['getCalls']> {
    this.callLines = this.callLines.filter(({ propositionReference }) => propositionReference !== reference);
    return this.api.getCalls();
  }

  private moveRequest(
    reference: string,
    status: 'searching' | 'cancelled',
    statusLabel: string,
  ): ReturnType<SidebarApi['getRequestCard']> {
    const card = this.requests[reference];
    const isOpen = status === 'searching';
    if (card !== undefined)
      this.requests[reference] = {
        ...card,
        status,
        statusLabel,
        may: { propose: isOpen, complete: false, cancel: isOpen, reopen: !isOpen, giveUp: false, loseHost: false },
      };
    return found(this.requests[reference], reference);
  }

  private moveProposition(
    reference: string,
    status: PropositionCardView['status'],
    statusLabel: string,
    may: PropositionCardView['may'],
  ): Reply<PropositionCardView> {
    const card = this.propositions[reference];
    if (card !== undefined) this.propositions[reference] = { ...card, status, statusLabel, may };
    return found(this.propositions[reference], reference);
  }
}

// Bundled alone into a page, it puts itself in place.
if (typeof document !== 'undefined') installFakeScript(new FakeBackend());
