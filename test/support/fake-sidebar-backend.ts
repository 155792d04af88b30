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
import type { MessageLine, MessagePreview, MessagesView } from '../../src/application/sidebar-views/message-views';
import type { PropositionCardView } from '../../src/application/sidebar-views/proposition-card-view';
import type { Reply, SidebarApi } from '../../src/application/sidebar-api';
import type { SelectionView } from '../../src/application/sidebar-views/card-ref';
import type { SetupView, SetupApi } from '../../src/application/setup-api';
import * as data from './fake-sidebar-data';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const refused = (message: string, advice?: string): Reply<never> => ({ ok: false, error: { message, advice } });
const found = <T>(value: T | undefined, reference: string): Reply<T> =>
  value === undefined
    ? refused(`${reference} n’existe plus dans la feuille.`, 'La ligne a peut-être été supprimée. Actualisez, ou cherchez-la.')
    : ok(value);

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
  home = { ...data.home };
  selection: SelectionView = { stamp: '', kind: 'none', sheetName: 'Accueil' };
  readonly requests = { ...data.requests };
  readonly rankings = { ...data.rankings };
  readonly offers = { ...data.offers };
  readonly propositions = { ...data.propositions };
  readonly companies = { ...data.companies };
  callLines: CallLine[] = [...data.calls];
  placeCalls: readonly PlaceCallLine[] = [];
  /** How far the spreadsheet's clock is from the browser's, milliseconds. */
  clockShift = 0;
  messages: MessageLine[] = [...data.messages];
  setup: SetupView = structuredClone(data.setup);
  quotaLeft = 1412;
  pause?: { readonly sentence: string };
  sendDelayMs = 120_000;
  intakeDraft?: IntakeInput;

  readonly api: SidebarApi & IntakeApi & NetworkApi & SetupApi & Pick<AllocationApi, 'whyNotHost'> = {
    whyNotHost: () =>
      ok({
        question: 'Pourquoi pas\u00a0?',
        answer: 'C’est possible\u00a0: il faudrait déplacer 1 autre élève, et personne ne perdrait son stage.',
        changes: [],
        whole: ['Autant d’élèves placés\u00a0: 21 sur 23.'],
        mayKeep: true,
      }),
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
      return after.ok && answer === 'yes' ? ok({ ...after.value, messages: this.lists() }) : after;
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
        callBackDays: data.CALL_BACK_DAYS,
        callBackRule: data.CALL_BACK_RULE,
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
    getMessages: () => ok(this.lists()),
    previewMessage: (reference) => {
      const line = this.messages.find((one) => one.reference === reference);
      return found(
        line === undefined
          ? undefined
          : {
              id: reference,
              recipientName: 'Mme Petit',
              to: line.to,
              cc: '',
              subject: line.subject,
              body: 'Bonjour Madame Petit,\n\nUne place est trouvée.',
              html: '<p>Bonjour Madame Petit,</p><p>Une place est trouvée.</p>',
              warnings: [],
              isSendable: true,
            },
        reference,
      );
    },
    queueMessage: (reference) =>
      this.moveMessage(reference, {
        status: 'queued',
        statusLabel: 'En file',
        sendAfter: new Date(Date.now() + this.sendDelayMs).toISOString(),
        may: { cancel: true, queue: false, retry: false, markSent: false },
      }),
    queueAllMessages: () => {
      for (const { reference } of this.messages.filter((line) => line.status === 'to-review'))
        this.moveMessage(reference, {
          status: 'queued',
          statusLabel: 'En file',
          sendAfter: new Date(Date.now() + 120_000).toISOString(),
        });
      return this.api.getMessages();
    },
    editMessage: (reference, change) =>
      this.moveMessage(reference, {
        ...(change.to === undefined ? {} : { to: change.to }),
        ...(change.subject === undefined ? {} : { subject: change.subject }),
      }),
    sendToMyself: () => ok(null),
    correctAddress: (reference, address) =>
      this.moveMessage(reference, { to: address, status: 'queued', statusLabel: 'En file' }),
    setPause: (isOn, by) => {
      this.pause = isOn ? { sentence: `En pause depuis le mar. 5 janv., par ${by} : rien ne part.` } : undefined;
      return ok(this.lists());
    },
    cancelMessage: (reference) => this.moveMessage(reference, { status: 'cancelled', statusLabel: 'Annulé' }),
    settleMessage: (reference, outcome) =>
      this.moveMessage(
        reference,
        outcome === 'confirmed-sent'
          ? { status: 'sent', statusLabel: 'Envoyé' }
          : { status: 'queued', statusLabel: 'En file', sendAfter: new Date().toISOString() },
      ),
    sendDueMessages: () => {
      const isDue = (line: MessageLine): boolean => line.status === 'queued' && Date.parse(line.sendAfter ?? '') <= Date.now();
      const sent = this.messages.filter(isDue).length;
      this.messages = this.messages.map((line) => (isDue(line) ? { ...line, status: 'sent', statusLabel: 'Envoyé' } : line));
      const waiting = this.messages.filter((line) => line.status === 'queued').length;
      return ok({ sent, failed: 0, waiting, sentence: `${sent} courriels envoyés.` });
    },
    getSetup: () => ok(this.setup),
    saveIdentity: (identity) => this.change({ identity, done: { ...this.setup.done, identity: true } }),
    previewSchools: (input) => {
      if ('text' in input && !input.text.includes(';'))
        return refused(
          'Ce texte ne ressemble pas à l’annuaire officiel.',
          'Copiez aussi la première ligne, celle des titres de colonnes.',
        );
      return ok({
        toCreate: 2,
        known: 1,
        changed: 1,
        sentence: '2 établissements à créer, 1 déjà connu, 1 modifié, 2 lignes rejetées.',
        rejected: [
          { line: 4, reason: 'L’UAI « 042000 » n’a pas 8 caractères' },
          { line: 7, reason: 'La commune est absente' },
        ],
        sample: [
          { uai: '0420001A', name: 'Lycée professionnel Exemple', commune: 'Roanne', kind: 'Lycée professionnel' },
          { uai: '0420002B', name: 'Collège de l’Exemple', commune: 'Mably', kind: 'Collège' },
        ],
      });
    },
    importSchools: () => this.change({ schoolCount: 31, done: { ...this.setup.done, schools: true } }),
    chooseTrainings: (codes) =>
      this.change({
        trainings: this.setup.trainings.map((training) => ({ ...training, isActive: codes.includes(training.code) })),
        done: { ...this.setup.done, trainings: true },
      }),
    buildForms: (kind) => {
      const forms = this.setup.forms.map((form) =>
        kind === undefined || kind === form.kind
          ? { ...form, isThere: true, url: `https://docs.google.com/forms/d/e/${form.kind}/viewform` }
          : form,
      );
      return this.change({ forms, done: { ...this.setup.done, forms: forms.every(({ isThere }) => isThere) } });
    },
    checkForms: () =>
      this.change({ forms: this.setup.forms.map((form) => ({ ...form, isOpen: form.isOpen ?? true, lookedOn: '2027-01-05' })) }),
    openForm: (kind) =>
      this.change({
        forms: this.setup.forms.map((form) => (form.kind === kind ? { ...form, isOpen: true, lookedOn: '2027-01-05' } : form)),
      }),
    noteOutsideView: (kind, seen) =>
      this.change({
        forms: this.setup.forms.map((form) => (form.kind === kind ? { ...form, seen, seenOn: '2027-01-05' } : form)),
      }),
    sendTestMessage: () => this.change({ done: { ...this.setup.done, test: true } }),
    setSandbox: (isOn) => this.change({ isSandbox: isOn }),
  };

  /** Arguments of the calls of that name, in order. */
  argumentsOf(name: keyof SidebarApi | keyof IntakeApi | keyof NetworkApi | keyof SetupApi): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.args);
  }

  private change(change: Partial<SetupView>): Reply<SetupView> {
    this.setup = { ...this.setup, ...change };
    return ok(this.setup);
  }

  private nameOf(choice: HostChoice): string {
    return (
      [...data.hosts, ...data.excluded.flatMap((group) => group.hosts)].find(
        (host) => host.companyReference === choice.companyReference,
      )?.companyName ?? ''
    );
  }

  private preview(requestReference: string, choice: HostChoice): MessagePreview {
    const host = data.hosts.find((one) => one.companyReference === choice.companyReference);
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

  private moveMessage(reference: string, change: Partial<MessageLine>): Reply<MessagesView> {
    this.messages = this.messages.map((line) => (line.reference === reference ? { ...line, ...change } : line));
    return ok(this.lists());
  }

  private lists(): MessagesView {
    const withStatus = (status: MessageLine['status']): readonly MessageLine[] =>
      this.messages.filter((line) => line.status === status);
    return {
      toReview: withStatus('to-review'),
      queued: withStatus('queued'),
      doubtful: withStatus('sending'),
      failed: withStatus('failed'),
      recentlySent: withStatus('sent'),
      quotaLeft: this.quotaLeft,
      ...(this.pause === undefined ? {} : { pause: { ...this.pause, leaving: withStatus('queued'), needless: 0, held: 0 } }),
      now: new Date(Date.now() + this.clockShift).toISOString(),
    };
  }
}

// Bundled alone into a page, it puts itself in place.
if (typeof document !== 'undefined') installFakeScript(new FakeBackend());
