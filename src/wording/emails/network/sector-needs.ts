/** To the companies of a sector: what the schools look for now, in numbers. */
import type { DemandLine } from '../../../domain/network/sector-demand';
import { publicLabels } from '../../labels/lists';
import { counted } from '../../text/numbers';
import { fr } from '../../text/typography';
import { shortDatesInWords } from '../request-in-words';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloHost, stopLine } from '../reminders/closing';

/** « 3 jeunes : CAP Cuisine, du 11 janvier au 5 février 2027 ». */
export const demandLine = ({ count, trainingName, public: of, startsOn, endsOn }: DemandLine): string =>
  fr`${counted(count, 'jeune')} : ${trainingName ?? publicLabels[of].toLowerCase()}, ${shortDatesInWords({ startsOn, endsOn })}`;

export const sectorNeeds = {
  code: 'sector-needs',
  title: 'Ce que cherchent les établissements, aux entreprises d’un secteur',
  subject: fr`[{{reference}}] Ce que cherchent les établissements près de chez vous`,
  body: fr`${helloHost}

Voici ce que cherchent en ce moment les établissements du réseau dans votre secteur ({{secteur}}) :

{{lignes}}

{{#autres_sites}}
Ce message est le seul pour votre entreprise : il vaut aussi pour {{autres_sites}}.

{{/autres_sites}}
Pourriez-vous accueillir l'un d'eux, même une partie du temps ? {{#lien_offre}}Dites-le en cinq minutes : {{lien_offre}} {{/lien_offre}}Vous préférez en parler ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}

${stopLine}`,
  variables: [
    { name: 'reference', example: 'ENT-2026-0045' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'secteur', example: 'Hôtellerie, restauration' },
    { name: 'autres_sites', example: fr`Restaurant Exemple (Roanne)` },
    { name: 'lignes', example: fr`– 3 jeunes : CAP Cuisine, du 11 janvier au 5 février 2027` },
    { name: 'lien_offre', example: 'https://docs.example/offre' },
    { name: 'lien_stop', example: 'https://docs.example/reponse?jeton=exemple&reponse=stop' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
