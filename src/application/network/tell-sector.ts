/** « Voici ce que cherchent les établissements »: to the companies of a sector, some at a time, each at a bearable rate. */
import { addDays, type IsoDate } from '../../domain/calendar/iso-date';
import { LinkedSites } from '../../domain/company/linked-sites';
import { mayBeToldWithOthers } from '../../domain/company/may-solicit';
import type { Company } from '../../domain/company/company';
import { sectorDemands, soughtRequests } from '../../domain/network/sector-demand';
import { settingsFrom } from '../../domain/settings/setting';
import { SECTORS, type Sector } from '../../domain/training/sector';
import { nothingSought } from '../../wording/errors/action-errors';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { sectorPreview, messagesQueued } from '../../wording/sidebar/network-sentences';
import { addressOf, contactOf } from '../companies/contact-of';
import { noteInJournal } from '../journal/note-in-journal';
import type { InvitationPreview, SentSome } from '../network-api';
import { queueMessage } from '../outbox/queue-message';
import { standingIn } from '../outbox/standing-messages';
import type { Ports, Register } from '../ports';
import { UserProblem } from '../user-problem';
import { withToken } from '../with-token';
import { oneSiteAFirm } from './one-site-a-firm';

const SLICE = 50;
const SHOWN = 5;
/** Nobody reads the same list twice in a month. */
const REST_DAYS = 30;

/** Companies that may be written to: neither asked nor told lately, not kept for one school, not to be spared. */
function toTell(register: Register, { clock }: Pick<Ports, 'clock'>, sector: Sector): readonly Company[] {
  const today = clock.today();
  if (!SECTORS.includes(sector) || !sectorDemands(register.all('requests'), today).some((demand) => demand.sector === sector))
    throw new UserProblem(nothingSought.message, nothingSought.advice);
  const restDays = Number(settingsFrom(register.all('settings')).restDays);
  const told = toldSince(register, clock, addDays(today, -REST_DAYS));
  const linked = LinkedSites.askedAsOne(register.all('companies'));
  const sitesOf = (reference: string): readonly string[] => [reference, ...linked.othersThan(reference)];
  const free = register
    .where('companies', 'sector', sector)
    .filter((company) => mayBeToldWithOthers(company, today))
    .filter(({ reference }) =>
      sitesOf(reference).every(
        (site) => !told.has(site) && (register.find('companies', site)?.lastSolicitedOn ?? '') < addDays(today, -restDays),
      ),
    )
    .filter(({ reference }) => addressOf(register, reference) !== undefined);
  const needs = soughtRequests(register.all('requests'), today).filter(({ soughtSectors }) => soughtSectors.includes(sector));
  return oneSiteAFirm(register, free, needs);
}

const toldSince = (register: Register, clock: Ports['clock'], day: IsoDate): ReadonlySet<string> =>
  new Set(
    register
      .where('messages', 'template', 'sector-needs')
      .filter(standingIn(register))
      .filter(({ createdAt }) => clock.dayOf(createdAt) > day)
      .map(({ about }) => about),
  );

/** Throws a UserProblem when nothing is sought in the sector. Writes nothing. */
export function previewSector(register: Register, ports: Pick<Ports, 'clock'>, sector: Sector): InvitationPreview {
  const companies = toTell(register, ports, sector);
  return {
    count: companies.length,
    sentence: sectorPreview(companies.length),
    names: companies.slice(0, SHOWN).map(({ name }) => name),
  };
}

/** Queues the next messages and gives how many are left; done again it goes on where it stood. Throws as `previewSector`. */
export function tellSector(register: Register, ports: Ports, sector: Sector): SentSome {
  const companies = toTell(register, ports, sector);
  const now = companies.slice(0, SLICE);
  for (const company of now) {
    const { reference } = company;
    queueMessage(register, ports, {
      template: 'sector-needs',
      about: reference,
      to: addressOf(register, reference)!,
      context: { company: withToken(register, ports, 'companies', company), contact: contactOf(register, reference) },
      occasion: ports.clock.today(),
      departure: 'after-delay',
    });
  }
  if (now.length > 0)
    noteInJournal(register, ports, {
      action: journalActions.sectorTold,
      object: journalObjects.hub,
      reference: '',
      after: journalCounts.companies(now.length),
    });
  const left = companies.length - now.length;
  return { queued: now.length, left, sentence: messagesQueued(now.length, left) };
}
