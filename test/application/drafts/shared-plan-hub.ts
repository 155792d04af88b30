/** What the plans of these tests are about: three requests of two schools, an offer of one place, a company of the pool. */
import type { Request } from '../../../src/domain/request/request';
import { aCompany, anOffer, aRequest, northOf } from '../../domain/matching/hub-builder';

export const OTHER_SCHOOL = { schoolUai: '0420002B', schoolName: 'Lycée Modèle', requesterName: 'Alix Modèle' };
export const own = (reference: string, pupilInitials: string, changes: Partial<Request> = {}): Request =>
  aRequest({
    reference,
    pupilInitials,
    radiusKm: 40,
    schoolUai: '0420001A',
    schoolName: 'Lycée Exemple',
    requesterName: 'Camille Exemple',
    requesterEmail: 'camille@lycee.example',
    ...changes,
  });
export const REQUESTS = [
  own('DEM-2026-0001', 'A. A.'),
  own('DEM-2026-0002', 'B. B.'),
  own('DEM-2026-0003', 'C. C.', { ...OTHER_SCHOOL, requesterEmail: 'alix@modele.example' }),
];
export const NEAR = anOffer({ reference: 'OFF-2026-0001', places: 1 });
export const AUBERGE = aCompany({
  reference: 'ENT-2026-0009',
  name: 'Auberge Exemple',
  point: northOf(15),
  simultaneousPlaces: 1,
  standing: 'active',
});
export const NEAR_NAME = aCompany().name;
