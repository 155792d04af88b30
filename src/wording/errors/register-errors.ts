/** What the user reads when the register's shape, its lock or its forms stand in the way. */
import { enumeration, fr, quoted } from '../text/typography';

export interface ProblemText {
  readonly message: string;
  readonly advice: string;
}

const REPAIR = fr`Sinon, choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.`;
/** What was deleted comes back with its content in no other way. */
const UNDO = fr`En cas de suppression par erreur, annulez-la d’abord (Ctrl+Z, ou « Fichier › Historique des versions ») : le contenu revient.`;
const list = (headers: readonly string[]): string => headers.map((header) => fr`« ${header} »`).join(', ');

/** A column is missing or stands twice in a tab. */
export function structureProblem(sheetName: string, missing: readonly string[], doubled: readonly string[]): ProblemText {
  const lacking =
    missing.length === 0
      ? ''
      : missing.length === 1
        ? `la colonne ${list(missing)} est introuvable`
        : `les colonnes ${list(missing)} sont introuvables`;
  const twice =
    doubled.length === 0
      ? ''
      : doubled.length === 1
        ? `la colonne ${list(doubled)} est en double`
        : `les colonnes ${list(doubled)} sont en double`;
  return {
    message: fr`Dans l’onglet « ${sheetName} », ${[lacking, twice].filter((part) => part !== '').join(' et ')}.`,
    advice:
      doubled.length > 0
        ? fr`Rien n’est perdu. Renommez ou supprimez la colonne en trop, puis choisissez « Pôle de stages › Entretien › Réparer le registre ».`
        : `Les autres cellules sont intactes. ${UNDO} ${REPAIR}`,
  };
}

/** Nobody has set the hub up yet: no tab is missing, there is none. */
export const notSetUp: ProblemText = {
  message: fr`Le registre n’est pas encore créé.`,
  advice: fr`Choisissez « Pôle de stages › Assistant de démarrage » : il crée les onglets et les formulaires.`,
};

/** A version of the add-on that is older than the one that has made the register. */
export const newerRegister = (version: number, ours: number): ProblemText => ({
  message: fr`Ce registre a été tenu par une version plus récente de l’extension (${version}) que celle du classeur (${ours}).`,
  advice: fr`Rien n’a été modifié et rien ne part. Remettez la version récente de l’extension (« Extensions › Apps Script », ou la personne qui l’a installée).`,
});

/** Tabs or columns of this version are not there yet: nobody has deleted anything. */
export const olderRegister = (version: number, ours: number): ProblemText => ({
  message: fr`Ce registre vient d’une version antérieure de l’extension (${version} ; la version actuelle est la ${ours}).`,
  advice: fr`Rien n’est perdu. Il est mis à jour à l’ouverture du panneau, ou tout de suite par « Pôle de stages › Entretien › Réparer le registre ».`,
});

/** A tab is not there any more. */
export const missingTab = (sheetName: string): ProblemText => ({
  message: fr`L’onglet « ${sheetName} » est introuvable.`,
  advice: `${UNDO} Les autres onglets et les réponses aux formulaires sont intacts. ${REPAIR}`,
});

export const lockedProblem: ProblemText = {
  message: 'Une autre opération est en cours sur le registre.',
  advice: 'Rien n’a été modifié. Attendez quelques secondes, puis recommencez.',
};

/** Somebody sorted or moved rows again and again while they were to be written. */
export const keepsMoving: ProblemText = {
  message: 'Les lignes du registre changent de place pendant l’opération.',
  advice:
    'Ce qui devait être écrit est noté et sera terminé à la prochaine opération. Attendez la fin du tri ou du déplacement, puis recommencez.',
};

/** Broken operations wait for a column or a tab that is missing. */
export const intentionsFull: ProblemText = {
  message: 'Plusieurs opérations interrompues attendent de pouvoir être terminées.',
  advice: fr`Rien n’est perdu. Choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.`,
};

export const unexpectedProblem: ProblemText = {
  message: 'L’opération n’a pas pu aboutir.',
  advice: fr`Rien de ce qui était enregistré n’est perdu. Recommencez ; si le problème persiste, choisissez « Pôle de stages › Entretien › Réparer le registre ».`,
};

/** A form was deleted, or cannot be reached. */
export const missingForm = (title: string): ProblemText => ({
  message: fr`Le formulaire « ${title} » est introuvable : il a sans doute été supprimé.`,
  advice: fr`Les réponses déjà reçues restent dans le registre. Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour » pour le recréer, puis diffusez sa nouvelle adresse.`,
});

/** Forms of another account, which has not shared them. */
export const foreignForms = (titles: readonly string[], who: string): ProblemText => ({
  message: fr`${titles.length === 1 ? fr`Le formulaire ${quoted(titles[0]!)} est` : fr`Les formulaires ${enumeration(titles.map(quoted), 'et')} sont`} au compte ${who === '' ? 'd’une autre personne' : fr`de ${who}`}, et le vôtre ne peut pas ${titles.length === 1 ? 'l’ouvrir' : 'les ouvrir'}. Rien n’y a été changé.`,
  advice: fr`Cet autre compte partage ses formulaires de lui-même dans l’heure ; ou bien cette personne choisit « Pôle de stages › Formulaires › Créer ou mettre à jour ». Si son compte est fermé : « Pôle de stages › Entretien › Santé du pôle ».`,
});

/** A form takes no answer: someone closed it, or it was never published. */
export const closedForm = (title: string): ProblemText => ({
  message: fr`Le formulaire « ${title} » est fermé : personne ne peut y répondre.`,
  advice: fr`Ouvrez-le par « Pôle de stages › Assistant de démarrage », étape « Les formulaires », puis recommencez.`,
});

/** The same, seen by the clock: what it holds back leaves by itself. */
export const closedForms = (titles: readonly string[]): ProblemText => ({
  message: fr`${titles.length === 1 ? 'Formulaire fermé' : 'Formulaires fermés'}, personne ne peut y répondre : ${enumeration(titles.map(quoted))}. Les courriels qui demandent d’y répondre attendent.`,
  advice: fr`« Ouvrir aux réponses », dans « Pôle de stages › Assistant de démarrage », étape « Les formulaires » : ils partiront dans l’heure.`,
});

export const noPlaceTable: ProblemText = {
  message: 'La table des communes est introuvable dans le projet.',
  advice: fr`Réinstallez l’extension : le fichier « communes » manque.`,
};

export const partsMissing: ProblemText = {
  message: 'Une partie du programme est introuvable dans le projet.',
  advice: fr`Réinstallez l’extension : le fichier « parts » manque ou n’est pas entier.`,
};

export const noTrainingsFile: ProblemText = {
  message: 'La liste des formations est introuvable dans le projet.',
  advice: fr`Réinstallez l’extension : le fichier « formations » manque.`,
};

export const noOutlines: ProblemText = {
  message: 'Les contours des départements sont introuvables dans le projet.',
  advice: fr`Réinstallez l’extension : le fichier « contours » manque.`,
};

/** The platform gives a run six minutes; a hub with many trainings has long forms. */
export const formsUnfinished: ProblemText = {
  message: fr`Les formulaires ne sont pas encore complets : le temps d’une opération est limité.`,
  advice: fr`Ce qui est fait est gardé. Choisissez de nouveau « Créer ou mettre à jour » pour continuer.`,
};
