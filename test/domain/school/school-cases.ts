/** How people write a school, beside the invented ones of `intake-samples` and a few more. */
import type { School } from '../../../src/domain/school/school';
import { schools } from '../intake-samples';

const school = (uai: string, name: string, commune: string, fields: Partial<School> = {}): School => ({
  ...schools[0]!,
  uai,
  name,
  commune,
  ...fields,
});

/** Two colleges of one name, names that hold another one, communes that are saints. */
export const CASE_SCHOOLS: readonly School[] = [
  ...schools,
  school('0429994E', 'Lycée polyvalent de la Fiction', 'Feurs', { postalCode: '42110' }),
  school('0429995F', 'Lycée général et technologique du Songe', 'Saint-Chamond'),
  school('0429996G', 'Lycée professionnel agricole des Prés inventés', 'Savigneux'),
  school('0429997H', 'Collège privé Notre-Dame des Brumes', 'Feurs'),
  school('0429998J', 'EREA du Mirage', 'Sorbiers'),
  school('0429999K', 'Collège du Songe', 'Saint-Chamond'),
];

/** What is understood, by school. */
export const UNDERSTOOD_SCHOOLS: Readonly<Record<string, readonly string[]>> = {
  '0429990A': [
    'Lycée professionnel Fictif – Saint-Étienne',
    'lycee professionnel fictif',
    'LP Fictif',
    'L.P. Fictif',
    'LEP Fictif',
    'LP\u00a0Fictif',
    'LYCEE PRO FICTIF ST ETIENNE',
    'Lyc. pro. Fictif',
    'Lycée prof. Fictif',
    'Lyc pro Fictif à Saint Etienne',
    'LP Fictif St-Étienne',
    'LP Fictif (Saint-Étienne)',
    'Saint-Étienne – LP Fictif',
    'LP Fictif (42)',
    'Lycée Fictif',
    'Lycée des métiers Fictif',
    'Lycée d’enseignement professionnel Fictif',
    "Lycée d'enseignement professionnel Fictif",
    'Lycée professionnelFictif',
    'LP Fictif Saintétienne',
    'Lycée pro Fictif St-Étienne Cedex',
    'Le lycée professionnel Fictif de Saint-Étienne',
    'Lycée professionnel public Fictif',
    'au LP Fictif',
    '0429990A',
    '0429990a',
    '042 9990 A',
    '0429990 A',
    '0429990\u00a0a',
    '042-9990-A',
    'UAI 0429990A',
    'RNE : 0429990A',
    'Code UAI n° 0429990A',
    '0429990A LP Fictif',
    'LP Fictif, UAI 0429990A, 0429990a',
  ],
  '0429991B': ['Col. Imaginaire Roanne', 'COLL IMAGINAIRE ROANNE', 'collège Imaginaire de Roanne', 'Imaginaire Roanne'],
  '0429992C': [
    'Collège Imaginaire – Mably',
    'clg imaginaire mably',
    'Collége Imaginaire, Mably',
    'Mably, collège Imaginaire',
    // The number tells one of two from the other.
    'Collège Imaginaire (0429992C)',
  ],
  '0429993D': [
    '0429993d',
    'Lycée (UAI 0429993D)',
    'Lycée Ste Invention',
    'Lycée Sainte-Invention',
    'Lycée Ste-Invention – Montbrison',
    'lycée privé Sainte Invention',
    'Sainte Invention',
  ],
  '0429994E': [
    'LPO de la Fiction',
    'LPO Fiction Feurs',
    'LPO Fiction, 42110 Feurs',
    'Lycée de la Fiction',
    'Lyc. polyvalent La Fiction',
  ],
  '0429995F': ['LGT du Songe', 'L.G.T. Songe', 'LEGT du Songe', 'Lycée du Songe', 'Lycée général & technologique du Songe'],
  '0429996G': ['LPA des Prés inventés', 'Lycée agricole Prés inventés', 'LPA Prés inventés Savigneux'],
  '0429997H': ['Collège ND des Brumes', 'Clg N.D. des Brumes Feurs', 'collège Notre Dame des Brumes', 'Collège Brumes'],
  '0429998J': ['EREA Mirage', 'E.R.E.A. du Mirage'],
  '0429999K': ['Collège du Songe', 'clg Songe St Chamond'],
};

/** What is asked about, with the schools that are proposed by the letter of their number; `?` before those of one name. */
export const ASKED_SCHOOLS: readonly (readonly [text: string, proposed: string])[] = [
  ['Collège Imaginaire', '? B C'],
  ['Clg Imaginaire', '? B C'],
  ['Songe Saint-Chamond', '? F K'],
  // The number and the name speak of two schools.
  ['Collège Imaginaire Mably (0429993D)', '? D C'],
  ['0429993D LP Fictif', '? D A'],
  ['UAI 0429993D, collège Imaginaire', '? D B C'],
  ['0429990A / 0429993D', '? A D'],
  ['0420001X', ''],
  ['0420001X LP Fictif', 'A'],
  // Another kind, another commune.
  ['Collège Fictif', 'A'],
  ['LPO Fictif', 'A E'],
  ['LGT Fictif', 'A F'],
  ['cité scolaire Fictif', 'A'],
  ['LP Fictif Roanne', 'A B'],
  ['LP Fictif 69001', 'A'],
  ['LP Fictif 42000 Saint-Étienne', 'A'],
  ['Collège Imaginaire Saint-Étienne', 'B C A'],
  ['Lycée St Invention', 'D'],
  // A commune may have other schools than those of the register.
  ['Saint-Étienne', 'A'],
  ['Lycée Saint-Étienne', 'A'],
  ['LP de Saint-Étienne', 'A'],
  ['Collège Roanne', 'B K'],
  ['Collège de Mably', 'C'],
  ['Lycée de Feurs', 'E H'],
  // One word, or none.
  ['Fictif', 'A'],
  ['Songe', 'K F'],
  ['Lycée', ''],
  ['Collège', ''],
  ['LP', ''],
  ['', ''],
  ['?', ''],
  ['le', ''],
  // A slip of the hand.
  ['Lycée Sainte-Invantion', 'D'],
  ['Lycée Saint-Inventions', 'D'],
  ['college imaginere mably', 'C B'],
  ['LPFictif', ''],
  ['LP Fictiff', 'A'],
  // Two schools, or none of them.
  ['LP Fictif et Collège Imaginaire', 'A B C'],
  ['Collège Notre-Dame', ''],
  ['Lycée Sainte', ''],
  ['Lycée Saint-Nulle-Part', ''],
  ['Université de nulle part', ''],
  ['je ne sais pas', ''],
  ['à voir', ''],
];
