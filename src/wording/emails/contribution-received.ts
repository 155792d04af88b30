/** To whoever contributes to the network: thanks, and what comes of it. */
import type { ContributionOutcome } from '../../domain/network/contribution';
import { fr } from '../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from './email-template';
import { closing } from './reminders/closing';

const TOLD: Readonly<Record<ContributionOutcome, string>> = {
  'company-added': fr`L'entreprise rejoint le vivier du réseau, apportée par vous. Je vous dirai quand elle accueillera.`,
  'company-known': fr`L'entreprise était déjà dans le vivier : ce que vous dites d'elle le complète.`,
  'no-consent': fr`Sans l'accord de l'entreprise, rien n'est gardé d'elle. Une fois son accord obtenu, le même formulaire suffit.`,
  'approach-noted': fr`C'est noté : je ne solliciterai pas cette entreprise sans savoir que vous l'avez contactée.`,
  'approach-unmatched': fr`C'est noté. Je n'ai pas reconnu l'entreprise dans le vivier du réseau : je vérifie de laquelle il s'agit.`,
  'resource-proposed': fr`La ressource est enregistrée sous votre nom. Je la relis, puis je la publie au réseau.`,
  'need-noted': fr`Votre besoin est enregistré : je reviens vers vous.`,
  'support-noted': fr`Votre demande d'appui est en tête de ma liste : je vous appelle dès que possible.`,
  registered: fr`Votre place est réservée.`,
  'waiting-list': fr`Toutes les places sont prises : vous êtes sur la liste d'attente, et je vous écris dès qu'une place se libère.`,
  'already-registered': fr`Vous étiez déjà sur la liste : rien n'a changé.`,
  'meeting-over': fr`Cette rencontre a déjà eu lieu. Je vous préviens de la prochaine.`,
  'meeting-cancelled': fr`Cette rencontre est annulée. Je vous préviens de la prochaine.`,
  'meeting-unknown': fr`Je n'ai pas reconnu la rencontre : je reviens vers vous.`,
  'help-noted': fr`Votre piste est transmise. Je contacte l'entreprise et je vous dis ce qu'il en est.`,
  'help-not-needed': fr`Une solution a été trouvée entre-temps. Merci d'y avoir pensé : votre piste reste notée.`,
  released: fr`L'entreprise est désormais partagée avec tout le réseau.`,
  'release-unknown': fr`Je n'ai pas reconnu l'entreprise à libérer : je reviens vers vous.`,
  kept: fr`Votre message est enregistré : je le lis et je reviens vers vous.`,
};

/** What comes of a contribution. */
export const contributionInWords = (outcome: ContributionOutcome = 'kept'): string => TOLD[outcome];

export const contributionReceived = {
  code: 'contribution-received',
  title: 'Contribution bien reçue, merci',
  subject: fr`[{{reference}}] Merci de votre contribution{{#rencontre}} : {{rencontre}}{{/rencontre}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci de votre contribution au réseau. {{constat}}
{{#organisme}}

Entreprise : {{organisme}}
{{#lien_partage}}
Elle vous est réservée. Vous n'en avez plus besoin ? Un clic la partage avec tout le réseau : {{lien_partage}}
{{/lien_partage}}
{{/organisme}}
{{#rencontre}}

{{rencontre}}
{{#lieu}}
Lieu : {{lieu}}
{{/lieu}}
{{/rencontre}}

Une question, une correction ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}`,
  variables: [
    { name: 'reference', example: 'CTB-2026-0012' },
    { name: 'destinataire', example: 'Camille Exemple' },
    { name: 'constat', example: TOLD['company-added'] },
    { name: 'organisme', example: 'Garage Exemple' },
    { name: 'lien_partage', example: 'https://docs.example/contribution?code=exemple&r=partage' },
    { name: 'rencontre', example: 'Accueillir un premier stagiaire – 12 janvier 2027, 14 h 00' },
    { name: 'lieu', example: 'Lycée Fictif, salle 12' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
