/** To a school: its own lines of a plan that is not decided, each with the links to say what it thinks of it. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from './email-template';
import { closing, helloTeacher } from './reminders/closing';

export interface SharedLine {
  readonly pupil: string;
  /** « CAP Cuisine, 1re année ». */
  readonly training: string;
  readonly dates: string;
  /** « Restaurant Exemple, Roanne »; absent when the plan gives no host. */
  readonly host?: string;
  /** The animator chose the host; else the program proposes it. */
  readonly isChosen: boolean;
  readonly keepUrl?: string;
  readonly forbidUrl?: string;
}

/** Whose idea the place is, in the words of the animator. */
const whose = (isChosen: boolean): string => (isChosen ? fr`lieu que j'ai retenu` : fr`lieu proposé par le calcul`);

/** A line of the plan, with its two links. */
export function sharedLine({ pupil, training, dates, host, isChosen, keepUrl, forbidUrl }: SharedLine): string {
  const who = [pupil, training, dates].filter((part) => part !== '').join(', ');
  if (host === undefined) return fr`${who} : pas encore de lieu`;
  if (keepUrl === undefined || forbidUrl === undefined) return fr`${who} : ${host}, ${whose(isChosen)}`;
  return fr`${who} : ${host}, ${whose(isChosen)}. Votre avis : « Ce lieu convient » (${keepUrl}) ou « Ce lieu ne convient pas » (${forbidUrl})`;
}

/** What the page of a link recalls: no initials, since a link may be passed on. */
export const planRecall = (reference: string, host: string, isChosen: boolean): string =>
  isChosen
    ? fr`${reference} : ${host}, lieu retenu par le pôle ; rien ne lui est encore demandé`
    : fr`${reference} : ${host}, lieu proposé par le calcul du pôle ; rien ne lui est encore demandé`;

export const planShared = {
  code: 'plan-shared',
  title: fr`Plan envisagé, à l’établissement`,
  subject: fr`[{{reference}}] Les lieux envisagés pour vos élèves : votre avis`,
  body: fr`${helloTeacher}

Voici les lieux que j'envisage pour les demandes de votre établissement ({{etablissement}}). Ce n'est qu'un projet : aucun organisme n'a encore été contacté pour ces élèves, et le plan peut changer. Un « lieu que j'ai retenu » est mon choix ; un « lieu proposé par le calcul » vient de l'ordinateur, d'après les distances, les dates et les activités, et je peux encore en changer. Merci de ne pas appeler les organismes vous-même.

{{lignes}}

Un lieu convient, ou pas du tout ? Dites-le par le lien de sa ligne : votre avis m'aide à décider. Sans réponse de votre part, la recherche continue. Je reste joignable au {{telephone_animateur}}.

${closing}`,
  variables: [
    { name: 'reference', example: 'PLN-2026-0142' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    {
      name: 'lignes',
      example: fr`– L.M., CAP Cuisine, 1re année, du 11 janvier au 5 février 2027 : Restaurant Exemple, Roanne, lieu proposé par le calcul. Votre avis : « Ce lieu convient » (https://docs.example/suivi?jeton=exemple&r=convient) ou « Ce lieu ne convient pas » (https://docs.example/suivi?jeton=exemple&r=non)`,
    },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
