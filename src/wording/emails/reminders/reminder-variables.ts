/** Variables of the messages that speak of one object or, grouped, of several. */
import { HUB_VARIABLES, PUPIL_VARIABLES, STAGE_VARIABLES, type TemplateVariable } from '../email-template';

const GROUP = [
  { name: 'plusieurs', example: '2' },
  {
    name: 'lignes',
    example:
      '– CAP Cuisine, 1re année, du 11 janvier au 5 février 2027 (PRO-2026-0318)\n– CAP Cuisine, 2e année, du 1er au 26 mars 2027 (PRO-2026-0319)',
  },
] as const satisfies readonly TemplateVariable[];

export const TEACHER_REMINDER_VARIABLES = [
  ...PUPIL_VARIABLES,
  ...GROUP,
  { name: 'organisme', example: 'Restaurant Exemple' },
  ...HUB_VARIABLES,
] as const satisfies readonly TemplateVariable[];

export const HOST_REMINDER_VARIABLES = [
  { name: 'reference', example: 'PRO-2026-0318' },
  { name: 'destinataire', example: 'Alex Fictif' },
  { name: 'organisme', example: 'Restaurant Exemple' },
  ...STAGE_VARIABLES,
  ...GROUP,
  ...HUB_VARIABLES,
] as const satisfies readonly TemplateVariable[];

/** Links of an answer, and the one by which a host says that it wants to be left alone. */
export const ANSWER_LINKS = [
  { name: 'lien_oui', example: 'https://docs.example/reponse?jeton=exemple&reponse=oui' },
  { name: 'lien_non', example: 'https://docs.example/reponse?jeton=exemple&reponse=non' },
  { name: 'lien_rappel', example: 'https://docs.example/reponse?jeton=exemple&reponse=rappel' },
  { name: 'lien_stop', example: 'https://docs.example/reponse?jeton=exemple&reponse=stop' },
] as const satisfies readonly TemplateVariable[];
