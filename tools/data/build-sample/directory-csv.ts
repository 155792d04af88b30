/** The schools as the official directory lists them. */
import papaparse from 'papaparse';
import type { SampleSchool, SchoolNature } from './sample-schools';

/** General, technological and professional teaching, by nature. */
const TEACHING: Readonly<Record<SchoolNature, readonly ['0' | '1', '0' | '1', '0' | '1']>> = {
  Collège: ['0', '0', '0'],
  'Lycee professionnel': ['0', '0', '1'],
  'Lycee polyvalent': ['1', '1', '1'],
  'Lycee enseignt general et technologique': ['1', '1', '0'],
  EREA: ['0', '0', '1'],
};

const yes = (isTrue: boolean): string => (isTrue ? '1' : '0');

/** One line per school, columns and separator of the directory's own file; ends with a line break. */
export function directoryCsv(schools: readonly SampleSchool[]): string {
  const rows = schools.map((school) => {
    const [general, technological, professional] = TEACHING[school.nature];
    return {
      uai: school.uai,
      nom: school.name,
      nature: school.nature,
      statut: school.isPrivate ? 'Privé' : 'Public',
      adresse: school.address,
      code_postal: school.commune.postalCode,
      code_insee: school.commune.insee,
      commune: school.commune.name,
      latitude: school.commune.point.latitude,
      longitude: school.commune.point.longitude,
      voie_generale: general,
      voie_technologique: technological,
      voie_professionnelle: professional,
      apprentissage: yes(school.teachesApprentices),
      ulis: yes(school.hasUlis),
      segpa: yes(school.hasSegpa),
      education_prioritaire: school.priorityEducation,
    };
  });
  return `${papaparse.unparse(rows, { delimiter: ';', newline: '\n' })}\n`;
}
