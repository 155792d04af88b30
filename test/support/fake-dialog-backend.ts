/**
 * Stands in for the spreadsheet behind the dialogs « Répartition » and « Carte »: plans the invented requests for real, on a
 * small scale, so that keeping and forbidding pairs shows. Bundled into the page under test, where tests find it as
 * `window.fakeBackend`.
 */
import { packMap } from '../../src/application/map/pack-map';
import type {
  Arrangement,
  DraftsView,
  NamedPair,
  PlaceHost,
  PlaceToAsk,
  PlanAlternative,
  PlanAlternatives,
  PlanHost,
  PlanLine,
  PlanPair,
  PlanView,
  PlanWishes,
  WhyNotView,
} from '../../src/application/allocation-api';
import type { DialogApi } from '../../src/application/dialog-api';
import type { MapView } from '../../src/application/map-api';
import type { MessageLine } from '../../src/application/sidebar-views/message-views';
import type { Reply, SidebarApi } from '../../src/application/sidebar-api';
import { requestTypeLabels } from '../../src/wording/labels/lists';
import { HOSTS, REQUESTS, TOWNS, type FakeHost, type FakeRequest } from './fake-dialog-data';
import { fakeMap } from './fake-map';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const kmBetween = (one: string, other: string): number => {
  const [[lat1, lon1], [lat2, lon2]] = [TOWNS[one] ?? [0, 0], TOWNS[other] ?? [0, 0]];
  return Math.round(1.3 * 111 * Math.hypot(lat1 - lat2, (lon1 - lon2) * 0.7)) + 1;
};
const scoreOf = (request: FakeRequest, host: FakeHost): number =>
  Math.max(30, 95 - kmBetween(request.town, host.town) - (host.hasOffer ? 0 : 12));
const hostView = (request: FakeRequest, host: FakeHost): PlanHost => ({
  hostId: host.hostId,
  companyReference: host.companyReference,
  offerReference: host.hasOffer ? host.hostId : undefined,
  companyName: host.companyName,
  place: host.town,
  score: scoreOf(request, host),
  hasOffer: host.hasOffer,
  reasons: [
    `${kmBetween(request.town, host.town)}\u00a0km`,
    request.training === '' ? 'accueille des 3e' : `${3 + (request.pupil.charCodeAt(0) % 4)} attendus sur 7`,
  ],
});
const isPair =
  (request: FakeRequest, host: FakeHost) =>
  (pair: PlanPair): boolean =>
    pair.requestReference === request.reference && pair.hostId === host.hostId;

const PLACE_HOST: PlaceHost = {
  companyReference: 'ENT-0015',
  companyName: 'Exemple Domotique',
  place: 'Roanne',
  phone: '04 65 71 00 12',
  isInCalls: false,
};
const REMARKED: NamedPair = {
  requestReference: 'DEM-2026-0117',
  hostId: 'OFF-2026-0041',
  pupil: 'V. J.',
  companyName: 'Résidence de l’Exemple',
  from: 'Lycée Exemple',
  remark: 'PLN-2026-0004',
};
const PLACE_TO_ASK: PlaceToAsk = { startsOn: '2027-03-01', endsOn: '2027-03-26', public: 'pfmp', pupils: 1 };

