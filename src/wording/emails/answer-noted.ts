/** To a host that has answered otherwise than yes: its answer has come, and what follows. */
import type { Proposition } from '../../domain/proposition/proposition';
import { refusalReasonLabels } from '../labels/lists';
import { longDate, longPeriod } from '../text/dates';
import { fr, quoted } from '../text/typography';
import { HUB_VARIABLES, LINK_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const answerNoted = {
  code: 'answer-noted',
  title: 'Réponse bien reçue, à l’organisme',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Votre réponse est bien notée`,
    body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci d'avoir pris le temps de me répondre au sujet d'un ${pupil} de {{formation}}, {{dates}}. {{constat}}

Vous avez changé d'avis ? Tant que la recherche dure, ce lien reste ouvert, et je suis joignable au {{telephone_animateur}}.

Modifier ma réponse : {{lien_reponse}}

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'DEM-2026-0142' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'constat', example: fr`Je note que vous ne pouvez pas l'accueillir cette fois.` },
    ...STAGE_VARIABLES,
    ...LINK_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;

/** What is noted of the answer, and what follows. */
export function answerInWords(proposition: Proposition | undefined): string {
  switch (proposition?.answer) {
    case 'no':
      if (proposition.refusalReason === 'no-more-solicitation')
        return fr`Je note que vous ne souhaitez plus être sollicité : le pôle de stages ne vous proposera plus d'accueil.`;
      return proposition.refusalReason === undefined || proposition.refusalReason === 'other'
        ? fr`Je note que vous ne pouvez pas l'accueillir cette fois, et je ne vous solliciterai plus pour cette demande.`
        : fr`Je note que vous ne pouvez pas l'accueillir (${quoted(refusalReasonLabels[proposition.refusalReason])}), et je ne vous solliciterai plus pour cette demande.`;
    case 'call-back':
      return proposition.callBackOn === undefined
        ? fr`Je vous rappelle très vite.`
        : fr`Je vous rappelle le ${longDate(proposition.callBackOn)}.`;
    case 'other-dates':
      return proposition.otherStartsOn === undefined || proposition.otherEndsOn === undefined
        ? fr`Je note que d'autres dates vous conviendraient : j'en parle avec l'établissement et je reviens vers vous.`
        : fr`Je note que vous pourriez l'accueillir ${longPeriod(proposition.otherStartsOn, proposition.otherEndsOn)} : j'en parle avec l'établissement et je reviens vers vous.`;
    case 'other-public':
      return fr`Je note que vous pourriez accueillir un autre public : je regarde avec les établissements qui en aurait besoin et je reviens vers vous.`;
    default:
      return fr`Votre réponse est enregistrée.`;
  }
}
