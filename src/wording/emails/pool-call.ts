/** To a host of the pool, once a year: will it take someone? */
import { fr } from '../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from './email-template';
import { closing, helloHost, stopLine } from './reminders/closing';

export const poolCall = {
  code: 'pool-call',
  title: 'Relance du vivier, à l’entreprise',
  subject: fr`[{{reference}}] Accueillerez-vous des jeunes en {{annee}} ?`,
  body: fr`${helloHost}

Une nouvelle année scolaire s'ouvre. Souhaitez-vous accueillir des jeunes en {{annee}} dans votre organisme, {{organisme}} ? Collégiens, lycéens, étudiants ou apprentis : vous dites qui, quand et combien.

{{#autres_sites}}
Ce message est le seul pour votre entreprise : il vaut aussi pour {{autres_sites}}. Une réponse pour tous suffit.

{{/autres_sites}}
{{#lien_offre}}
Proposer un accueil : {{lien_offre}}

{{/lien_offre}}
Cinq minutes suffisent, et je vous écris avant chaque accueil : rien n'est décidé sans vous. Vous préférez en parler ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}

${stopLine}`,
  variables: [
    { name: 'reference', example: 'ENT-2026-0045' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'autres_sites', example: fr`Restaurant Exemple (Roanne)` },
    { name: 'annee', example: '2026-2027' },
    { name: 'lien_offre', example: 'https://docs.example/offre' },
    { name: 'lien_stop', example: 'https://docs.example/reponse?jeton=exemple&reponse=stop' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