/** What a test may change and look at. */
export class FakeDialogBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  /** The open requests. */
  requests: readonly FakeRequest[] = REQUESTS;
  /** Requests whose proposition is refused at creation, with the reason. */
  readonly refusedPairs = new Map<string, string>();
  /** Pairs that have a proposition: their places are no longer free. */
  private taken: readonly PlanPair[] = [];
  /** Plans kept so far, and what was made of the one remark. */
  private drafts = 1;
  private readonly deleted = new Set<string>();
  private remark: 'accepted' | 'left' | undefined;
  isInterrupted = false;
  /** The rule that sets hosts aside is one that the animator may go past. */
  mayGoPast = false;
  /** Requests whose host covers nothing of what is sought. */
  readonly apart = new Set<string>();
  /** Map objects that have no point. */
  withoutPlace: MapView['withoutPlace'] = [{ kind: 'company', reference: 'ENT-0090', label: 'Exemple sans adresse' }];

  readonly api: DialogApi & Pick<SidebarApi, 'askTeacher'> = {
    askTeacher: () => ok({ sentence: '1 courriel en file, départ dans 2 minutes', messages: [], now: '2027-01-05T08:00:00Z' }),
    solvePlan: (wishes) => ok(this.planUnder(wishes)),
    getAlternatives: (reference, plan) =>
      ok({
        others: this.alternatives(reference, plan),
        lower: [],
        setAside: this.setAside(reference),
        setAsideCount: this.setAside(reference).length,
        help: ['Rayon de 30 km au lieu de 20 : 2 hôtes de plus'],
      }),
    whyNotHost: (asked, wishes) => ok(this.whyNot(asked, wishes)),
    arrangeWith: (asked, wishes) => ok(this.arrangement(asked, wishes)),
    whatItTakes: () =>
      ok({
        answer: 'Une seule de ces choses suffirait, sans retirer sa place à personne.',
        concessions: [
          {
            title: 'Rayon de 30\u00a0km au lieu de 20',
            concessions: ['Rayon de 30\u00a0km au lieu de 20'],
            sentences: ['Il irait chez Garage Exemple\u00a0: à 27\u00a0km.'],
          },
        ],
        places: [{ title: 'Une place de plus chez Exemple Domotique', concessions: [], sentences: [], host: PLACE_HOST }],
        together: [],
        ask: PLACE_TO_ASK,
      }),
    placeWorth: () =>
      ok({
        lines: [
          {
            title: 'Électricité · Roanne',
            when: 'Du 1er au 26 mars 2027, pour un élève de lycée professionnel',
            worth:
              'Une place de plus permettrait de placer au moins 1 élève\u00a0; deux places chez Résidence de l’Exemple, au moins 2 élèves.',
            hosts: [PLACE_HOST],
            pupils: [{ requestReference: 'DEM-2026-0123', pupil: 'L. R.' }],
            ask: PLACE_TO_ASK,
          },
        ],
      }),
    changeFrontier: ({ previous }) =>
      ok({
        points: [
          {
            placed: previous.length,
            moved: 0,
            sentence: 'Aucune ligne changée\u00a0: 21 élèves placés sur 23.',
            pairs: previous,
          },
          {
            placed: previous.length + 1,
            moved: 1,
            sentence: '1 ligne changée\u00a0: 22 élèves placés sur 23.',
            pairs: previous,
          },
        ],
        help: 'Une ligne changée, c’est un élève de ce plan qui irait ailleurs.',
      }),
    askForPlaces: (references) => ok({ sentence: `${references.length} entreprise mise dans «\u00a0Appels\u00a0».` }),
    keepDraft: () => {
      this.drafts += 1;
      return ok({
        reference: `PLN-2026-000${this.drafts}`,
        sentence: `Plan gardé\u00a0: PLN-2026-000${this.drafts}.`,
        drafts: this.draftsView(),
      });
    },
    getDrafts: () => ok(this.draftsView()),
    openDraft: (reference) =>
      ok({
        reference,
        view: this.viewOf(this.assign({ kept: [], forbidden: [], previous: [] }), { kept: [], forbidden: [], previous: [] }),
        kept: [],
        ticks: [],
        forbidden: this.remark === 'accepted' ? [REMARKED] : [],
        goneTitle: '1 ligne ne tient plus\u00a0:',
        gone: ['K. L., chez Garage Exemple\u00a0: la place est prise depuis'],
      }),
    comparePlans: (from) =>
      ok({
        title: `Du plan ${'draft' in from ? from.draft : ''} au plan affiché`,
        changes: [{ requestReference: 'DEM-2026-0108', kind: 'loses', sentence: 'M. V. perdrait sa place chez Garage Exemple.' }],
        whole: ['1 élève de moins placé\u00a0: 20 sur 23.'],
        schools: ['Lycée Exemple\u00a0: 3 placées au lieu de 4'],
        unfollowed: [],
      }),
    shareDraft: () => ok({ sentence: 'Le courriel pour Lycée Exemple attend votre relecture.', drafts: this.draftsView() }),
    deleteDraft: (reference) => {
      this.deleted.add(reference);
      return ok({ sentence: `Plan ${reference} supprimé.`, drafts: this.draftsView() });
    },
    decideRemark: (_reference, isTaken) => {
      this.remark = isTaken ? 'accepted' : 'left';
      return ok(this.draftsView());
    },
    getPlanRules: () =>
      ok({
        rules: [{ title: '1. Placer le plus d’élèves possible', text: 'Personne n’est laissé pour une note.' }],
        cases: [
          {
            title: 'L’urgence d’abord',
            given: 'Une place, deux élèves.',
            result: 'L’élève 2 va chez l’hôte 1.',
            why: 'Il est urgent.',
          },
        ],
        weights: [
          { code: 'expectations', label: 'Attendus couverts', value: '25' },
          { code: 'distance', label: 'Distance et transport', value: '20' },
        ],
      }),
    tryWeight: (_code, value, { previous }) =>
      ok({
        title: `«\u00a0Distance et transport\u00a0» à ${value} au lieu de 20\u00a0: 1 ligne change`,
        changes: [{ requestReference: 'DEM-2026-0108', kind: 'better', sentence: 'M. V. irait chez Exemple Domotique.' }],
        whole: ['Autant d’élèves placés\u00a0: 21 sur 23.'],
        schools: [],
        notes: ['Les notes citées sont celles des poids actuels.'],
        pairs: previous,
      }),
    applyWeight: (_code, value, wishes) => ok({ sentence: `Poids\u00a0: ${value}.`, plan: this.planUnder(wishes) }),
    createPropositions: (pairs) => {
      const refused = pairs
        .filter(({ requestReference }) => this.refusedPairs.has(requestReference))
        .map(({ requestReference }) => ({ requestReference, sentence: this.refusedPairs.get(requestReference) ?? '' }));
      const made = pairs.filter(({ requestReference }) => !this.refusedPairs.has(requestReference));
      const toReview = made.map(({ requestReference, hostId }, index): MessageLine => ({
        reference: `MSG-2026-07${10 + index}`,
        status: 'to-review',
        statusLabel: 'À relire',
        to: `contact@${hostId.toLowerCase()}.example`,
        subject: `[${requestReference}] Accueil d’un élève`,
        about: requestReference,
        when: 'à l’instant',
        may: { cancel: true, queue: true, retry: false, markSent: false },
      }));
      this.taken = [...this.taken, ...made];
      this.requests = this.requests.filter(({ reference }) => !made.some((pair) => pair.requestReference === reference));
      return ok({
        sentence: `${made.length} propositions créées, ${made.length} courriels à relire.`,
        created: made.length,
        refused,
        messages: {
          toReview,
          queued: [],
          doubtful: [],
          failed: [],
          recentlySent: [],
          quotaLeft: 1412,
          now: '2027-01-05T08:00:00Z',
        },
      });
    },
    getMap: () => ok(packMap(fakeMap(this.requests, this.assign({ kept: [], forbidden: [], previous: [] }), this.withoutPlace))),
  };

  /** Arguments of the calls of that name, in order. */
  argumentsOf<Name extends keyof FakeDialogBackend['api']>(name: Name): readonly Parameters<FakeDialogBackend['api'][Name]>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.args as Parameters<FakeDialogBackend['api'][Name]>);
  }

  private draftsView(): DraftsView {
    return {
      drafts: Array.from({ length: this.drafts }, (_, index) => ({
        reference: `PLN-2026-000${index + 1}`,
        title: `PLN-2026-000${index + 1}, gardé le 5 janvier 2027`,
        summary: '21 placées sur 23\u00a0; 2 sans hôte.',
        unfollowed: [],
        deletion: ['Ce plan n’apparaîtra plus dans le pôle.'],
        schools: [
          {
            key: '0421002L',
            name: 'Lycée Exemple',
            lines: '3 sur 4 lignes avec un lieu',
            reads: ['3 lieux «\u00a0proposé par le calcul\u00a0»', '1 lieu que vous n’avez pas coché ne sera pas montré'],
            to: 'referent@lycee.example',
          },
        ],
      }))
        .filter(({ reference }) => !this.deleted.has(reference))
        .reverse(),
      remarks: [
        {
          reference: 'PLN-2026-0004',
          draft: 'PLN-2026-0001',
          sentence: 'Pour V. J., Lycée Exemple ne souhaite pas Résidence de l’Exemple.',
          word: 'Trop loin en hiver',
          remark: 'forbid',
          ...(this.remark === undefined ? {} : { decision: this.remark === 'accepted' ? 'Repris' : 'Écarté' }),
          ...(this.remark === 'accepted' ? { effect: 'Compte dans tout plan calculé à partir de maintenant.' } : {}),
          pair: REMARKED,
        },
      ],
    };
  }

  /** The plan under the wishes given and the remark, once it is taken. */
  private planUnder(wishes: PlanWishes): PlanView {
    const ofSchools = { kept: [], forbidden: this.remark === 'accepted' ? [REMARKED] : [], notes: [] };
    const joined = {
      ...wishes,
      kept: [...wishes.kept, ...(wishes.taken ?? [])],
      forbidden: [...wishes.forbidden, ...ofSchools.forbidden],
    };
    return { ...this.viewOf(this.assign(joined), joined), ofSchools };
  }

  private candidates(request: FakeRequest): readonly FakeHost[] {
    return HOSTS.filter((host) => host.sectors.includes(request.sector))
      .slice()
      .sort((a, b) => scoreOf(request, b) - scoreOf(request, a));
  }

  /** Places as many as possible by alternating paths; kept pairs first and for good. */
  private assign({ kept, forbidden, previous }: PlanWishes): ReadonlyMap<string, FakeHost> {
    const placed = new Map<string, FakeHost>();
    const holders = (host: FakeHost): readonly FakeRequest[] =>
      this.requests.filter(({ reference }) => placed.get(reference) === host);
    const isKept = (request: FakeRequest): boolean => kept.some(({ requestReference }) => requestReference === request.reference);
    const possible = (request: FakeRequest): readonly FakeHost[] => {
      const past = HOSTS.filter((host) => kept.some((pair) => pair.overrideReason !== undefined && isPair(request, host)(pair)));
      const hosts = [...this.candidates(request), ...past].filter(
        (host) => !forbidden.some(isPair(request, host)) && (!isKept(request) || kept.some(isPair(request, host))),
      );
      return [
        ...hosts.filter((host) => previous.some(isPair(request, host))),
        ...hosts.filter((host) => !previous.some(isPair(request, host))),
      ];
    };
    const place = (request: FakeRequest, seen: Set<FakeHost>): boolean =>
      possible(request).some((host) => {
        if (seen.has(host)) return false;
        seen.add(host);
        const places = host.places - this.taken.filter(({ hostId }) => hostId === host.hostId).length;
        if (holders(host).length >= places && !holders(host).some((other) => place(other, seen))) return false;
        placed.set(request.reference, host);
        return true;
      });
    for (const request of [...this.requests.filter(isKept), ...this.requests.filter((one) => !isKept(one))])
      place(request, new Set());
    return placed;
  }

  private viewOf(placed: ReadonlyMap<string, FakeHost>, { previous, kept }: PlanWishes): PlanView {
    const lineOf = (request: FakeRequest): PlanLine => {
      const host = placed.get(request.reference);
      const overrideReason = host && kept.find(isPair(request, host))?.overrideReason;
      const candidates = this.candidates(request);
      return {
        requestReference: request.reference,
        pupil: request.pupil,
        schoolName: request.schoolName,
        type: request.type,
        typeLabel: requestTypeLabels[request.type],
        training: request.training,
        dates: request.dates,
        weeks: request.weeks,
        isUrgent: request.isUrgent,
        choiceCount: candidates.length,
        host: host && {
          ...hostView(request, host),
          ...(overrideReason === undefined ? {} : { overrideReason }),
          ...(this.apart.has(request.reference) ? { isApart: true as const } : {}),
        },
        whyNot: host
          ? undefined
          : candidates.length === 0
            ? 'Aucun hôte à sa portée.'
            : `${candidates.reduce((sum, one) => sum + one.places, 0)} places disputées par DEM-2026-0101, DEM-2026-0102 et 5 autres.`,
        note:
          host && host.places === 1 && candidates.length > 1
            ? 'Cette place est demandée par plusieurs élèves ; c’est ici qu’elle sert le mieux.'
            : undefined,
      };
    };
    const lines = this.requests
      .map(lineOf)
      .sort(
        (a, b) => Number(a.host !== undefined) - Number(b.host !== undefined) || a.schoolName.localeCompare(b.schoolName, 'fr'),
      );
    const total = this.requests.length;
    const moved = previous.filter(({ requestReference, hostId }) => placed.get(requestReference)?.hostId !== hostId).length;
    return {
      lines,
      placed: placed.size,
      total,
      summary: `${placed.size} placées sur ${total}\u00a0; ${total - placed.size} sans hôte.`,
      gap: 'C’est le meilleur plan possible.',
      isInterrupted: this.isInterrupted,
      companies: HOSTS.flatMap(({ companyReference, companyName }) => {
        const held = lines.filter((line) => line.host?.companyReference === companyReference);
        return held.length === 0
          ? []
          : [
              {
                companyReference,
                companyName,
                pupils: held.length,
                requestReferences: held.map((line) => line.requestReference),
              },
            ];
      }).sort((a, b) => b.pupils - a.pupils),
      schools: [...new Set(lines.map((line) => line.schoolName))]
        .sort((a, b) => a.localeCompare(b, 'fr'))
        .map((schoolName) => {
          const own = lines.filter((line) => line.schoolName === schoolName);
          return { schoolName, placed: own.filter((line) => line.host).length, total: own.length };
        }),
      memory: ['Lycée Exemple : 2 demandes restées longtemps sans hôte cette année'],
      changes:
        previous.length === 0
          ? undefined
          : moved === 0
            ? 'Aucune ligne n’a changé.'
            : `${moved} ${moved < 2 ? 'ligne a' : 'lignes ont'} changé d’hôte.`,
    };
  }

  private alternatives(reference: string, plan: readonly PlanPair[]): readonly PlanAlternative[] {
    const request = this.requests.find((one) => one.reference === reference);
    if (request === undefined) return [];
    return this.candidates(request)
      .filter((host) => !plan.some(isPair(request, host)))
      .map((host) => {
        const holders = plan.filter(({ hostId }) => hostId === host.hostId).map((pair) => pair.requestReference);
        const displaces = holders.length >= host.places ? holders.slice(0, 1) : [];
        return {
          ...hostView(request, host),
          displaces,
          sentence: displaces.length === 0 ? 'Libre' : `Prendrait la place de ${displaces.join(', ')}`,
        };
      });
  }

  private setAside(reference: string): PlanAlternatives['setAside'] {
    const request = this.requests.find((one) => one.reference === reference);
    return HOSTS.filter((host) => request && !host.sectors.includes(request.sector))
      .slice(0, 2)
      .map(({ hostId, companyName }) => ({ hostId, companyName, sentence: '34\u00a0km, rayon accepté 20\u00a0km' }));
  }

  private whyNot(asked: PlanPair, wishes: PlanWishes): WhyNotView {
    const request = this.requests.find((one) => one.reference === asked.requestReference)!;
    const host = HOSTS.find((one) => one.hostId === asked.hostId)!;
    const question = `Pourquoi pas ${host.companyName} pour ${request.pupil}\u00a0?`;
    if (!host.sectors.includes(request.sector))
      return this.mayGoPast
        ? {
            question,
            answer:
              'Ce lieu est écarté\u00a0: 34\u00a0km. Si vous passez outre, c’est possible sans rien changer pour les autres élèves.',
            changes: [],
            whole: [],
            mayKeep: true,
            needsMotive: true,
          }
        : {
            question,
            answer: 'Ce lieu est écarté\u00a0: 34\u00a0km.',
            changes: [],
            whole: ['Cette règle ne peut pas être levée.'],
            mayKeep: false,
          };
    const after = this.assign({ ...wishes, kept: [...wishes.kept, asked] });
    const changed = this.requests.filter(
      ({ reference }) =>
        reference !== asked.requestReference &&
        wishes.previous.find((pair) => pair.requestReference === reference)?.hostId !== after.get(reference)?.hostId,
    );
    return {
      question,
      answer: `C’est possible\u00a0: il faudrait déplacer ${changed.length} autre élève, et personne ne perdrait son stage.`,
      changes: [
        { requestReference: request.reference, kind: 'asked', sentence: `${request.pupil} irait chez ${host.companyName}.` },
        ...changed.map(({ reference, pupil }) => ({
          requestReference: reference,
          kind: after.has(reference) ? ('moves' as const) : ('loses' as const),
          sentence: `${pupil} irait chez ${after.get(reference)?.companyName ?? 'personne'}\u00a0: 23\u00a0km au lieu de 6\u00a0km.`,
        })),
      ],
      whole: ['Autant d’élèves placés\u00a0: 21 sur 23.'],
      mayKeep: true,
    };
  }

  private arrangement(asked: PlanPair, wishes: PlanWishes): Arrangement {
    const request = this.requests.find((one) => one.reference === asked.requestReference)!;
    const host = HOSTS.find((one) => one.hostId === asked.hostId)!;
    const placed = new Map(this.assign({ ...wishes, kept: [...wishes.kept, asked] })).set(request.reference, host);
    return {
      view: this.viewOf(placed, { ...wishes, kept: [...wishes.kept, asked] }),
      kept: { ...asked, pupil: request.pupil, companyName: host.companyName },
    };
  }
}

if (typeof document !== 'undefined') installFakeScript(new FakeDialogBackend());
