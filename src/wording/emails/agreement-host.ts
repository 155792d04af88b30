/**
 * To the host that said yes: who will call it. The school is named here for the first time; the pupil's name comes from the
 * school.
 */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';

export const agreementHost = {
  code: 'agreement-host',
  title: 'Accord de l’entreprise, à l’entreprise',
  subject: fr`[{{reference}}] Merci d'accueillir un élève de {{formation}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci d'accueillir un élève de {{formation}}, {{dates}}.

Son établissement vous appelle dans les prochains jours pour vous présenter l'élève, et vous envoie la convention à signer avant le début du stage.

Établissement : {{etablissement}}
Votre interlocuteur : {{prenom_nom}}{{#fonction}}, {{fonction}}{{/fonction}}
{{#telephone}}Téléphone : {{telephone}}
{{/telephone}}
Courriel : {{courriel}}
{{#tuteur}}Tuteur ou tutrice dans votre organisme : {{tuteur}}
{{/tuteur}}

Si vous n'avez pas de nouvelles le {{date_contact}}, ou si quelque chose change de votre côté, appelez-moi au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
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
    { name: 'tuteur', example: 'Sacha Fictif' },
    { name: 'date_contact', example: 'lundi 7 décembre 2026' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
