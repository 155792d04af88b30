/** Words by which a name in a teacher's own words is told from a place, a firm or a training. Without accents, folded. */

/**
 * First names of pupils and of their parents in France; those that are words of every day, or of trades, are in
 * `DOUBTFUL_FIRST_NAMES`.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adam adrien agathe aicha alex alexandre alexandra alexis alice alicia alix alya amadou amandine amelie amina amine amir anais anas ' +
    'andrea anna anne antoine antonin arthur assia astrid ' +
    'aurelie aurelien axel ayoub baptiste barbara bastien benjamin benoit bilal bryan camille carla caroline catherine cecile celia celine ' +
    'chantal charles chaima chloe christelle christian ' +
    'christine christophe claire clara clea clement corentin cyril damien daniel david delphine denis diane didier djibril dylan edouard ' +
    'elena elias eline elisa elise elodie eloise elsa emilie ' +
    'emma emmanuel enzo eric erwan esteban ethan eva evan fabien fabrice fanny farid fatima fatou felix florian franck francois francoise ' +
    'frederic gabin gabriel gabrielle gaelle gaetan ' +
    'gauthier geoffrey gilles guillaume gwendoline hamza helene hugo ibrahim ilyes imane ines isabelle ismael jacques jean jeanne jeremy ' +
    'jerome jessica joanna johan jonathan jordan joseph ' +
    'josephine jules julia julian julie julien juliette justine kamel karim karine katia kelly kenza kevin khadija killian laetitia lamia ' +
    'lana lara laura laure laurence laurent lea leo leon ' +
    'leonie lena lenny leila lilou lina lisa livia lola loic lorenzo lou louane louis louise louna luca lucas lucie lucile ludovic lukas ' +
    'lylou mael maelle maeva malik manon marc margaux ' +
    'margot maria mariam marie marine marion mathias mathieu mathilde mathis matteo matthieu maxence maxime mehdi melanie melina melissa ' +
    'michael michel mickael milan mila mohamed mohammed ' +
    'morgane moussa myriam nadia nadine nael naim nathalie nathan nathanael nicolas nina nizar noa noah noe noemie nolan nour olivia olivier ' +
    'oscar ousmane pascal patricia patrick paul pauline ' +
    'philippe quentin rachid rania raphael rayan rayane remi remy robin romain romane roxane ryan sabrina sacha safa salome samia samir ' +
    'samuel sandra sandrine sara sarah selma serge sofia ' +
    'sofiane solene sonia sophie stephane stephanie steven sylvain sylvie tanguy teo theo thibault thierry thomas tiago timeo timothe tom ' +
    'tristan tristana ulysse valentin valentine valerie ' +
    'vanessa vincent virginie wassim william xavier yacine yanis yann yannis yasmine yassine yohan youssef yves zakaria zineb zoe ' +
    'abdel abdelkader abdou abdoulaye abel adama adele adem ahmed aida aissa aissata aissatou aksel alassane ali aliou aliya amara ' +
    'amel amelia ana aniss anissa anouk aram aris arman armand assetou aurelia awa aya ayah aylan aymen aziz bakary binta bouba ' +
    'boubacar bourama brahim brayan cassandra chahinez cheick cheickh cheikh coralie coumba cyrine dalia dalila danny dayana demba ' +
    'diaby diariatou dieynaba dina djenaba djeneba ebru elie elif elina elyes emir emna enes erika esma eya ezgi fanta farah fares ' +
    'fatma fatoumata fatoumatou ferdinand fiona gaspard goundo habib haby hadi hadja hajar halima hana hanae hassan hatouma hawa ' +
    'heloise hicham houda hugues idriss ilan ilian ilyas imran inaya irina isaac ismail issa ivan janna jasmine jayden jihane joachim ' +
    'joao johanna jonas josue kadi kadiatou kadidia kais kalilou kassim kelia kenan khady khalil kilian kimberley kylian kyllian ' +
    'lamine leandro leticia liam lila lilia linda lorena lounes lucia lyes lyna maella mahamadou maia maissa malak mamadou mame maryam ' +
    'maryame mathilda mathys mehmet melek melis merve meryem mickaella milo mina mirko moise mouhamed mounia mustafa nabil nahel naila ' +
    'naomi nawel ndeye nelly nesrine nils noam nolwenn noor omar ornella oumar oumou pablo penda rafael raissa ramata rami ravi reda ' +
    'redouane rim rokhaya rokia rosalie safia safiatou salim salimata salimatou salma sami sandy santiago sekou selena seydou shaima ' +
    'shana shayna sidi sirine sofian soukaina souleymane soumaya steve sullivan talia tarek tasnim tidiane tiphaine titouan tony ' +
    'toufik wael wafa walid wendy yaelle yahya yasin yasmin yassin yaya youcef younes youness yousra yusuf zahra zeynep ziad ziyad'
  ).split(' '),
);
/** First names that are words, places or brands too: they count only before a second word in capitals. */
export const DOUBTFUL_FIRST_NAMES: ReadonlySet<string> = new Set(
  'pierre rose jade iris violette clemence constance victoire marin charlotte ambre blanche celeste prune reine angele ange aurore lily'.split(
    ' ',
  ),
);

/** Words in capitals that stand behind « élève » or before a letter and name nobody: « élève Bac Pro », « Permis B ». */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'bac cap bts pro seconde premiere terminale segpa ulis upe2a master licence but permis niveau groupe classe serie batiment salle ' +
    'hall zone ligne type option plan section lot categorie habilitation vitamine hepatite bloc aile porte quai phase etape annexe'
  ).split(' '),
);

/** A name behind one of these is a place or a firm: "lycee Jean Moulin", "rue Louis Blanc", "Saint-Paul". */
export const BEFORE_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'lycee',
    'college',
    'ecole',
    'rue',
    'avenue',
    'av',
    'boulevard',
    'bd',
    'place',
    'quai',
    'cours',
    'impasse',
    'allee',
    'square',
    'parc',
    'stade',
    'gymnase',
    'hopital',
    'clinique',
    'residence',
    'foyer',
    'musee',
    'pont',
    'gare',
    'station',
    'saints?',
    'saintes?',
    'st',
    'ste',
    'chateau',
    'fondation',
    'institut',
    'centre',
    'theatre',
    'mediatheque',
    'salle',
    'groupe',
    'societe',
    'garage',
    'boulangerie',
    'patisserie',
    'boucherie',
    'restaurant',
    'pharmacie',
    'cabinet',
    'entreprise',
    'sarl',
    'sas',
    'chez',
    'hotel',
    'maison',
    'salon',
    'mairie',
    'ville',
  ].join('|')})\.?(?:\s+(?:de|du|d'))?[\s-]+$`,
  'iu',
);
