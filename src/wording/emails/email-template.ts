/** The wording of an e-mail as it ships: the animator may change it, the variables stay. */
import type { TemplateCode } from '../../domain/message/message';
import type { PublicWording } from '../../domain/request/public-wording';

export interface TemplateVariable {
  /** As written between braces: `{{formation}}`. */
  readonly name: string;
  /** Shown in the preview and in the list of variables; invented. */
  readonly example: string;
}

/** Subject and body, before they are filled. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

export interface DefaultTemplate extends Wording {
  readonly code: TemplateCode;
  readonly title: string;
  /** The wording of PFMP and BTS is the template's own; a template that speaks of no stage has no other. */
  readonly others?: Readonly<Record<Exclude<PublicWording, 'training'>, Wording>>;
  readonly variables: readonly TemplateVariable[];
}

/** Variables of every template: the hub and its animator. */
export const HUB_VARIABLES = [
  { name: 'nom_pole', example: 'Pôle de stages du Pilat' },
  { name: 'territoire', example: 'Loire Sud' },
  { name: 'animateur', example: 'Dominique Exemple' },
  { name: 'telephone_animateur', example: '04 65 71 00 12' },
  { name: 'signature', example: 'Dominique Exemple\nPôle de stages du Pilat\n04 65 71 00 12' },
] as const satisfies readonly TemplateVariable[];

/** Links to the answer form: each carries its answer, the first leaves the choice. */
export const LINK_VARIABLES = [
  { name: 'lien_reponse', example: 'https://docs.example/reponse?jeton=exemple' },
  { name: 'lien_oui', example: 'https://docs.example/reponse?jeton=exemple&r=oui' },
  { name: 'lien_non', example: 'https://docs.example/reponse?jeton=exemple&r=non' },
  { name: 'lien_rappel', example: 'https://docs.example/reponse?jeton=exemple&r=rappel' },
  { name: 'lien_dates', example: 'https://docs.example/reponse?jeton=exemple&r=dates' },
  { name: 'lien_public', example: 'https://docs.example/reponse?jeton=exemple&r=public' },
] as const satisfies readonly TemplateVariable[];

/** Links by which a teacher gives news of a request. */
export const NEWS_VARIABLES = [
  { name: 'lien_suivi', example: 'https://docs.example/suivi?jeton=exemple' },
  { name: 'lien_trouve', example: 'https://docs.example/suivi?jeton=exemple&r=trouve' },
  { name: 'lien_convention', example: 'https://docs.example/suivi?jeton=exemple&r=convention' },
] as const satisfies readonly TemplateVariable[];

/** The link that opens the form as it was sent. */
export const CORRECTION_VARIABLES = [
  { name: 'lien_correction', example: 'https://docs.example/demande?correction=exemple' },
] as const satisfies readonly TemplateVariable[];

/** How the young person and the tutor are called, by the kind of stage. */
export const PUPIL_WORD = { name: 'eleve', example: 'élève' } as const satisfies TemplateVariable;
export const TUTOR_VARIABLES = [
  { name: 'tuteur', example: 'Sacha Fictif' },
  { name: 'titre_tuteur', example: 'Tuteur ou tutrice' },
] as const satisfies readonly TemplateVariable[];

/** Variables of every template that speaks of one stage. */
export const STAGE_VARIABLES = [
  { name: 'formation', example: 'CAP Cuisine, 1re année' },
  { name: 'dates', example: 'du lundi 11 janvier au vendredi 5 février 2027' },
  { name: 'debut', example: 'lundi 11 janvier 2027' },
  { name: 'fin', example: 'vendredi 5 février 2027' },
  PUPIL_WORD,
] as const satisfies readonly TemplateVariable[];

/** Variables of every template to the teacher of one pupil. */
export const PUPIL_VARIABLES = [
  { name: 'reference', example: 'DEM-2026-0142' },
  { name: 'prenom_nom', example: 'Camille Exemple' },
  { name: 'initiales', example: 'L.M.' },
  ...STAGE_VARIABLES,
] as const satisfies readonly TemplateVariable[];
