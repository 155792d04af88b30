/** The resources of the network, to the schools or the companies that are chosen: what is there, and what is sought. */
import type { PublishedResource } from '../../../domain/network/fitting-resources';
import { publicLabels } from '../../labels/lists';
import { resourceMomentLabels } from '../../labels/network';
import { fr, inParts } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloHost, stopLine } from '../reminders/closing';

/** « Livret du tuteur (avant le stage · Lycée Fictif) : https://… ». */
export function resourceLine({ title, link, moment, publics, authors }: PublishedResource): string {
  const about = inParts([
    moment === undefined ? undefined : resourceMomentLabels[moment].toLowerCase(),
    publics.map((of) => publicLabels[of].toLowerCase()).join(', '),
    authors,
  ]);
  return about === '' ? fr`${title} : ${link}` : fr`${title} (${about}) : ${link}`;
}

export const resourceList = {
  code: 'resource-list',
  title: 'Ressources du réseau',
  subject: fr`[{{reference}}] Les ressources du réseau`,
  body: fr`${helloHost}

Voici les ressources que les membres du réseau ont écrites et partagées :

{{ressources}}
{{#recherche}}

Ce qui est demandé et n'existe pas encore :
{{recherche}}
{{/recherche}}
{{#lien_contribution}}

Vous en avez une, une idée, ou envie d'écrire à plusieurs ? Dites-le ici : {{lien_contribution}}
{{/lien_contribution}}

Une question ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}

${stopLine}`,
  variables: [
    { name: 'reference', example: 'ENT-2026-0045' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'ressources', example: fr`– Livret du tuteur (avant le stage · Lycée Fictif) : https://pole.example/livret` },
    { name: 'recherche', example: fr`– Préparer un oral de stage` },
    { name: 'lien_contribution', example: 'https://docs.example/contribution' },
    { name: 'lien_stop', example: 'https://docs.example/reponse?jeton=exemple&reponse=stop' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
