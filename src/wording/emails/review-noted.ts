/** To the host or the teacher who has sent a review of a stage: thanks, and what follows. */
import type { ReviewTold } from '../../domain/network/review';
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';
import { closing, helloHost } from './reminders/closing';

const TOLD: Readonly<Record<ReviewTold, string>> = {
  taken: fr`Votre bilan est enregistré.`,
  corrected: fr`Votre nouvelle réponse remplace la précédente.`,
  'to-see': fr`Votre bilan est enregistré : je regarde ce que vous signalez et je reviens vers vous.`,
  'not-begun': fr`L'accueil n'a pas encore commencé : je garde votre message, et le lien du courriel resservira une fois l'accueil terminé.`,
  'not-held': fr`Cet accueil est noté comme annulé : je garde votre message et je reviens vers vous si besoin.`,
};

/** What comes of a review. */
export const reviewInWords = (told: ReviewTold = 'taken'): string => TOLD[told];

export const reviewNoted = {
  code: 'review-noted',
  title: 'Bilan bien reçu, merci',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Merci de votre bilan{{/plusieurs}}{{#plusieurs}}Merci de vos {{plusieurs}} bilans{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Merci d'avoir donné votre avis sur l'accueil d'un ${pupil} de {{formation}}, {{dates}}. {{constat}}
{{/plusieurs}}
{{#plusieurs}}
Merci d'avoir donné votre avis sur {{plusieurs}} accueils :

{{lignes}}
{{/plusieurs}}

Quelque chose à corriger ? Le lien du courriel permet de répondre à nouveau : la dernière réponse compte. Vous pouvez aussi m'appeler au {{telephone_animateur}}.

${closing}`,
  })),
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    ...STAGE_VARIABLES,
    { name: 'eleve', example: 'élève' },
    { name: 'plusieurs', example: '2' },
    {
      name: 'lignes',
      example: fr`– CAP Cuisine, 1re année, du 11 janvier au 5 février 2027 (PRO-2026-0318) : votre bilan est enregistré.`,
    },
    { name: 'constat', example: TOLD.taken },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
