/** Keeps the text at hand, tries it, and tells when somebody else was faster. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnWording, WordingName } from '../../../application/templates-api';
import { templateKey } from '../../../domain/message/message';
import { templatesWords } from '../../../wording/pages/templates-page';
import { useAction, type Action } from '../../state/use-action';
import { templatesApi } from '../../templates-bridge';
import { draftText, isUnsaved, keptText, nowKept, undrafted, type Texts } from './texts';
import { EXAMPLES, GROUPED } from './use-preview';

export interface SavingProps {
  readonly texts: Texts;
  readonly name: WordingName;
  readonly isFaulty: boolean;
  /** What the preview is filled with. */
  readonly chosen: string;
  onTexts(texts: Texts): void;
  announce(sentence: string): void;
}

export interface Saving {
  readonly saving: Action;
  readonly trying: Action;
  readonly mayKeep: boolean;
  /** The text that somebody else has kept meanwhile. */
  readonly theirs?: OwnWording;
  /** `over`: the text that is to be replaced, when it is not the one that was read. */
  save(over?: OwnWording): void;
  tryIt(): void;
  takeTheirs(): void;
}

export function useSaving({ texts, name, isFaulty, chosen, onTexts, announce }: SavingProps): Saving {
  const saving = useAction();
  const trying = useAction();
  const [theirs, setTheirs] = useState<OwnWording>();
  const key = templateKey(name.code, name.wording);
  useEffect(() => {
    setTheirs(undefined);
    saving.clear();
    trying.clear();
  }, [key]);

  const { subject, body } = draftText(texts, name);
  const kept = keptText(texts, name);
  const mayKeep = !isFaulty && (isUnsaved(texts, name) || !kept.isActive);
  const save = async (over: OwnWording = kept): Promise<void> => {
    if (!mayKeep) return;
    const before = { subject: over.subject, body: over.body };
    const saved = await saving.run(() => templatesApi.saveTemplate({ ...name, subject, body, before }));
    if (saved === undefined) return;
    if (!saved.isSaved) return setTheirs(saved.now);
    setTheirs(undefined);
    onTexts(undrafted(nowKept(texts, saved.now), name));
    announce(templatesWords.saved);
  };
  useSaveKey(() => void save());
  return {
    saving,
    trying,
    mayKeep,
    theirs,
    save: (over) => void save(over),
    tryIt: () => {
      const reference = chosen === EXAMPLES || chosen === GROUPED ? undefined : chosen;
      void trying
        .run(() => templatesApi.tryTemplate({ ...name, subject, body }, reference))
        .then((sent) => sent !== undefined && announce(templatesWords.tried));
    },
    takeTheirs: () => {
      if (theirs !== undefined) onTexts(undrafted(nowKept(texts, theirs), name));
      setTheirs(undefined);
      announce(templatesWords.theirsShown);
    },
  };
}

/** Ctrl+S, or ⌘S. */
function useSaveKey(save: () => void): void {
  // Read at the key itself: an effect comes after the next letter.
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
