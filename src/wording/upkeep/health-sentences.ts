/** What people read of each cause of silence: what it is, what it costs, and what to do when no button does it. */
import type { CauseCode, CauseDetails, HealthGesture, SeenCause, Severity } from '../../domain/health/causes';
import { permissionNames } from '../errors/permission-errors';
import { stepLabels } from '../labels/triggers';
import { counted } from '../text/numbers';
import { longDate, plainDate } from '../text/dates';
import { enumeration, fr, quoted } from '../text/typography';

export interface CauseText {
  readonly title: string;
  /** What it costs and what mends it. */
  readonly advice: string;
}

const list = (names: readonly string[]): string => enumeration(names.map(quoted), 'et');
const form = (names: readonly string[], one: string, several: string): string =>
  names.length === 1 ? fr`Le formulaire ${list(names)} ${one}` : fr`Les formulaires ${list(names)} ${several}`;
const accountOf = (who: string): string => (who === '' ? fr`un compte sans nom` : fr`le compte de ${who}`);
const emptied = (emptyOn: string | undefined): string =>
  emptyOn === undefined ? fr`À ce rythme, la file ne se videra pas.` : fr`La file sera vide le ${longDate(emptyOn)}.`;

type Texts = { readonly [C in CauseCode]: (details: CauseDetails[C]) => CauseText };

