/** The contract of « Réseau » in the panel: what members gave and asked, needs, meetings, the call for help. Plain JSON. */
import type { ThemeKind } from '../domain/network/themes';
import type { Sector } from '../domain/training/sector';
import type { Reply } from './sidebar-api';

/** A line that opens a card, or stands alone. */
export interface NetworkLine {
  readonly reference: string;
  readonly sentence: string;
  readonly detail?: string;
}

export interface NeedLine extends NetworkLine {
  readonly state: 'new' | 'taken';
  /** Somebody waits during a stage. */
  readonly isPressing: boolean;
  /** Absent: nobody can be written to. */
  readonly email?: string;
  /** Needs of the same subject, this one left out. */
  readonly alike: readonly string[];
}

/** What several ask for, or one asks for and the network has not got. */
export interface ThemeLine extends NetworkLine {
  /** The meeting or the resource that it was made into. */
  readonly made?: { readonly kind: ThemeKind; readonly reference: string; readonly sentence: string; readonly joins: number };
}

export interface ThemeInput {
  /** A need of the theme. */
  readonly reference: string;
  readonly into: ThemeKind;
}

export interface MeetingLine extends NetworkLine {
  readonly isFull: boolean;
}

export interface NetworkView {
  /** Contributions that the animator is to see to. */
  readonly toSee: readonly (NetworkLine & { readonly requestReference?: string; readonly companyReference?: string })[];
  readonly needs: readonly NeedLine[];
  /** Asked for and not there yet, by theme. */
  readonly themes: readonly ThemeLine[];
  readonly meetings: readonly MeetingLine[];
  /** Requests in the call for help, with what members have said of each. */
  readonly calls: readonly NetworkLine[];
  /** What schools look for, by sector, the most wanted first. */
  readonly demands: readonly (NetworkLine & { readonly sector: Sector; readonly lines: readonly string[] })[];
  /** Who has helped a pupil of another school and has not been thanked yet, by name: never counted. */
  readonly thanks: readonly NetworkLine[];
  /** Schools that receive the call. */
  readonly members: number;
  /** How many resources are published, and may be passed on. */
  readonly published: number;
  readonly sectors: readonly { readonly code: Sector; readonly label: string }[];
  /** Resources to read before they are published. */
  readonly toRead: readonly NetworkLine[];
  /** What each school has given and received, in the order of their names. */
  readonly schools: readonly NetworkLine[];
  /** Choices by which a need may be answered. */
  readonly answers: readonly { readonly code: string; readonly label: string }[];
}

export interface NeedInput {
  readonly reference: string;
  readonly state: 'taken' | 'answered' | 'dropped';
  readonly answer?: string;
  /** A meeting or a resource. */
  readonly linkedTo?: string;
}

export interface ParticipantLine {
  readonly reference: string;
  readonly name: string;
  readonly organisation: string;
  readonly state: 'registered' | 'waiting' | 'present' | 'absent' | 'cancelled';
  readonly stateLabel: string;
}

export interface MeetingView {
  readonly reference: string;
  readonly title: string;
  readonly stateLabel: string;
  readonly lines: readonly string[];
  readonly participants: readonly ParticipantLine[];
  /** Its day has come: attendance can be noted. */
  readonly isAttendanceDue: boolean;
  readonly mayInvite: boolean;
  /** What is kept of it, as the form shows it; `resources` by their references. */
  readonly minutes: { readonly link: string; readonly text: string; readonly resources: readonly string[] };
  /** Resources that may be joined to it. */
  readonly resources: readonly { readonly code: string; readonly label: string }[];
  /** Its day has come, and it was not cancelled: minutes may be kept and sent. */
  readonly isOver: boolean;
  /** How many of those who were there have still to be sent the minutes; 0 without any. */
  readonly minutesToSend: number;
  /** Of a training of tutors with people who were there. */
  readonly attestations?: { readonly count: number; readonly toSend: number };
  readonly sectors: readonly { readonly code: Sector; readonly label: string }[];
}

/** What is kept of a meeting; a link is https or ''. */
export interface MinutesInput {
  readonly reference: string;
  readonly link: string;
  readonly text: string;
  readonly resources: readonly string[];
}

/** What is sent to those who were at a meeting. */
export interface AfterMeetingInput {
  readonly reference: string;
  readonly what: 'minutes' | 'attestations';
}

/** Whom to invite. */
export interface InvitationInput extends Target {
  readonly reference: string;
}

/** Whom to write to: schools, or the companies of these sectors and of this commune (all when absent). */
export interface Target {
  readonly to: 'schools' | 'companies';
  readonly sectors?: readonly Sector[];
  readonly commune?: string;
}

export interface InvitationPreview {
  readonly count: number;
  readonly sentence: string;
  /** The first names. */
  readonly names: readonly string[];
}

/** One round of messages that are sent some at a time. */
export interface SentSome {
  readonly queued: number;
  readonly left: number;
  readonly sentence: string;
}

export interface NetworkApi {
  getNetwork(): Reply<NetworkView>;
  /** The animator has seen to the contribution. */
  settleContribution(reference: string): Reply<NetworkView>;
  /** Takes a need in hand, answers it, or says that nothing can be done; whoever has it is told of the last two. */
  settleNeed(input: NeedInput): Reply<NetworkView>;
  /** Makes a theme into a meeting or a resource; done again it finds the one that was made, and puts the others to it. */
  makeTheme(input: ThemeInput): Reply<NetworkView>;
  getMeeting(reference: string): Reply<MeetingView>;
  /** Whom an invitation would reach; writes nothing. */
  previewInvitation(input: InvitationInput): Reply<InvitationPreview>;
  /** Queues the invitations; whoever was invited to this meeting is not invited again. */
  inviteToMeeting(input: InvitationInput): Reply<SentSome>;
  /** Whom the list of resources would reach; writes nothing. */
  previewShare(target: Target): Reply<InvitationPreview>;
  /** Sends it; whoever has had it as it stands is left alone. */
  shareResources(target: Target): Reply<SentSome>;
  /** Companies of the sector that may be told what schools look for; writes nothing. */
  previewSector(sector: Sector): Reply<InvitationPreview>;
  /** Tells them; whoever was asked or told lately is left alone. */
  tellSector(sector: Sector): Reply<SentSome>;
  /** Keeps minutes and resources; sends nothing. */
  saveMinutes(input: MinutesInput): Reply<MeetingView>;
  /** Sends them to those who were there, each once. */
  sendAfterMeeting(input: AfterMeetingInput): Reply<SentSome>;
  /** Who was there; the others that had a seat were not. */
  noteAttendance(reference: string, present: readonly string[]): Reply<MeetingView>;
}
