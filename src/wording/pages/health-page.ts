/** Words of the dialog « Santé du pôle » and of the line that leads to it. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { HealthGesture } from '../../domain/health/causes';
import { counted } from '../text/numbers';
import { longDate, plainDate } from '../text/dates';
import { fr } from '../text/typography';

export const healthWords = {
  title: 'Santé du pôle',
  looking: fr`Examen des formulaires, des déclencheurs et des courriels`,
  looked: (day: IsoDate): string => fr`Vu à l'instant, le ${longDate(day)}.`,
  lookingAtForms: fr`Vérification des formulaires, un par un`,
  formsUnseen: fr`Les formulaires ne sont pas encore vérifiés.`,
  fineSoFar: fr`Rien à signaler jusqu'ici`,
  again: 'Regarder de nouveau',
  fineAdvice: fr`Les formulaires sont ouverts, les déclencheurs en place, les courriels partent.`,
  count: (count: number): string => (count === 0 ? 'Tout va bien' : counted(count, 'cause de silence', 'causes de silence')),
  /** In « Aujourd'hui »: what comes first, and how many more. */
  line: (title: string, more: number): string =>
    more === 0 ? title : fr`${title} Et ${counted(more, 'autre cause', 'autres causes')}.`,
  see: fr`Voir la santé du pôle`,
  group: (title: string, count: number): string => fr`${title} (${count})`,
  grant: fr`Ouvrir la page de Google`,
  yes: 'Oui, continuer',
  no: 'Non',
  accounts: fr`Comptes qui font le travail`,
  noAccount: fr`Aucun compte ne s'est encore signalé.`,
  account: (name: string, isOwn: boolean, on: IsoDate, isLiving: boolean): string =>
    fr`${name === '' ? 'Compte sans nom' : `Compte de ${name}`}${isOwn ? ' (le vôtre)' : ''} : ${isLiving ? fr`son déclencheur horaire fonctionne` : fr`pas vu depuis le ${plainDate(on)}`}.`,
  permissions: fr`Autorisations de votre compte`,
  permissionsHelp: fr`Ce que chaque geste demande à Google ; une case décochée arrête ce geste seul.`,
  given: 'accordée',
  withheld: 'manquante',
  gone: fr`Cette cause n'est plus là.`,
  done: {
    repair: fr`Le registre est réparé.`,
    'install-triggers': fr`Les déclencheurs sont en place, sur votre compte.`,
    'forget-account': fr`Ce compte est oublié.`,
    'build-forms': fr`Les formulaires sont à jour.`,
    'remake-forms': fr`Les formulaires sont sur votre compte. Diffusez leurs nouvelles adresses.`,
    'open-forms': fr`Les formulaires sont ouverts ; les courriels retenus partiront dans l'heure.`,
    'read-answers': fr`Les réponses sont relues.`,
    'send-now': fr`L'envoi est fait.`,
    'finish-writing': fr`C'est terminé.`,
    'copy-own': fr`Cette copie est maintenant un pôle à elle, en mode d'essai. Il lui reste à avoir ses formulaires.`,
    'copy-replaces': fr`Cette copie remplace l'original. Il lui reste à avoir ses formulaires.`,
    'copy-archive': fr`C'est noté : rien ne partira d'ici.`,
    'set-up': '',
    'see-panel': '',
  } satisfies Readonly<Record<HealthGesture, string>>,
} as const;
