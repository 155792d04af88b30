/** Makes a form what its definition says, from what the form is now: items are found again by identity, never by title. */
import type { FormDefinition, Section } from '../../register/forms/form-definition';
import { fingerprint } from '../../domain/text/fingerprint';
import type { FormItems } from '../properties/installed-form';
import {
  addQuestion,
  addSection,
  concrete,
  fillQuestion,
  fillSection,
  isOfKind,
  isOfSection,
  helpPrint,
  isShownAs,
  type Before,
  type Page,
  type PageBreak,
  type Standing,
} from './form-items';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

export interface BuildProgress {
  /** False once the run must end: the build stops and is taken up again later. */
  mayGoOn(): boolean;
  /** Keeps what is done so far. */
  keep(items: FormItems): void;
}

export interface BuiltForm {
  readonly items: FormItems;
  readonly isComplete: boolean;
  /** Something of the form was changed. */
  readonly hasWritten: boolean;
  /** Titles of the items that were removed, because the form never asked such a question. */
  readonly removed: readonly string[];
  /** Titles of questions that someone had renamed or removed in the form's editor, and that are as they should be again. */
  readonly restored: readonly string[];
  /** Titles, by key, of those whose help someone has reworded, and that stay so though the definition has a new one. */
  readonly reworded: Readonly<Record<string, string>>;
}

export interface KnownForm {
  /** Identities of the last time; those that are lost are found again by kind and title. */
  readonly items: FormItems;
  /** Every title under which a question was shown. */
  titlesOf(key: string): readonly string[];
  /** Of the last whole build, see `dressOf`. */
  readonly dress?: string;
  /** Helps that it gave, see `helpsOf`. */
  readonly helps?: Readonly<Record<string, string>>;
}

/** A section's item has a key that no question can have. */
const sectionKey = (section: Pick<Section, 'key'>): string => `§${section.key}`;

/** The help of each question and section, as a fingerprint: what a form shows instead is a person's own. */
export const helpsOf = ({ sections }: FormDefinition): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sections.flatMap((section) => [
      [sectionKey(section), helpPrint(section.help)] as const,
      ...section.questions.map(({ key, help }) => [key, helpPrint(help)] as const),
    ]),
  );

/** Tells help and validations of a definition from another's: helps are looked at where they changed only. */
export const dressOf = ({ sections }: FormDefinition): string =>
  fingerprint(
    JSON.stringify(
      sections.map((section) => [
        section.key,
        section.help,
        section.questions.map(({ key, help, validation }) => [key, help, validation]),
      ]),
    ),
  );

/**
 * After so many items what is done is kept, which costs as much as changing one of them. An item that a run made and never noted
 * is known by its kind and its title.
 */
const KEEP_EVERY = 40;

/**
 * Makes the form's items those of the definition, in its order. Items of the definition are kept (answers stay in their columns),
 * new ones are added, those that are no longer in it are removed, those that show what they should are not touched.
 */
export function buildForm(form: Form, definition: FormDefinition, known: KnownForm, progress: BuildProgress): BuiltForm {
  return new FormBuild(form, definition, known, progress).run();
}

class FormBuild {
  private readonly items: Record<string, number>;
  /** Identities in the form's order, kept in step with each move: asking the platform for an index is a call. */
  private readonly order: number[];
  private readonly existing: Map<number, Item>;
  /** Items that no key has: made by a run that was killed before it noted them, or by a person. */
  private readonly strangers: Set<number>;
  /** Keys that the definition has no more, by the identity of their item. */
  private readonly retired: ReadonlyMap<number, string>;
  private readonly restored: string[] = [];
  private readonly reworded: Record<string, string> = {};
  /** Identities of those that this run adds. */
  private readonly news = new Set<number>();
  /** Help and validations were given by the last build, and are the same now. */
  private readonly isDressed: boolean;
  private sinceKept = 0;
  private hasWritten = false;

  constructor(
    private readonly form: Form,
    private readonly definition: FormDefinition,
    private readonly known: KnownForm,
    private readonly progress: BuildProgress,
  ) {
    this.isDressed = known.dress === dressOf(definition);
    const items = form.getItems();
    this.order = items.map((item) => item.getId());
    this.existing = new Map(items.map((item, index) => [this.order[index]!, item] as const));
    this.items = Object.fromEntries(Object.entries(known.items).filter(([, id]) => this.existing.has(id)));
    const own = new Set(Object.values(this.items));
    this.strangers = new Set(this.order.filter((id) => !own.has(id)));
    const keys = new Set(
      definition.sections.flatMap((section) => [sectionKey(section), ...section.questions.map(({ key }) => key)]),
    );
    this.retired = new Map(
      Object.entries(this.items)
        .filter(([key]) => !keys.has(key))
        .map(([key, id]) => [id, key] as const),
    );
  }

  run(): BuiltForm {
    this.nameForm();
    const isComplete = this.placeAll() && this.fillAll();
    const removed = isComplete ? this.removeOthers() : [];
    const { items, restored, reworded } = this;
    return { items, isComplete, hasWritten: this.hasWritten || removed.length > 0, removed, restored, reworded };
  }

  private nameForm(): void {
    const { form, definition } = this;
    if (!isShownAs(form.getTitle(), definition.title)) form.setTitle(definition.title);
    if (!isShownAs(form.getDescription(), definition.description)) form.setDescription(definition.description);
    if (!isShownAs(form.getConfirmationMessage(), definition.confirmation)) form.setConfirmationMessage(definition.confirmation);
  }

