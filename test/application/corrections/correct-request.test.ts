/** Corrections received twice, late, or without their code, on the register alone. */
import { correctRequest } from '../../../src/application/corrections/correct-request';
import type { ReceivedRequest } from '../../../src/application/intake/receive-request';
import { correctionCode } from '../../../src/domain/correction/correction-code';
import { REQUEST_ANSWERS } from '../../../src/domain/correction/correctable-fields';
import type { Request } from '../../../src/domain/request/request';
import type { RequestDraft } from '../../../src/domain/request/request-draft';
import { locate } from '../../domain/intake-samples';
import { aRequest } from '../../domain/matching/hub-builder';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const TOKEN = '06dd5c330d4c456f81805a9427aed5fe';
const SHOWN: RequestDraft = { radiusKm: 20, commune: 'Roanne', requesterEmail: 'camille@lycee.example' };
const correction = correctionCode(TOKEN, SHOWN, REQUEST_ANSWERS);
const received = (more: object, originKey = 'request/1'): ReceivedRequest => ({
  draft: { ...SHOWN, ...more },
  findings: [],
  correction,
  originKey,
});
const register = (more: Partial<Request> = {}) =>
  memoryRegister({
    requests: [aRequest({ status: 'searching', token: TOKEN, requesterEmail: 'camille@lycee.example', radiusKm: 20, ...more })],
  });
const ports = { ...stillPorts(), gazetteer: { locate } };
const reference = aRequest({}).reference;

test('an answer delivered again writes nothing, even after another correction', () => {
  const hub = register();
  expect(correctRequest(hub, ports, received({ radiusKm: 35 }))?.outcome).toBe('taken');
  correctRequest(hub, ports, received({ radiusKm: 50 }, 'request/2'));
  correctRequest(hub, ports, received({ radiusKm: 35 }));
  expect(hub.find('requests', reference)?.radiusKm).toBe(50);
  expect(hub.all('messages').map(({ template }) => template)).toEqual(['correction-noted', 'correction-noted']);
});

test('an answer that cannot be read leaves what was there, and is said', () => {
  const hub = register();
  const findings = [{ code: 'invalid-number', severity: 'warns', details: { field: 'radiusKm', value: 'loin' } }] as const;
  expect(correctRequest(hub, ports, { ...received({ radiusKm: undefined }), findings })?.outcome).toBe('unchanged');
  expect(hub.find('requests', reference)).toMatchObject({ radiusKm: 20, toCheck: expect.stringContaining('loin') });
});

test('a correction asked for twice after the end stands once in the notes', () => {
  const hub = register({ status: 'finished', notes: 'Vu' });
  for (const origin of ['request/1', 'request/2'])
    expect(correctRequest(hub, ports, received({ radiusKm: 35 }, origin))?.outcome).toBe('too-late');
  expect(hub.find('requests', reference)?.notes?.split('\n')).toHaveLength(2);
  expect(hub.find('requests', reference)?.radiusKm).toBe(20);
});

test.each([undefined, '', 'néant', `${TOKEN.replace('0', '1')}.abcd`])('« %s » corrects no row', (code) =>
  expect(correctRequest(register(), ports, { ...received({ radiusKm: 35 }), correction: code })).toBeUndefined(),
);

test('the journal holds what changed, and of what names a person the name of the field alone', () => {
  const hub = register();
  correctRequest(hub, ports, received({ radiusKm: 35, requesterName: 'Sacha Secret', comment: 'Confidence' }));
  const lines = JSON.stringify(hub.all('journal'));
  expect(lines).toContain('35');
  expect(lines).toContain('le nom du demandeur');
  expect(lines).not.toMatch(/Sacha|Confidence/);
});
