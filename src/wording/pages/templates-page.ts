/** Words of the templates dialog. */
import type { TemplateMoment } from '../../domain/message/template-moments';
import { numberInFrench } from '../text/numbers';
import { enumeration, fr, quoted } from '../text/typography';

export const momentLabels: Readonly<Record<TemplateMoment, string>> = {
  intake: 'À la réception',
  search: 'Pendant la recherche',
  agreement: 'Accord et désistement',
  before: 'Avant le départ',
  during: 'Pendant l’accueil',
  after: 'Après l’accueil',
  network: 'Vie du réseau',
};

export const templatesWords = {
  title: 'Modifier un modèle',
  open: 'Modifier les modèles',
  list: 'Modèles de courriels',
  loading: 'Lecture des modèles',
  publics: 'Public',
  changed: 'modifié',
  unsaved: 'non enregistré',
  inactive: fr`Ce modèle est décoché dans l'onglet Modèles : le texte d'origine est envoyé à sa place. L'enregistrer ici le remet en service.`,
  subject: 'Objet',
  body: 'Texte',
  variables: 'Variables',
  variablesHelp: fr`Un clic insère la variable à l'endroit du curseur. {{#nom}} … {{/nom}} : partie écrite seulement si la variable a une valeur.`,
  /** Heard before the variable. */
  insert: 'Insérer ',
  inserted: (name: string): string => fr`${name} insérée.`,
  faults: 'À corriger avant d’enregistrer',
  goTo: 'Y aller',
  goToFault: (sentence: string): string => fr`Y aller : ${sentence}`,
  preview: 'Aperçu',
  previewWith: 'Aperçu avec',
  examples: fr`des valeurs d'exemple`,
  groupedExamples: fr`des exemples, plusieurs élèves`,
  noRow: fr`Aucune ligne du registre ne convient encore : l'aperçu montre des exemples.`,
  asHtml: 'Mis en page',
  asText: 'Texte seul',
  previewSubject: 'Objet',
  previewOf: 'Aperçu du courriel',
  notYet: fr`L'aperçu revient dès que le texte est corrigé.`,
  shownByExample: (names: readonly string[]): string =>
    fr`Sans valeur sur cette ligne, montré avec l'exemple : ${enumeration(names)}.`,
  linksLeadNowhere: fr`Dans l'aperçu et dans l'essai, les liens ne mènent nulle part.`,
  save: 'Enregistrer',
  saved: fr`Modèle enregistré. Les courriels déjà préparés gardent leur texte.`,
  nothingToSave: fr`Rien à enregistrer.`,
  restore: fr`Revenir au texte d'origine`,
  restored: fr`Le texte d'origine est dans les champs : enregistrez pour le garder.`,
  undoDraft: fr`Défaire mes changements`,
  undone: fr`Le texte enregistré est revenu.`,
  tryIt: fr`M'envoyer un essai`,
  tried: fr`L'essai est parti vers votre adresse.`,
  conflict: fr`Quelqu'un d'autre a modifié ce modèle entre-temps. Rien n'a été écrit ; votre texte est toujours ici.`,
  theirs: fr`Voir le texte enregistré`,
  theirsShown: fr`Voici le texte enregistré par l'autre personne.`,
  mine: fr`Remplacer par le mien`,
  closeAnyway: fr`Fermer sans enregistrer`,
  keepWriting: fr`Revenir au texte`,
  unsavedAtClose: fr`Des changements ne sont pas enregistrés.`,
} as const;

/** « PRO-2026-0318 – Restaurant Exemple, CAP Cuisine ». */
export function templateRowLabel(reference: string, parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return said === '' ? reference : `${reference} – ${said}`;
}

export const templateProblems = {
  unknown: { message: 'Ce modèle n’existe pas.', advice: fr`Fermez cette fenêtre et rouvrez-la.` },
  rowGone: (reference: string): string =>
    fr`La ligne ${quoted(reference)} n'est plus dans le registre : choisissez-en une autre.`,
  tooLong: (part: 'subject' | 'body', most: number): string =>
    part === 'subject'
      ? fr`L'objet dépasse ${numberInFrench(most)} caractères.`
      : fr`Le texte dépasse ${numberInFrench(most)} caractères.`,
  nothingChanged: fr`Rien n'a été enregistré. Votre texte est toujours ici.`,
} as const;

/** Whom a trial would have gone to. */
export const templateTrial = {
  examples: fr`personne, ce sont des valeurs d'exemple`,
  row: (reference: string): string => fr`personne, c'est un aperçu avec ${reference}`,
} as const;
