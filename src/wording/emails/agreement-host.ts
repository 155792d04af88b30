/**
 * To the host that said yes: who will call it. The school is named here for the first time; the pupil's name comes from the
 * school.
 */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, TUTOR_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const agreementHost = {
  code: 'agreement-host',
  title: 'Accord de l’entreprise, à l’entreprise',
  ...inThreeWordings(({ pupil, tutor }, wording) => ({
    subject: fr`[{{reference}}] Merci d'accueillir un ${pupil} de {{formation}}`,
    body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci d'accueillir un ${pupil} de {{formation}}, {{dates}}.

Son établissement vous appelle dans les prochains jours ${wording === 'apprenticeship' ? fr`pour convenir d'un entretien et préparer avec vous le contrat d'apprentissage.` : fr`pour vous présenter l'${pupil}, et vous envoie la convention à signer avant le premier jour.`}

Établissement : {{etablissement}}
Votre interlocuteur : {{prenom_nom}}{{#fonction}}, {{fonction}}{{/fonction}}
{{#telephone}}Téléphone : {{telephone}}
{{/telephone}}
Courriel : {{courriel}}
{{#tuteur}}${tutor} dans votre organisme : {{tuteur}}
{{/tuteur}}

Si vous n'avez pas de nouvelles le {{date_contact}}, ou si quelque chose change de votre côté, appelez-moi au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    ...STAGE_VARIABLES,
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'fonction', example: 'DDFPT' },
    { name: 'telephone', example: '04 65 71 00 56' },
    { name: 'courriel', example: 'camille@lycee.example' },
    ...TUTOR_VARIABLES,
    { name: 'date_contact', example: 'lundi 7 décembre 2026' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
