/**
 * A month and a half of a hub, played on the virtual clock from what people do, and nothing else: forms, links, clicks, calls.
 * Then the register and the mailbox are compared with what should have happened, person by person.
 */
import { followUpLabels } from '../../src/wording/labels/lists';
import { asksHost, mailOf, offerAnswers, requestAnswers, SAY } from '../support/hub';
import type { Texts } from './world';
import { memoryHub } from './worlds/prepared';

const HOUR = 3_600_000;
const LINK = /https:\/\/docs[^\s)]+/g;
const SCHOOL = { uai: '0421002L', office: 'proviseur@lycee.example' };
const HOSTS = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'] as const;
type Host = (typeof HOSTS)[number];
const PUPILS = ['A.A.', 'B.B.', 'C.C.', 'D.D.', 'E.E.', 'F.F.', 'G.G.', 'H.H.'] as const;
type Pupil = (typeof PUPILS)[number];
const teacherOf = (pupil: Pupil): string => `prof.${pupil.charAt(0).toLowerCase()}@lycee.example`;

/** The hub of a month: what people do, and what each of them finds in the mailbox. */
class Month {
  private readonly hub = memoryHub('2027-03-15T09:00:00+01:00');

  /** The clock goes on to that hour of the day. */
  until(day: string, hour = 10): void {
    while (this.hub.state().today < day) this.hub.advance(HOUR);
    const at = (): number => new Date(this.hub.now()).getHours();
    while (at() < hour) this.hub.advance(HOUR);
  }
  offer(host: Host, changes: Texts = {}): void {
    this.hub.submit('offer', offerAnswers(host, changes));
  }
  /** A stage that begins on the Monday after the spring holidays. */
  request(pupil: Pupil, changes: Texts = {}): void {
    this.hub.submit(
      'request',
      requestAnswers({
        'Initiales de l’élève': pupil,
        'Votre courriel professionnel': teacherOf(pupil),
        'Premier jour': '2027-04-26',
        'Dernier jour': '2027-05-21',
        ...changes,
      }),
    );
  }
  /** A click in the panel. */
  click(name: string, ...args: readonly unknown[]): void {
    const { isDone, sentence } = this.hub.call(0, name, args);
    if (!isDone) throw new Error(`${name}: ${sentence}`);
  }
  propose(pupil: Pupil, ...hosts: readonly Host[]): void {
    const { offers } = this.hub.state();
    const choices = hosts.map((host) => {
      const { companyReference, reference } = offers.find(({ companyName }) => companyName === `Restaurant ${host}`)!;
      return { companyReference, offerReference: reference };
    });
    this.click('sendPropositions', { requestReference: this.requestOf(pupil), choices });
  }
  /** The host opens the link of what it was last asked for that pupil. */
  answer(host: Host, pupil: Pupil, answers: Texts): void {
    const mail = this.hub
      .state()
      .mails.filter(({ to, subject, text }) => {
        const isAbout = subject.includes(this.requestOf(pupil)) || subject.includes(this.propositionOf(pupil, host));
        return to.includes(mailOf(host)) && isAbout && asksHost({ subject, text });
      })
      .pop()!;
    this.hub.openLink(mail.text.match(LINK)![0], answers);
  }
  /** The teacher opens the link « give news » of a message. */
  tell(pupil: Pupil, answers: Texts): void {
    const links = this.mailsTo(teacherOf(pupil)).flatMap(({ text }) => text.match(LINK) ?? []);
    this.hub.openLink(
      links.find((link) => this.hub.formOf(link) === 'follow-up')!,
      answers,
    );
  }
  /** What is left of the day's quota, for both accounts. */
  quota(left: number): void {
    for (const by of [0, 1] as const) this.hub.fail({ kind: 'quota', by, left });
  }
  /** The animator ticks the school's digest in its row. */
  wantsDigest(): void {
    this.hub.type(0, 'schools', SCHOOL.uai, { wantsDigest: true, officeEmail: SCHOOL.office }, true);
  }
  requestOf(pupil: Pupil): string {
    return this.hub.state().requests.find(({ pupilInitials }) => pupilInitials === pupil)!.reference;
  }
  propositionOf(pupil: Pupil, host: Host): string {
    const ofPupil = this.hub.state().propositions.filter(({ requestReference }) => requestReference === this.requestOf(pupil));
    return ofPupil.filter(({ companyName }) => companyName === `Restaurant ${host}`).pop()!.reference;
  }
  /** How the pupil's request stands, and each host that was asked. */
  standing(pupil: Pupil): readonly string[] {
    const { requests, propositions } = this.hub.state();
    const { reference, status } = requests.find(({ pupilInitials }) => pupilInitials === pupil)!;
    const asked = propositions.filter(({ requestReference }) => requestReference === reference);
    return [status, ...asked.map((one) => `${one.companyName?.replace('Restaurant ', '')} ${one.status}`)];
  }
  mailsTo(address: string) {
    return this.hub.state().mails.filter(({ to }) => to.includes(address));
  }
  /** « 03-15 request-received », in the order of leaving; each line of the outbox is a mail that left. */
  mailbox(address: string): readonly string[] {
    const sent = this.hub.state().messages.filter(({ to, status }) => to === address && status === 'sent');
    expect(sent.map(({ subject }) => subject).sort()).toEqual(
      this.mailsTo(address)
        .map(({ subject }) => subject)
        .sort(),
    );
    return [...sent]
      .sort((a, b) => (a.sentAt! < b.sentAt! ? -1 : 1))
      .map(({ sentAt, template }) => `${sentAt!.slice(5, 10)} ${template}`);
  }
  waitingFor(template: string): string {
    return this.hub.state().messages.find((message) => message.template === template && message.status === 'queued')!.reference;
  }
  waiting(): readonly string[] {
    return this.hub.state().messages.flatMap(({ status, template }) => (status === 'sent' ? [] : [`${status} ${template}`]));
  }
}

