/** « Appel au réseau »: to the members who agreed to it, the requests without a host; nothing in it names anybody. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloTeacher } from '../reminders/closing';

export const networkCall = {
  code: 'network-call',
  title: 'Appel au réseau',
  subject: fr`[{{reference}}] Appel au réseau : {{nombre}} sans solution`,
  body: fr`${helloTeacher}

Je n'ai pas encore trouvé de lieu d'accueil pour {{nombre}}. Connaissez-vous quelqu'un, dans votre carnet d'adresses ou celui de vos collègues ?

{{lignes}}

Un nom suffit : je prends contact et je vous dis ce qu'il en est. Pour en parler : {{telephone_animateur}}. Pour ne plus recevoir cet appel, un mot en réponse à ce message suffit.

${closing}`,
  variables: [
    { name: 'reference', example: '0421002L' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'nombre', example: fr`2 demandes` },
    {
      name: 'lignes',
      example: fr`– CAP Cuisine, 1re année, du 11 janvier au 5 février 2027, autour de Roanne – « Je connais quelqu'un » (https://docs.example/contribution?code=DEM-2026-0142)`,
    },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
