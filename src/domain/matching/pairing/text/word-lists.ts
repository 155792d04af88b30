/** The words by which two wordings of an activity are compared: what says nothing, what any work has, what means the same. */

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that say nothing of the activity: articles, prepositions, and the verbs every reference list begins with. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  a au aux avec ce ces cette d dans de des du elle en et eux il ils l la le les leur leurs lors mais n ne on ou par pas plus pour
  qu que qui s sa sans se selon ses si son sous sur son un une y etre avoir afin ainsi autre autres bien comme differents
  differentes divers diverses donc moment base simple simples realiser realisation assurer effectuer participer participation
  aider contribuer appliquer mettre mise oeuvre place faire utiliser proposer savoir pouvoir gerer gestion activite activites
  tache taches nouveau nouvelle simplement courant courants courante courantes`),
);

/** Things of any trade: however many of them two wordings share, they do not make the same work. */
export const COMMON_THINGS: readonly string[] = wordsOf(`
  travail materiel poste equipe service entreprise jour ouvrage qualite document piece element systeme installation espace lieu
  information projet programme operation production besoin vie famille resultat methode technique support intervention reseau
  relation matiere finition renovation risque donnee demarche veille commercial metier professionnel geste periodique milieu quotidien`);

/** Gestures of any trade: without the thing that is worked on they do not say the work. */
export const COMMON_GESTURES: readonly string[] = wordsOf(`
  preparer organiser controler verifier suivre entretenir poser monter assembler ajuster tenir respecter surveiller
  analyser etudier identifier reperer travailler prendre rendre etablir rediger developper animer traiter transmettre echanger
  conduire lire exploiter repondre observer remettre restituer fabriquer couper prevenir tracer mesurer determiner valoriser
  renseigner informer accompagner presenter proceder integrer depanner ameliorer decouvrir`);

/** Gestures and things of a family of trades: one says little, two of them name a work. */
export const TRADE_WORDS: readonly string[] = wordsOf(`
  client marchandise consigne personne public chantier local securite securiser hygiene commande stock dossier plan rapport
  demarrage accueillir conseiller vendre nettoyer ranger reception stocker agenda diagnostiquer equiper`);

/** Words of several words, which are not those words elsewhere: what is put in service is no service. */
export const PHRASES: readonly (readonly [phrase: RegExp, word: string])[] = [
  [/\b(?:re)?m(?:ettre|ise) en service\b/g, 'demarrage'],
  [/\bm(?:ettre|ise) en valeur\b/g, 'valoriser'],
  [/\b(?:remettre|remise) en etat\b/g, 'renovation'],
  [/\b(?:rendre compte|comptes? rendus?)\b/g, 'rapport'],
  [/\bcommandes? numeriques?\b/g, 'numerique'],
  [/\breseaux sociaux\b/g, 'communaute'],
  [/\bespaces verts\b/g, 'jardin'],
  [/\bconduite de travaux\b/g, 'direction'],
  [/\bentretiens? d embauche\b/g, 'recrutement'],
  [/\bparties communes\b/g, 'immeuble'],
  [/\brendez vous\b/g, 'agenda'],
];

/** Families of words that a stemmer does not join, or joins to others (régler, règle); each is brought to its first word. */
export const SAME_MEANING: readonly (readonly string[])[] = `
  cuire cuisson cuissons cuit cuits
  vendre vente ventes vendeur vendeuse vendu
  marchandise marchandises produit produits denree denrees fourniture fournitures articles approvisionnements viandes livraison livraisons
  peindre peinture peintures peintre
  entretenir entretien entretiens
  reception receptionner receptions
  nettoyer nettoyage nettoie lavage laver proprete menage
  depanner depannage depannages reparer reparation reparations
  client clients clientele clientes usager usagers
  enfant enfants bebe bebes
  caisse encaisser encaissement encaissements
  couper coupe coupes decoupe decouper
  plat plats assiette assiettes
  vehicule vehicules voiture voitures automobile automobiles auto
  cable cables cabler cablage
  soudure soudures souder soudage
  repas dejeuner cantine
  consigne consignes regle regles
  ajuster regler reglage reglages
  materiel materiels equipement equipements outil outils outillage outillages machine machines
  local locaux
  travail travaux
  echanger echange echanges communiquer communication
  tuyau tuyaux tuyauterie tuyauteries conduit conduits
  pneu pneus pneumatique pneumatiques
  poser pose
  conduire conduite
  accueillir accueil
  controler controle controles
  stocker stockage stock stocks
  preparer preparation preparations
  fabriquer fabrication fabrications
  mesurer mesure mesures
  diagnostiquer diagnostic diagnostics
  metal metallique metalliques
  shampooing shampooings shampoing
  resident residents personne personnes
  ordinateur ordinateurs informatique informatiques pc
  eveil eveiller
  dossier dossiers fichier fichiers
  chaudiere chaudieres
  etal etals
  bois boiserie boiseries
  charcuterie traiteur traiteurs
  prevenir prevention preventions
  conserver maintenir`
  .trim()
  .split('\n')
  .map(wordsOf);