const yes: Texts = { [SAY.question]: SAY.yes };

/** Easter Monday is 29 March, the spring holidays of the zone go from 10 to 25 April. */
function played(): Month {
  const month = new Month();
  month.wantsDigest();
  for (const host of HOSTS)
    month.offer(host, host === 'Alpha' || host === 'Zeta' ? { 'Nombre d’élèves en même temps': '2' } : {});
  for (const pupil of PUPILS)
    month.request(pupil, pupil === 'H.H.' ? { 'Premier jour': '2027-05-21', 'Dernier jour': '2027-04-26' } : {});
  month.until('2027-03-16');
  month.propose('A.A.', 'Alpha');
  month.propose('B.B.', 'Beta');
  month.propose('C.C.', 'Gamma', 'Delta');
  month.propose('D.D.', 'Epsilon');
  month.until('2027-03-17');
  month.answer('Alpha', 'A.A.', yes);
  month.answer('Gamma', 'C.C.', { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' });
  month.answer('Delta', 'C.C.', { [SAY.question]: SAY.callBack, Jour: '2027-03-22' });
  month.answer('Epsilon', 'D.D.', yes);
  month.until('2027-03-22');
  month.click('recordAnswer', { propositionReference: month.propositionOf('C.C.', 'Delta'), answer: 'yes' });
  month.until('2027-03-24');
  // No mail is left on the day on which Epsilon withdraws and Zeta is asked.
  month.quota(0);
  month.click('withdrawHost', month.propositionOf('D.D.', 'Epsilon'), 'Plus de tuteur disponible');
  month.propose('D.D.', 'Zeta');
  month.until('2027-03-25');
  month.propose('E.E.', 'Alpha');
  month.propose('G.G.', 'Gamma', 'Beta');
  month.until('2027-03-26');
  month.answer('Zeta', 'D.D.', yes);
  month.until('2027-03-30');
  month.propose('B.B.', 'Zeta');
  month.answer('Gamma', 'G.G.', yes);
  month.until('2027-03-31');
  month.answer('Beta', 'G.G.', yes);
  month.answer('Zeta', 'B.B.', yes);
  month.tell('E.E.', {
    'Que souhaitez-vous dire ?': followUpLabels['pupil-found'],
    'L’organisme accepte-t-il que le pôle de stages garde ses coordonnées ?': 'Non',
  });
  month.until('2027-04-01');
  month.click('giveUpRequest', month.requestOf('F.F.'), 'Aucun hôte ne convient');
  month.until('2027-04-02');
  month.click('tickConvention', month.requestOf('A.A.'), 'signed', '2027-04-02');
  month.until('2027-04-13');
  month.tell('C.C.', { 'Que souhaitez-vous dire ?': followUpLabels['convention-signed'] });
  month.until('2027-04-27');
  return month;
}

describe('from 15 March to 27 April 2027', () => {
  let month: Month;
  beforeAll(() => {
    month = played();
  });

  test.each<[string, Pupil, readonly string[]]>([
    ['placed by the first host that was asked', 'A.A.', ['in-progress', 'Alpha accepted']],
    ['after a silence, placed by another', 'B.B.', ['in-progress', 'Beta cancelled', 'Zeta accepted']],
    ['refused by one, promised a call by the other, who says yes', 'C.C.', ['in-progress', 'Gamma declined', 'Delta accepted']],
    ['left by its host, placed again', 'D.D.', ['in-progress', 'Epsilon declined', 'Zeta accepted']],
    ['the pupil found', 'E.E.', ['cancelled', 'Alpha cancelled']],
    ['no host', 'F.F.', ['unplaced']],
    ['two hosts asked at once, the first one keeps the seat', 'G.G.', ['in-progress', 'Gamma accepted', 'Beta cancelled']],
    ['never completed', 'H.H.', ['to-complete']],
  ])('%s: %s', (_what, pupil, standing) => {
    expect(month.standing(pupil)).toEqual(standing);
  });

  test.each<[Pupil, readonly string[]]>([
    ['A.A.', ['03-15 request-received', '03-17 agreement-teacher']],
    // The promised day, and one more: then the conventions, before the school closes for two weeks.
    ['B.B.', ['03-15 request-received', '03-23 search-goes-on', '03-31 agreement-teacher', '04-09 convention-last-reminder']],
    ['C.C.', ['03-15 request-received', '03-22 agreement-teacher', '04-09 convention-last-reminder', '04-13 follow-up-noted']],
    // The withdrawal, held for a day by the quota: nothing else about the same pupil on the day it is read.
    [
      'D.D.',
      [
        '03-15 request-received',
        '03-17 agreement-teacher',
        '03-25 host-withdrawn',
        '03-26 agreement-teacher',
        '04-09 convention-last-reminder',
      ],
    ],
    ['E.E.', ['03-15 request-received', '03-23 search-goes-on', '03-31 request-cancelled']],
    ['F.F.', ['03-15 request-received', '03-23 search-goes-on', '04-01 search-goes-on', '04-01 request-unplaced']],
    ['G.G.', ['03-15 request-received', '03-23 search-goes-on', '03-30 agreement-teacher', '04-09 convention-last-reminder']],
    ['H.H.', ['03-15 request-to-complete']],
  ])('what the teacher of %s has read', (pupil, mailbox) => {
    expect(month.mailbox(teacherOf(pupil))).toEqual(mailbox);
  });

  test.each<[Host, readonly string[]]>([
    [
      'Alpha',
      [
        '03-15 offer-received',
        '03-16 proposition',
        '03-17 agreement-host',
        '03-25 proposition',
        // The third day is a Sunday, the fourth is Easter Monday.
        '03-30 proposition-reminder',
        '03-31 host-not-needed',
        '04-23 stage-eve',
      ],
    ],
    [
      'Beta',
      [
        '03-15 offer-received',
        '03-16 proposition',
        '03-19 proposition-reminder',
        '03-23 proposition-last-reminder',
        '03-25 proposition',
        '03-30 proposition-reminder',
        '03-30 host-not-needed',
        // Its yes came a day late; then the pupil it had said nothing of is placed too.
        '03-31 answer-too-late',
        '03-31 host-not-needed',
      ],
    ],
    [
      'Gamma',
      [
        '03-15 offer-received',
        '03-16 proposition',
        '03-17 answer-noted',
        '03-25 proposition',
        '03-30 proposition-reminder',
        '03-30 agreement-host',
        '04-23 stage-eve',
      ],
    ],
    // Neither reminded nor asked again until the day it has named.
    ['Delta', ['03-15 offer-received', '03-16 proposition', '03-17 answer-noted', '03-22 agreement-host', '04-23 stage-eve']],
    // Spoken to on the telephone when it withdrew.
    ['Epsilon', ['03-15 offer-received', '03-16 proposition', '03-17 agreement-host']],
    // Two pupils come on Monday: one message tells of both.
    [
      'Zeta',
      [
        '03-15 offer-received',
        '03-25 proposition',
        '03-26 agreement-host',
        '03-30 proposition',
        '03-31 agreement-host',
        '04-23 stage-eve',
      ],
    ],
  ])('what %s has read', (host, mailbox) => {
    expect(month.mailbox(mailOf(host))).toEqual(mailbox);
  });

  test('two pupils of one host stand in one message, by name of their class and school', () => {
    const eve = month.mailsTo(mailOf('Zeta')).pop()!;
    expect(eve.text.match(/CAP Cuisine/g)!.length).toBeGreaterThanOrEqual(2);
  });

  test('the school reads its pupils each Monday that is worked, and never in its holidays', () => {
    expect(month.mailbox(SCHOOL.office)).toEqual([
      '03-15 weekly-digest',
      '03-22 weekly-digest',
      '03-30 weekly-digest',
      '04-05 weekly-digest',
      '04-26 weekly-digest',
    ]);
  });

  test('nothing waits any more, and nothing has failed', () => {
    expect(month.waiting()).toEqual([]);
  });
});

describe('a reminder held over the week-end', () => {
  /** The digest of Monday 22 March waits for the quota of Tuesday. */
  function held(onMonday: (month: Month) => void = () => undefined): readonly string[] {
    const month = new Month();
    month.wantsDigest();
    month.offer('Alpha');
    month.request('A.A.');
    month.request('B.B.');
    month.until('2027-03-19');
    month.propose('A.A.', 'Alpha');
    month.until('2027-03-22', 6);
    month.quota(0);
    month.until('2027-03-22', 11);
    expect(month.waiting()).toContain('queued weekly-digest');
    onMonday(month);
    month.answer('Alpha', 'A.A.', yes);
    month.until('2027-03-23', 12);
    return month
      .mailsTo(SCHOOL.office)
      .slice(-1)
      .map(({ text }) => text);
  }

  test('says how things stand when it leaves, not when it was made', () => {
    const [text] = held();
    expect(text).toMatch(/A\.A\..*lieu d’accueil trouvé \(Restaurant Alpha\)/);
    expect(text).not.toContain('proposition');
  });
  test('keeps the words that the animator has put in their place', () => {
    const written = held((month) =>
      month.click('editMessage', month.waitingFor('weekly-digest'), { body: 'Bonjour,\n\nTout va bien.' }),
    );
    expect(written.map((text) => text.trim())).toEqual(['Bonjour,\n\nTout va bien.']);
  });
});
