/** What is said of a person's data: what the hub holds, and what erasing does. */
import { menuTexts } from '../labels/menu';
import { counted } from '../text/numbers';
import { enumeration, fr } from '../text/typography';

export const erasureTexts = {
  /** Stands where a person was named. */
  erased: '(effacé)',
  offerWithdrawn: 'Plus personne à qui écrire',
  ofTheHub: fr`Cette adresse est celle du pôle, dans l’onglet « Paramètres » : changez-la d’abord dans l’assistant de démarrage.`,
  underWay: (reference: string): string =>
    fr`Un courriel part à l’instant, ou son départ est douteux (${reference}) : tranchez-le dans « Courriels », puis recommencez.`,
  openRequest: (reference: string): string =>
    fr`La demande ${reference} est en cours : quand elle sera close, ou reprise par un collègue (changez le demandeur et son courriel dans sa ligne).`,
  asked: (company: string, reference: string): string =>
    fr`${company} n’a pas encore répondu à la proposition ${reference} : annulez-la d’abord, ou attendez la réponse.`,
  hosting: (company: string, request: string, days: { readonly until: string; readonly from: string } | undefined): string =>
    days === undefined
      ? fr`${company} accueille un élève (${request}), sans date de fin : ce sera possible quand le stage sera terminé.`
      : fr`${company} accueille un élève jusqu’au ${days.until} (${request}) : ce sera possible à partir du ${days.from}.`,
} as const;

/** What no command of the hub reaches. */
const LIMITS = fr`Hors d’atteinte d’ici : les courriels déjà partis (messagerie du pôle), l’historique des versions du classeur, les saisies commencées par un autre animateur.`;

interface Held {
  readonly tab: string;
  readonly key: string;
  readonly facts: readonly { readonly header: string; readonly value: string }[];
}
const tabsOf = (rows: readonly Held[]): readonly (readonly [string, readonly Held[]])[] =>
  [...new Set(rows.map(({ tab }) => tab))].map((tab) => [tab, rows.filter((row) => row.tab === tab)] as const);
const rowInWords = ({ key, facts }: Held): string =>
  [`– ${key}`, ...facts.map(({ header, value }) => fr`${header} : ${value}`)].join('\n    ');

/** The two commands, their questions and what they answer. */
export const personTexts = {
  show: menuTexts.showPerson,
  erase: menuTexts.erasePerson,
  ask: fr`Adresse de courriel de la personne :`,
  nothing: (address: string): string => fr`Le pôle ne sait rien de ${address}.`,
  seen: fr`Rien n’a été modifié.`,
  held: (address: string, rows: readonly Held[], outside: readonly string[]): string =>
    rows.length === 0 && outside.length === 0
      ? fr`Le pôle ne sait rien de ${address}.`
      : [
          fr`Ce que le pôle sait de ${address} :`,
          ...tabsOf(rows).map(([tab, held]) => [tab, ...held.map(rowInWords)].join('\n')),
          ...(outside.length === 0 ? [] : [[fr`Ailleurs :`, ...outside.map((place) => `– ${place}`)].join('\n')]),
          LIMITS,
        ].join('\n\n'),
  /** While a person is looked for, then erased. */
  steps: {
    waiting: fr`Lecture des réponses en attente…`,
    register: fr`Recherche dans le registre…`,
    tabs: fr`Recherche dans les autres onglets…`,
    form: (place: number, count: number): string => fr`Recherche dans les formulaires : ${place} sur ${count}…`,
    rows: fr`Effacement, 1 sur 3 : lignes du registre…`,
    tab: (place: number, count: number): string => fr`Effacement, 2 sur 3 : onglet ${place} sur ${count}…`,
    answers: fr`Effacement, 3 sur 3 : réponses des formulaires…`,
  },
  kept: fr`Rien n’a été effacé.`,
  cannot: fr`Cette personne ne peut pas être effacée maintenant.`,
  nothingDone: fr`Rien n’a été effacé.`,
  stuckWrites: {
    message: fr`Une écriture attend encore dans l’onglet masqué « Écritures en cours ».`,
    advice: fr`Choisissez « Entretien › Réparer le registre », puis recommencez.`,
  },
  outside: {
    sheet: (name: string, count: number): string => fr`${name} : ${counted(count, 'cellule')}`,
    forms: (count: number): string => fr`Réponses gardées par les formulaires : ${count}`,
    memory: (count: number): string => fr`Actions qui peuvent être annulées : ${count}`,
    drafts: fr`Une saisie au téléphone commencée par vous`,
    properties: fr`Mémoire du programme`,
  },
  question: (
    address: string,
    rows: number,
    outside: readonly string[],
    shared: readonly string[],
    withoutAddress: readonly string[],
  ): string =>
    [
      [
        fr`Le pôle garde des données de ${address} :`,
        `– ${counted(rows, 'ligne')} du registre`,
        ...outside.map((place) => `– ${place}`),
      ].join('\n'),
      fr`Nom, adresse et téléphone seront retirés partout, les courriels en attente annulés, les réponses effacées des formulaires. Les lignes restent, sans la personne, pour les comptes. C’est définitif : rien ne pourra être annulé.`,
      withoutAddress.length === 0
        ? ''
        : fr`Plus personne à qui écrire : ${enumeration(withoutAddress)}. Situation « Ne pas solliciter », offres retirées ; le nom de l’organisme reste.`,
      shared.length === 0 ? '' : fr`Portés aussi par d’autres adresses, et gardés pour elles : ${enumeration(shared)}.`,
      LIMITS,
      fr`Effacer ?`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  done: (rows: number): string => fr`Personne effacée : ${counted(rows, 'ligne')} du registre.`,
  goesOn: fr`L’effacement a commencé ; l’horloge le terminera dans l’heure.`,
} as const;