  /** Puts an item for every section and question in its place; gives false when the time is up. */
  private placeAll(): boolean {
    let position = 0;
    for (const [index, section] of this.definition.sections.entries()) {
      this.place(
        sectionKey(section),
        section.title,
        position,
        (item) => isOfSection(item, index === 0),
        () => addSection(this.form, index === 0),
      );
      position += 1;
      for (const question of section.questions) {
        this.place(
          question.key,
          question.title,
          position,
          (item) => isOfKind(item, question.kind),
          () => addQuestion(this.form, question),
        );
        position += 1;
        if (!this.goOn()) return false;
      }
    }
    return true;
  }

  private place(key: string, title: string, position: number, isRight: (item: Item) => boolean, make: () => Item): void {
    if (this.items[key] !== undefined && !isRight(this.existing.get(this.items[key])!)) this.remove(key);
    else if (this.items[key] === undefined && this.known.items[key] !== undefined) this.restored.push(title);
    if (this.items[key] === undefined) {
      this.items[key] = this.foundAgain([title, ...this.known.titlesOf(key), ''], isRight) ?? this.added(make());
      this.wrote(true);
    }
    this.removeRetiredAt(position);
    const at = this.order.indexOf(this.items[key]!);
    if (at === position) return;
    this.form.moveItem(at, position);
    this.order.splice(position, 0, ...this.order.splice(at, 1));
  }

  /**
   * Items of questions that are asked no more go where they stand: pushed on, a required one would stand for a while on the last
   * page, and nobody could send.
   */
  private removeRetiredAt(position: number): void {
    for (let key = this.retired.get(this.order[position]!); key !== undefined; key = this.retired.get(this.order[position]!))
      this.remove(key);
  }

  private remove(key: string): void {
    const id = this.items[key]!;
    this.form.deleteItem(this.existing.get(id)!);
    this.order.splice(this.order.indexOf(id), 1);
    this.existing.delete(id);
    delete this.items[key];
    this.wrote(true);
  }

  /** An item that was made for the question and never noted, or whose identity was lost. */
  private foundAgain(titles: readonly string[], isRight: (item: Item) => boolean): number | undefined {
    const fitting = [...this.strangers]
      .filter((id) => isRight(this.existing.get(id)!))
      .map((id) => ({ id, title: this.existing.get(id)!.getTitle() }));
    const found = titles.map((title) => fitting.find((item) => isShownAs(item.title, title))).find((item) => item !== undefined);
    if (found !== undefined) this.strangers.delete(found.id);
    return found?.id;
  }

  private added(item: Item): number {
    const id = item.getId();
    this.order.push(id);
    this.existing.set(id, item);
    this.news.add(id);
    return id;
  }

  /** Gives every item its words, choices and ways on, where it shows others; gives false when the time is up. */
  private fillAll(): boolean {
    const { sections } = this.definition;
    for (const [index, section] of sections.entries()) {
      const before = sections[index - 1]?.next;
      const heading = this.item(sectionKey(section));
      this.wrote(fillSection(heading, this.before(sectionKey(section), section.title), section, index === 0, this.page(before)));
      for (const question of section.questions) {
        const item = this.item(question.key);
        const known = this.before(question.key, question.title);
        const shown = known.standing === 'new' ? '' : item.getTitle();
        const isForeign =
          shown !== '' && ![question.title, ...this.known.titlesOf(question.key)].some((title) => isShownAs(title, shown));
        if (isForeign) this.restored.push(question.title);
        this.wrote(
          fillQuestion(item, shown, isForeign ? { ...known, standing: 'any' } : known, question, (goTo) => this.page(goTo)),
        );
        if (!this.goOn()) return false;
      }
    }
    return true;
  }

  private item(key: string): Item {
    return this.existing.get(this.items[key]!)!;
  }

  private before(key: string, title: string): Before {
    const help = this.known.helps?.[key];
    return {
      standing: this.standing(key),
      ...(help === undefined ? {} : { help }),
      keptOwnHelp: () => void (this.reworded[key] = title),
    };
  }

  /** An item that the last build did not know has whatever it has. */
  private standing(key: string): Standing {
    const id = this.items[key]!;
    if (this.news.has(id)) return 'new';
    return this.isDressed && this.known.items[key] === id ? 'dressed' : 'any';
  }

  private wrote(hasWritten: boolean): void {
    if (!hasWritten) return;
    this.hasWritten = true;
    this.sinceKept += 1;
  }

  private removeOthers(): string[] {
    for (const key of this.retired.values()) if (this.items[key] !== undefined) this.remove(key);
    return [...this.strangers]
      .map((id) => {
        const item = this.existing.get(id)!;
        const title = item.getTitle();
        this.form.deleteItem(item);
        return title;
      })
      .filter((title) => title !== '');
  }

  private page(section: string | undefined): Page | undefined {
    const id = section === undefined ? undefined : this.items[sectionKey({ key: section })];
    return id === undefined ? undefined : { id, item: () => concrete<PageBreak>(this.existing.get(id)!) };
  }

  private goOn(): boolean {
    if (!this.progress.mayGoOn()) return false;
    if (this.sinceKept >= KEEP_EVERY) {
      this.progress.keep(this.items);
      this.sinceKept = 0;
    }
    return true;
  }
}
