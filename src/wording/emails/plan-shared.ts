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
  readonly keepUrl?: string;
  readonly forbidUrl?: string;
}

/** A line of the plan, with its two links. */
export function sharedLine({ pupil, training, dates, host, keepUrl, forbidUrl }: SharedLine): string {
  const who = [pupil, training, dates].filter((part) => part !== '').join(', ');
  if (host === undefined) return fr`${who} : pas encore de lieu`;
  if (keepUrl === undefined || forbidUrl === undefined) return fr`${who} : ${host}`;
  return fr`${who} : ${host}. Votre avis : « Ce lieu convient » (${keepUrl}) ou « Ce lieu ne convient pas » (${forbidUrl})`;
}

/** What the page of a link recalls: no initials, since a link may be passed on. */
export const planRecall = (reference: string, host: string): string =>
  fr`${reference} : ${host}, lieu envisagé ; rien n'est encore demandé`;

export const planShared = {
  code: 'plan-shared',
  title: fr`Plan envisagé, à l’établissement`,
  subject: fr`[{{reference}}] Les lieux envisagés pour vos élèves : votre avis`,
  body: fr`${helloTeacher}

Voici les lieux que j'envisage pour les demandes de {{etablissement}}. Ce n'est qu'un projet : aucun organisme n'a encore été contacté pour ces élèves, et le plan peut changer. Merci de ne pas appeler les organismes vous-même.

{{lignes}}

Un lieu convient, ou pas du tout ? Dites-le par le lien de sa ligne : votre avis m'aide à décider. Sans réponse de votre part, la recherche continue. Je reste joignable au {{telephone_animateur}}.

${closing}`,
  variables: [
    { name: 'reference', example: 'PLN-2026-0142' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    {
      name: 'lignes',
      example: fr`– L.M., CAP Cuisine, 1re année, du 11 janvier au 5 février 2027 : Restaurant Exemple, Roanne. Votre avis : « Ce lieu convient » (https://docs.example/suivi?jeton=exemple&r=convient) ou « Ce lieu ne convient pas » (https://docs.example/suivi?jeton=exemple&r=non)`,
    },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