const causeTexts: Texts = {
  'not-set-up': () => ({
    title: fr`Le registre n'est pas encore créé.`,
    advice: fr`L'assistant de démarrage crée les onglets et les formulaires.`,
  }),
  copy: () => ({
    title: fr`Ce classeur est une copie.`,
    advice: fr`Rien n'en part, et les formulaires, les déclencheurs et les courriels de l'original ne sont pas touchés. Dites ce que doit devenir cette copie.`,
  }),
  'copy-archived': () => ({
    title: fr`Ce classeur est une copie, gardée comme archive ou pour essai.`,
    advice: fr`Rien n'en part. Vous pouvez encore en décider autrement.`,
  }),
  'register-newer': ({ own, ours }) => ({
    title: fr`Le registre a été tenu par une version plus récente de l'extension (${own}) que celle du classeur (${ours}).`,
    advice: fr`Rien n'est lu ni écrit. Remettez la version récente de l'extension, ou demandez-la à la personne qui l'a installée.`,
  }),
  'register-older': ({ own, ours }) => ({
    title: fr`Le registre vient d'une version antérieure de l'extension (${own} ; la version actuelle est la ${ours}).`,
    advice: fr`La réparation ajoute les onglets et les colonnes qui manquent ; aucune cellule n'est perdue.`,
  }),
  'tab-missing': ({ names }) => ({
    title: names.length === 1 ? fr`L'onglet ${list(names)} est introuvable.` : fr`Les onglets ${list(names)} sont introuvables.`,
    advice: fr`En cas de suppression par erreur, annulez-la d'abord (« Fichier › Historique des versions ») : le contenu revient. Sinon, la réparation recrée l'onglet, vide.`,
  }),
  'column-missing': ({ sheetName, names }) => ({
    title: fr`Dans l'onglet « ${sheetName} », ${names.length === 1 ? fr`la colonne ${list(names)} est introuvable` : fr`les colonnes ${list(names)} sont introuvables`}.`,
    advice: fr`La réparation rend son nom à une colonne renommée, ou l'ajoute. Supprimée par erreur, elle revient avec « Fichier › Historique des versions ».`,
  }),
  'column-doubled': ({ sheetName, names }) => ({
    title: fr`Dans l'onglet « ${sheetName} », ${names.length === 1 ? fr`la colonne ${list(names)} est en double` : fr`les colonnes ${list(names)} sont en double`}.`,
    advice: fr`Renommez ou supprimez la colonne en trop : l'extension ne sait pas laquelle est la bonne.`,
  }),
  'permission-withheld': ({ permission }) => ({
    title: fr`Il manque une autorisation de Google : ${permissionNames[permission]}.`,
    advice: fr`Ouvrez la page de Google, cochez cette case, puis regardez de nouveau.`,
  }),
  'clock-missing': () => ({
    title: fr`Aucun déclencheur horaire : rien ne se fait en votre absence.`,
    advice: fr`Ni relance, ni accusé du matin, ni courriel dont l'heure est venue tant que personne n'ouvre le panneau.`,
  }),
  'clock-silent': ({ who, since }) => ({
    title: fr`Le déclencheur horaire ne s'exécute plus : dernier passage le ${plainDate(since)}, par ${accountOf(who)}.`,
    advice: fr`Son compte est peut-être fermé, ou son autorisation expirée. Posez les déclencheurs sur votre compte : vous prenez le relais, rien n'est fait deux fois.`,
  }),
  'account-silent': ({ who, since }) => ({
    title: fr`Un compte ne donne plus signe depuis le ${plainDate(since)} : ${accountOf(who)}. Un autre a pris le relais.`,
    advice: fr`Si cette personne a quitté le pôle, oubliez son compte.`,
  }),
  'form-trigger-missing': ({ who }) => ({
    title: fr`Le déclencheur des formulaires manque (${accountOf(who)}).`,
    advice: fr`Les réponses ne sont lues qu'une fois par heure, par l'horloge.`,
  }),
  'edit-trigger-missing': ({ who }) => ({
    title: fr`Le déclencheur des saisies manque (${accountOf(who)}).`,
    advice: fr`Ce qui est tapé dans les onglets n'est vérifié qu'une fois par heure, par l'horloge.`,
  }),
  'triggers-full': ({ count }) => ({
    title: fr`Votre compte a ${count} déclencheurs sur ce classeur ; Google en permet 20.`,
    advice: fr`Supprimez ceux qui ne servent plus : « Extensions › Apps Script », puis « Déclencheurs ».`,
  }),
  'form-absent': ({ names }) => ({
    title: form(names, 'n’existe pas encore.', 'n’existent pas encore.'),
    advice: fr`Les courriels qui y renvoient n'ont pas de lien.`,
  }),
  'form-unfinished': ({ names }) => ({
    title: form(names, 'n’est pas terminé.', 'ne sont pas terminés.'),
    advice: fr`La construction a été interrompue : personne ne peut encore y répondre.`,
  }),
  'form-gone': ({ names }) => ({
    title: form(names, 'est introuvable.', 'sont introuvables.'),
    advice: fr`Supprimé, ou sur un compte auquel le vôtre n'a pas accès. Les réponses déjà reçues restent. Un formulaire créé de nouveau a une autre adresse, à diffuser.`,
  }),
  'form-foreign': ({ names, who, isThere }) => ({
    title: fr`${form(names, 'est', 'sont')} au ${who === '' ? fr`compte d'une autre personne` : fr`compte de ${who}`} : un autre compte du pôle ne peut pas ${names.length === 1 ? fr`l'ouvrir` : fr`les ouvrir`}.`,
    advice: isThere
      ? fr`On peut y répondre comme avant. Ce compte partage ses formulaires de lui-même dans l'heure ; ou bien cette personne choisit « Formulaires › Créer ou mettre à jour ».`
      : fr`On y répond comme avant, mais plus personne ne ${names.length === 1 ? 'le' : 'les'} met à jour. Si cette personne le peut encore, qu'elle vous ajoute comme collaborateur dans ${names.length === 1 ? 'ce formulaire' : 'chacun de ces formulaires'} ; si son compte est fermé, créez-${names.length === 1 ? 'le' : 'les'} de nouveau sur le vôtre.`,
  }),
  'form-unlinked': ({ names }) => ({
    title: form(names, 'n’envoie plus ses réponses dans ce classeur.', 'n’envoient plus leurs réponses dans ce classeur.'),
    advice: fr`La destination a été coupée : ce que l'on y répond n'arrive pas. La mise à jour la rétablit.`,
  }),
  'form-no-tab': ({ names }) => ({
    title: form(names, 'n’a plus d’onglet de réponses.', 'n’ont plus d’onglet de réponses.'),
    advice: fr`Supprimé par erreur, l'onglet revient avec « Fichier › Historique des versions ». La mise à jour en relie un nouveau.`,
  }),
  'form-unpublished': ({ names }) => ({
    title: form(names, fr`n'est pas publié : personne ne peut l'ouvrir.`, fr`ne sont pas publiés : personne ne peut les ouvrir.`),
    advice: fr`Les courriels qui demandent d'y répondre attendent.`,
  }),
  'form-closed': ({ names }) => ({
    title: form(names, 'est fermé aux réponses.', 'sont fermés aux réponses.'),
    advice: fr`Les courriels qui demandent d'y répondre attendent.`,
  }),
  'form-asks-account': ({ names }) => ({
    title: form(names, 'exige un compte Google.', 'exigent un compte Google.'),
    advice: fr`Dans l'éditeur du formulaire, « Publié » puis « Gérer » : choisissez « Tous les utilisateurs disposant du lien », puis notez ce que vous voyez à l'étape « Les formulaires » de l'assistant.`,
  }),
  'answers-failed': ({ count }) => ({
    title: fr`${counted(count, 'réponse reçue n’a pas pu être enregistrée', 'réponses reçues n’ont pas pu être enregistrées')}.`,
    advice: fr`« À reprendre » dans la colonne « Suivi » de l'onglet des réponses : corrigez ce qui ne va pas, puis relisez.`,
  }),
  'answers-waiting': ({ count }) => ({
    title: fr`${counted(count, 'réponse reçue attend', 'réponses reçues attendent')} d'être lue${count === 1 ? '' : 's'}.`,
    advice: fr`Aucun déclencheur ne l'a fait : l'horloge s'en charge dans l'heure, ou vous tout de suite.`,
  }),
  'animator-address-missing': () => ({
    title: fr`L'adresse de l'animateur manque.`,
    advice: fr`Aucun accusé du matin, aucune alerte, et les réponses aux courriels du pôle n'arrivent à personne.`,
  }),
  'animator-address-wrong': () => ({
    title: fr`L'adresse de l'animateur n'est pas valable.`,
    advice: fr`Aucun accusé du matin, aucune alerte, et les réponses aux courriels du pôle n'arrivent à personne.`,
  }),
  'no-school': () => ({
    title: fr`Aucun établissement n'est enregistré.`,
    advice: fr`Le formulaire de demande n'en propose aucun.`,
  }),
  paused: ({ on, by }) => ({
    title: fr`Les envois sont en pause depuis le ${plainDate(on)}${by === '' ? '' : `, par ${by}`}.`,
    advice: fr`Rien ne part, tout est gardé. Dans « Courriels », la reprise montre d'abord ce qui partirait.`,
  }),
  trial: () => ({
    title: fr`Le mode d'essai est actif.`,
    advice: fr`Tous les courriels arrivent à l'animateur, et à lui seul. La dernière étape de l'assistant passe aux envois réels.`,
  }),
  'quota-spent': ({ count, emptyOn }) => ({
    title: fr`Les envois du jour sont épuisés : ${counted(count, 'destinataire attend', 'destinataires attendent')}.`,
    advice: fr`Google limite les envois d'un compte par jour ; la suite part d'elle-même. ${emptied(emptyOn)}`,
  }),
  'queue-long': ({ count, emptyOn }) => ({
    title: fr`La file est longue : ${counted(count, 'destinataire attend', 'destinataires attendent')}.`,
    advice: fr`${emptied(emptyOn)} Ce qui presse peut partir d'abord : ouvrez-le dans « Courriels ».`,
  }),
  'messages-overdue': ({ count }) => ({
    title: fr`${counted(count, 'courriel aurait dû partir', 'courriels auraient dû partir')} il y a plus de deux heures.`,
    advice: fr`Rien ne les retient : envoyez-les maintenant.`,
  }),
  'messages-doubtful': ({ count }) => ({
    title: fr`${counted(count, 'courriel est peut-être parti', 'courriels sont peut-être partis')}.`,
    advice: fr`L'envoi a été interrompu. Regardez vos messages envoyés, puis dites dans « Courriels » ce qui est vrai : rien ne repart sans vous.`,
  }),
  'messages-failed': ({ count }) => ({
    title: fr`${counted(count, 'courriel a été refusé', 'courriels ont été refusés')}.`,
    advice: fr`Le plus souvent l'adresse est fausse : corrigez-la dans « Courriels », le message repart.`,
  }),
  'messages-unread': ({ count }) => ({
    title: fr`${counted(count, 'courriel attend', 'courriels attendent')} votre relecture depuis plus de trois jours.`,
    advice: fr`Rien ne part sans vous : relisez, ou annulez.`,
  }),
  'messages-forgotten': ({ count }) => ({
    title: fr`${counted(count, 'courriel parti n’est plus noté', 'courriels partis ne sont plus notés')} : une version antérieure du classeur a été rétablie, ou des lignes supprimées.`,
    advice: fr`Comparez avec vos messages envoyés, et ressaisissez ce qui manque.`,
  }),
  unfinished: ({ count }) => ({
    title: fr`${counted(count, 'opération interrompue attend', 'opérations interrompues attendent')} d'être terminée${count === 1 ? '' : 's'}.`,
    advice: fr`Ce qui devait être écrit est noté : la prochaine opération l'achève, ou vous tout de suite.`,
  }),
  'step-stuck': ({ step, message, advice }) => ({
    title: fr`${(stepLabels as Readonly<Record<string, string>>)[step] ?? step} : ${message}`,
    advice,
  }),
  elsewhere: () => ({
    title: fr`Le classeur n'est plus réglé sur la France et l'heure de Paris.`,
    advice: fr`Les dates tapées et les heures d'envoi se décalent. La réparation remet le réglage.`,
  }),
  'storage-full': ({ count }) => ({
    title: fr`La mémoire que Google laisse à l'extension est pleine à ${count} %.`,
    advice: fr`Désactivez des formations ou des établissements qui ne servent plus, puis choisissez « Formulaires › Créer ou mettre à jour ».`,
  }),
  problems: ({ count }) => ({
    title: fr`${counted(count, 'point est à voir', 'points sont à voir')} dans le registre.`,
    advice: fr`« Vérifier le registre » les montre un à un, avec leur ligne.`,
  }),
};

