/** Each concession brings what it says: checked by making it. */
import fc from 'fast-check';
import { createMatchContext } from '../../../../src/domain/matching/pool/match-context';
import { rankHosts } from '../../../../src/domain/matching/ranking/rank-hosts';
import { whatWouldHelp } from '../../../../src/domain/matching/ranking/what-would-help';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import { randomHub } from '../../../../tools/bench/matching/random-hub';
import { readTrainings } from '../../../../tools/bench/matching/read-trainings';
import { aCompany, aContext, anOffer, aRequest, northOf } from '../hub-builder';

const farCompany = aCompany({ point: northOf(28) });

test('a host at 28 km: a radius of 30 km instead of 20 brings it, 40 brings no more', () => {
  expect(whatWouldHelp(aRequest(), aContext({ companies: [farCompany] }))).toEqual([
    { kind: 'radius', radiusKm: 30, insteadOfKm: 20, more: 1 },
  ]);
});

test('the radius never passes the hub’s maximum', () => {
  expect(
    whatWouldHelp(aRequest({ radiusKm: 50, transport: undefined }), aContext({ companies: [aCompany({ point: northOf(65) })] })),
  ).toEqual([]);
});

test('when the bicycle holds the pupil back, other means are tried, not the radius', () => {
  const help = whatWouldHelp(aRequest({ transport: 'two-wheels' }), aContext({ companies: [aCompany({ point: northOf(18) })] }));
  expect(help).toEqual([
    { kind: 'transport', transport: 'public-transport', more: 1 },
    { kind: 'transport', transport: 'accompanied', more: 1 },
  ]);
});

test('a host that opens a week later', () => {
  const help = whatWouldHelp(aRequest(), aContext({ offers: [anOffer({ startsOn: '2027-03-08', endsOn: '2027-04-02' })] }));
  expect(help).toContainEqual({ kind: 'later', startsOn: '2027-03-08', endsOn: '2027-04-02', more: 1 });
});

test('a week earlier is not said once it has begun', () => {
  const request = aRequest({ startsOn: '2027-01-11', endsOn: '2027-01-15' });
  expect(
    whatWouldHelp(
      request,
      aContext({ requests: [request], offers: [anOffer({ startsOn: '2027-01-04', endsOn: '2027-01-08' })] }),
    ),
  ).toEqual([]);
});

test('two hosts on disjoint weeks, neither of which can take the whole', () => {
  const help = whatWouldHelp(
    aRequest(),
    aContext({
      companies: [aCompany(), aCompany({ reference: 'ENT-2026-0002', name: 'Auberge Modèle' })],
      offers: [
        anOffer({ endsOn: '2027-03-12' }),
        anOffer({ reference: 'OFF-2026-0002', companyReference: 'ENT-2026-0002', startsOn: '2027-03-15' }),
      ],
    }),
  );
  expect(help).toEqual([
    { kind: 'two-hosts', firstHosts: 1, secondHosts: 1, more: 1, firstEndsOn: '2027-03-12', secondStartsOn: '2027-03-15' },
  ]);
});

test('one half alone does not help', () => {
  expect(whatWouldHelp(aRequest(), aContext({ offers: [anOffer({ endsOn: '2027-03-12' })] }))).toEqual([]);
});

test('another sector is suggested for observation; for a training only where an expectation is covered', () => {
  const companies = [aCompany({ sector: 'vehicles' })];
  const offers = [anOffer({ publics: ['college', 'pfmp'], activities: ['Vidange'] })];
  const observation = aRequest({ type: 'observation-3e', soughtSectors: ['health'] });
  expect(whatWouldHelp(observation, aContext({ companies, offers, requests: [observation] }))).toEqual([
    { kind: 'sector', sector: 'vehicles', more: 1 },
  ]);
  expect(whatWouldHelp(aRequest(), aContext({ companies, offers }))).toEqual([]);
  expect(whatWouldHelp(aRequest(), aContext({ companies, offers: [anOffer({ activities: ['Cuisson'] })] }))).toEqual([
    { kind: 'sector', sector: 'vehicles', more: 1 },
  ]);
});

test('nothing helps where nothing is missing, and nothing is invented without dates', () => {
  expect(whatWouldHelp(aRequest(), aContext())).toEqual([]);
  expect(whatWouldHelp(aRequest({ startsOn: undefined, endsOn: undefined }), aContext())).toEqual([]);
});

test('the radius and the dates bring exactly what the ranking then shows', () => {
  const trainings = readTrainings();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
      const context = createMatchContext(
        randomHub({ requests: 4, offers: 60, companiesWithoutOffer: 20, propositions: 20 }, trainings, seededRules, seed),
      );
      for (const request of context.requests) {
        const already = new Set(rankHosts(request, context).hosts.map(({ candidate }) => candidate.id));
        for (const concession of whatWouldHelp(request, context)) {
          expect(concession.more).toBeGreaterThan(0);
          if (concession.kind !== 'radius' && concession.kind !== 'earlier' && concession.kind !== 'later') continue;
          const changed =
            concession.kind === 'radius'
              ? { ...request, radiusKm: concession.radiusKm }
              : { ...request, startsOn: concession.startsOn, endsOn: concession.endsOn };
          expect(rankHosts(changed, context).hosts.filter(({ candidate }) => !already.has(candidate.id)).length).toBe(
            concession.more,
          );
        }
      }
    }),
    { numRuns: 25 },
  );
});
