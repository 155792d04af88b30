/** The contract of the dialog « Feuilles à imprimer »: attestations, the list of resources, a sheet for each school. */
import type { Reply } from './sidebar-api';

export interface PaperChoice {
  readonly id: string;
  readonly label: string;
}

export interface PapersView {
  readonly catalogue: PaperChoice;
  /** Shown first, unless another one was chosen. */
  readonly first: Paper;
  /** Trainings of tutors at which somebody was present, the latest first. */
  readonly attestations: readonly PaperChoice[];
  /** In the order of their names. */
  readonly schools: readonly PaperChoice[];
}

/** Who issues the paper, and on which day, in words. */
interface Issued {
  readonly hubName: string;
  readonly territory: string;
  readonly animatorName: string;
  readonly animatorRole: string;
  readonly animatorPhone: string;
  readonly day: string;
}

export interface AttestationsPaper extends Issued {
  readonly kind: 'attestations';
  readonly meeting: string;
  readonly people: readonly { readonly reference: string; readonly name: string; readonly sentence: string }[];
}

export interface ResourceEntry {
  readonly reference: string;
  readonly title: string;
  /** For whom, about what. */
  readonly about: string;
  readonly authors: string;
  /** '' for one that is still being written. */
  readonly link: string;
}

export interface CataloguePaper extends Issued {
  readonly kind: 'catalogue';
  /** Published, by the moment at which they help. */
  readonly moments: readonly { readonly title: string; readonly entries: readonly ResourceEntry[] }[];
  /** Ideas, and those being written: whoever wants may join. */
  readonly inProgress: readonly ResourceEntry[];
  /** Asked for by members, and neither published nor being written. */
  readonly wanted: readonly string[];
}

export interface SchoolPaper extends Issued {
  readonly kind: 'school';
  readonly school: string;
  /** Its own requests of the school year, and those that are still open. */
  readonly requests: readonly {
    readonly reference: string;
    readonly pupil: string;
    readonly stage: string;
    readonly state: string;
    /** Hosts that were asked, by number. */
    readonly asked: string;
    readonly promised: string;
  }[];
  /** What the hub waits for. */
  readonly toDo: readonly string[];
  readonly given: readonly string[];
  readonly received: readonly string[];
  /** Companies that it brought, with how they are shared. */
  readonly companies: readonly string[];
}

export type Paper = AttestationsPaper | CataloguePaper | SchoolPaper;

/** Every call of the dialog; each one is a global function of the built script of the same name. */
export interface PapersApi {
  getPapers(): Reply<PapersView>;
  getPaper(id: string): Reply<Paper>;
}