/** What is said of a cause that is there. */
export const textOfCause = ({ code, details }: Pick<SeenCause, 'code' | 'details'>): CauseText =>
  (causeTexts[code] as (of: unknown) => CauseText)(details);

export const gestureLabels: Readonly<Record<HealthGesture, string>> = {
  repair: 'Réparer le registre',
  'install-triggers': 'Poser les déclencheurs',
  'forget-account': 'Oublier ce compte',
  'build-forms': 'Créer ou mettre à jour les formulaires',
  'remake-forms': 'Les créer de nouveau sur mon compte',
  'open-forms': 'Ouvrir aux réponses',
  'read-answers': 'Relire les réponses',
  'send-now': 'Envoyer maintenant',
  'finish-writing': 'Terminer',
  'copy-own': 'C’est un nouveau pôle',
  'copy-replaces': fr`Elle remplace l'original`,
  'copy-archive': 'C’est une archive ou un essai',
  'set-up': fr`Ouvrir l'assistant`,
  'see-panel': 'Ouvrir le panneau',
};

/** What a gesture that is more than it looks will do, asked before it is done. */
export const gestureQuestions: Readonly<Partial<Record<HealthGesture, string>>> = {
  'build-forms': fr`Les formulaires qui manquent sont créés, les autres mis à jour. Cela prend une à trois minutes.`,
  'remake-forms': fr`Seulement si le compte qui les a ne sert plus : les nouveaux ont une autre adresse, à diffuser. Ce qui est encore répondu aux anciens continue d'être lu tant que leur onglet est là.`,
  'copy-own': fr`La copie devient un pôle à elle, en mode d'essai : les courriels en attente y sont annulés (l'original les envoie), ses formulaires et ses déclencheurs seront les siens.`,
  'copy-replaces': fr`Seulement si l'original ne sert plus : les courriels en attente partiront d'ici. Si l'original vit encore, ils partiraient deux fois.`,
  'copy-archive': fr`La copie reste muette : rien n'en part, et elle ne le demande plus.`,
};

export const severityLabels: Readonly<Record<Severity, { readonly title: string; readonly sign: string }>> = {
  stops: { title: fr`Ce qui arrête le pôle`, sign: 'Arrêt' },
  slows: { title: fr`Ce qui le ralentit`, sign: 'Retard' },
  notice: { title: fr`À savoir`, sign: 'À savoir' },
};
